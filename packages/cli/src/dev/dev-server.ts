import { createServer, type Server, type ServerResponse } from 'node:http';
import { previewFile, previewScripts } from './preview-bundle.ts';
import type { BuildState, Rebuild } from './rebuild.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8' } as const;

/** Serves the preview on this machine only, and tells every open page about each build. */
export class DevServer {
  readonly #rebuild: Rebuild;
  readonly #pages = new Set<ServerResponse>();
  readonly #server: Server;
  #scripts: ReadonlyMap<string, string> = new Map();
  #state: BuildState | undefined;

  constructor(rebuild: Rebuild) {
    this.#rebuild = rebuild;
    this.#server = createServer((request, response) => this.#answer(new URL(request.url ?? '/', 'http://localhost').pathname, response));
  }

  /** Answers the address of the page. A port that is taken rejects with `EADDRINUSE`. */
  async listen(port: number): Promise<string> {
    this.#scripts = await previewScripts();
    await new Promise<void>((resolve, reject) => this.#server.once('error', reject).listen(port, '127.0.0.1', resolve));
    const address = this.#server.address();
    return `http://localhost:${typeof address === 'object' && address ? address.port : port}/`;
  }

  tell(state: BuildState): void {
    this.#state = state;
    for (const page of this.#pages) page.write(message(state));
  }

  close(): void {
    for (const page of this.#pages) page.end();
    this.#server.close();
  }

  #answer(path: string, response: ServerResponse): void {
    const module = /^\/v\/\d+\/(.+)$/.exec(path)?.[1];
    const text = module ? this.#rebuild.file(module) : this.#scripts.get(path.slice(1));
    if (path === '/events') this.#stream(response);
    else if (path === '/') send(response, 'html', previewFile('preview.html'));
    else if (path === '/preview.css') send(response, 'css', previewFile('preview.css'));
    else if (text === undefined) response.writeHead(404).end();
    else send(response, 'js', text);
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    this.#pages.add(response);
    response.on('close', () => this.#pages.delete(response));
    if (this.#state) response.write(message(this.#state));
  }
}

function message(state: BuildState): string {
  return `event: build\ndata: ${JSON.stringify(state)}\n\n`;
}

function send(response: ServerResponse, type: keyof typeof TYPES, text: string): void {
  response
    .writeHead(200, { 'content-type': TYPES[type], 'content-security-policy': POLICY, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
    .end(text);
}
