import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Which makers of trusted markup a page allows: Lit's, and Vue's where Vue is. */
const makers = (example) => `trusted-types lit-html${example === 'embed-vue' ? ' vue' : ''}`;

/** Serves the pages of all examples, each under its own folder and the strictest policy it bears. Answers the address. */
export async function serveSite(site, examples, port) {
  const server = createServer((request, response) => {
    answer(site, examples, request)
      .catch((error) => new Response(String(error), { status: 500 }))
      .then((answered) => write(request, response, answered));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return `http://localhost:${server.address().port}/`;
}

async function answer(site, examples, incoming) {
  const gone = new AbortController();
  incoming.socket.once('close', () => gone.abort());
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const request = new Request(new URL(incoming.url, 'http://localhost'), {
    method: incoming.method,
    headers: incoming.headers,
    signal: gone.signal,
    ...(hasBody ? { body: Readable.toWeb(incoming), duplex: 'half' } : {}),
  });
  const [, example = '', rest = ''] = /^\/([\w-]+)\/(.*)$/.exec(new URL(request.url).pathname) ?? [];
  const host = join(examples, example, 'server.mjs');
  const answered = example.startsWith('embed-') ? await hostOf(host).then((module) => module?.answer(request)) : undefined;
  return answered ?? file(example === 'procedures' ? join(dirname(site), 'pack') : join(site, example), rest || 'index.html');
}

/** The example's own server, where it has one. */
const hostOf = (path) =>
  import(pathToFileURL(path).href).catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes(path)) throw error;
  });

async function file(folder, path) {
  const asked = normalize(join(folder, decodeURIComponent(path)));
  const bytes = asked.startsWith(folder) ? await readFile(asked).catch(() => undefined) : undefined;
  if (!bytes) return new Response('there is no such page', { status: 404 });
  return new Response(bytes, { headers: { 'content-type': TYPES[extname(asked)] ?? 'application/octet-stream', 'cache-control': 'no-cache' } });
}

function write(request, response, answered) {
  const example = request.url.split('/')[1];
  response.writeHead(answered.status, { 'content-security-policy': `${POLICY}; ${makers(example)}`, ...Object.fromEntries(answered.headers) });
  if (!answered.body) return response.end();
  const body = Readable.fromWeb(answered.body);
  response.once('close', () => body.destroy());
  body.on('error', () => response.destroy()).pipe(response);
}
