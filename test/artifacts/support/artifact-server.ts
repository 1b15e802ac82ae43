import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: { readonly [extension: string]: string } = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** Serves files of `folder`, and `pages` by path, on a free port of this machine. */
export async function serveArtifacts(
  folder: string,
  pages: { readonly [path: string]: { readonly text: string; readonly headers?: { readonly [name: string]: string } } },
) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const page = pages[path];
    const type = TYPES[extname(path)] ?? 'text/html';
    try {
      const body = page?.text ?? (await readFile(join(folder, normalize(path))));
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...page?.headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => new Promise((closed) => server.close(closed)) };
}
