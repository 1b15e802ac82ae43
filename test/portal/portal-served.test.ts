import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, servePortal } from './open-portal.ts';

/** A request whose path is sent exactly as written; `fetch` would tidy it first. */
function ask(
  address: string,
  path: string,
  method = 'GET',
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the portal as it is served', () => {
  let served: Served;

  beforeAll(async () => {
    served = await servePortal();
  }, 180_000);
  afterAll(() => served?.close());

  it('sends every kind of file as what it is, under a strict policy', async () => {
    const kinds = {
      '/': 'text/html',
      '/main.js': 'text/javascript',
      '/styles/tokens.css': 'text/css',
      '/plan.json': 'application/json',
      '/icon.svg': 'image/svg+xml',
    };
    for (const [path, type] of Object.entries(kinds)) {
      const { status, headers } = await ask(served.address, path);
      expect(status, path).toBe(200);
      expect(headers['content-type'], path).toContain(type);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('gives away nothing outside its folder, however the path is written', async () => {
    const tries = [
      '/../mark',
      '/%2e%2e/mark',
      '/..%2fmark',
      '/..%5cmark',
      '/styles/../../mark',
      '/styles/%2e%2e/%2e%2e/mark',
      '//etc/passwd',
      '/%00',
      '/%E0%A4%A',
      '/chunks',
    ];
    for (const path of tries) {
      const { status, body } = await ask(served.address, path);
      expect(status, path).toBe(404);
      expect(body, path).toBe('there is no such page');
    }
  });

  it('answers only readers, and tells them when nothing changed', async () => {
    expect((await ask(served.address, '/', 'POST')).status).toBe(405);
    const first = await fetch(served.address);
    const again = await fetch(served.address, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('says in one sentence that a port is taken, and what to type', async () => {
    const { port } = new URL(served.address);
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const second = spawn(process.execPath, ['examples/portal/start.mjs'], { cwd: root, env: { ...process.env, PORT: port } });
    let said = '';
    second.stderr.on('data', (chunk: Buffer) => {
      said += chunk;
    });
    const code = await new Promise((resolve) => second.once('exit', resolve));
    expect(code).toBe(1);
    expect(said.trim()).toBe(`port ${port} is taken by another program: type \`PORT=${Number(port) + 1} npm start\``);
  }, 60_000);
});
