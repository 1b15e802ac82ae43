import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };
/** Nothing inline, nothing evaluated, no text taken for markup. */
const STRICT = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * Serves `/page/<peer>`, and `/strict/<peer>` under a strict policy, with the bundles of `folder`; `/pack/` are the compiled forms,
 * whose `library` stands on our peer's page before the measuring begins.
 */
export async function servePages(folder, { texts, library }) {
  const page = (peer) => {
    const styles = existsSync(join(folder, peer, 'page.css')) ? `<link rel="stylesheet" href="/${peer}/page.css">` : '';
    const scripts = [...(peer === 'guicheng' ? library.map((path) => `/pack/${path}`) : []), `/${peer}/page.js`];
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${styles}</head><body><main><div id="app"></div></main>${scripts.map((path) => `<script type="module" src="${path}"></script>`).join('')}</body></html>`;
  };
  const answer = (path) => {
    const [, place, peer] = /^\/(page|strict)\/([\w-]+)$/.exec(path) ?? [];
    if (place) return { body: page(peer), type: 'text/html', policy: place === 'strict' ? { 'content-security-policy': STRICT } : {} };
    const file = join(folder, normalize(path));
    const body = path.startsWith('/pack/') ? texts.get(path.slice('/pack/'.length)) : existsSync(file) ? readFileSync(file) : undefined;
    return body === undefined ? undefined : { body, type: TYPES[extname(path)] ?? 'application/octet-stream', policy: {} };
  };
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url, 'http://x').pathname);
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': `${found.type}; charset=utf-8`, 'cache-control': 'no-store', ...found.policy }).end(found.body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
