import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Serves the files of a folder to this machine and answers the address once the page can be opened. Port 0 takes any free one. */
export async function serve(folder, port) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => send(response, 500, 'this file could not be read'));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://localhost:${server.address().port}/`;
}

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'only GET and HEAD are answered', { Allow: 'GET, HEAD' });
  const file = await fileAt(root, request.url ?? '/');
  if (!file) return send(response, 404, 'there is no such page');
  const tag = `"${file.size.toString(16)}-${Math.trunc(file.mtimeMs).toString(16)}"`;
  // A portal that was built again must be seen at once, so the browser asks each time.
  const headers = { 'Content-Type': TYPES[extname(file.path)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', ETag: tag };
  if (request.headers['if-none-match'] === tag) return send(response, 304, undefined, headers);
  response.writeHead(200, { ...safety(), ...headers, 'Content-Length': file.size });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(file.path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** The file an address means, inside the folder and nowhere else, whatever dots, encodings and links are tried. */
async function fileAt(root, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\')) return undefined;
  const asked = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const real = await realpath(asked).catch(() => undefined);
  if (!real?.startsWith(root + sep)) return undefined;
  const found = await stat(real);
  return found.isFile() ? { path: real, size: found.size, mtimeMs: found.mtimeMs } : undefined;
}

function send(response, status, text, headers = {}) {
  response.writeHead(status, { ...safety(), ...(text === undefined ? {} : { 'Content-Type': 'text/plain; charset=utf-8' }), ...headers });
  response.end(text);
}

function safety() {
  return {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}
