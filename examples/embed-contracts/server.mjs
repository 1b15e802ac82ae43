import { randomUUID } from 'node:crypto';

/** A token is taken this often and then no longer, so that every page has to renew one. */
const USES = 3;

const units = Array.from({ length: 10_000 }, (_, index) => ({ id: `u${index + 1}`, name: `Unit ${index + 1}`, note: `Building ${(index % 8) + 1}` }));
const tokens = new Map();
const uploads = new Map();

function known(request) {
  const token = request.headers.get('authorization')?.slice('Bearer '.length) ?? '';
  const left = tokens.get(token) ?? 0;
  tokens.set(token, left - 1);
  return left > 0;
}

const offers = ({ searchParams }) => {
  const query = (searchParams.get('q') ?? '').toLowerCase();
  return Response.json(units.filter(({ name }) => name.toLowerCase().includes(query)).slice(0, 200));
};

/** Answers tokens, searches and uploads in parts. */
export async function answer(request) {
  const url = new URL(request.url);
  const { pathname } = url;
  if (request.method === 'POST' && pathname.endsWith('/token')) {
    const token = randomUUID();
    tokens.set(token, USES);
    return new Response(token);
  }
  if (pathname.endsWith('/offers')) return known(request) ? offers(url) : new Response('', { status: 401 });
  const [, id, finish] = /\/uploads\/([\w-]*)(\/finish)?$/.exec(pathname) ?? [];
  if (id === undefined) return undefined;
  return known(request) ? upload(request, id, finish !== undefined) : new Response('', { status: 401 });
}

async function upload(request, id, finish) {
  if (!id) return begin(await request.json());
  const file = uploads.get(id);
  if (!file) return new Response('', { status: 404 });
  if (request.method === 'HEAD') return new Response(null, { headers: { 'upload-offset': String(file.bytes.length) } });
  if (finish) return Response.json({ id, name: file.name, type: file.type, size: file.bytes.length });
  const from = Number(request.headers.get('upload-offset'));
  // Bytes that were sent twice are here already.
  if (from === file.bytes.length) file.bytes = Buffer.concat([file.bytes, Buffer.from(await request.arrayBuffer())]);
  return new Response(null, { status: 204 });
}

function begin(file) {
  if (file.size > 5_000_000) return new Response('too large', { status: 413 });
  const id = randomUUID();
  uploads.set(id, { ...file, bytes: Buffer.alloc(0) });
  return new Response(id, { status: 201 });
}
