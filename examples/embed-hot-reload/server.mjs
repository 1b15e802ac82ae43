import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPack, emitFormModule, emitFormRuntime, readPack } from '@guicheng/compiler';

const PACK = process.env.HOT_PACK ?? fileURLToPath(new URL('../embed-pack', import.meta.url));
/** An editor writes a file in several steps, ms. */
const QUIET = 60;

const pages = new Set();
/** Files of each build, by path. A page that is still loading an earlier one gets it. */
const builds = [];
let problem;

async function build() {
  const { layers } = await readPack(PACK);
  const { plan, diagnostics } = checkPack(layers);
  problem = plan ? undefined : diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n');
  builds.push(plan ? new Map([...emitFormRuntime(), ...emitFormModule(plan, 'repair-request')].map(({ path, text }) => [path, text])) : new Map());
  for (const tell of pages) tell();
}

let waiting;
let begun;

/** Watches from the first request on: nothing is watched while nobody looks. */
function begin() {
  begun ??= build().then(() =>
    watch(PACK, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(build, QUIET);
    }).unref(),
  );
  return begun;
}

/** Tells pages of each build, and hands out the modules of every build. */
export async function answer(request) {
  const { pathname } = new URL(request.url);
  const [, number, path] = /\/forms\/(\d+)\/(.+)$/.exec(pathname) ?? [];
  if (path) return new Response(builds[Number(number) - 1]?.get(path), { headers: { 'content-type': 'text/javascript' } });
  if (!pathname.endsWith('/changes')) return undefined;
  await begin();
  return new Response(stream(request.signal), { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
}

const stream = (gone) =>
  new ReadableStream({
    start: (lines) => {
      const tell = () => lines.enqueue(new TextEncoder().encode(`event: build\ndata: ${JSON.stringify({ build: builds.length, problem })}\n\n`));
      pages.add(tell);
      gone.addEventListener('abort', () => pages.delete(tell));
      tell();
    },
  });
