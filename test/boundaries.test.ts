import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = [...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'examples/portal'].filter((folder) =>
  existsSync(join(root, folder, 'src')),
);
const PURE = ['definition', 'expression', 'calendar', 'engine'];

/** What each package may import of ours: the picture in the handbook's architecture page. */
const ALLOWED: Record<string, readonly string[]> = {
  definition: [],
  expression: ['definition'],
  validator: ['definition', 'expression'],
  calendar: ['definition'],
  engine: ['definition', 'expression', 'calendar'],
  compiler: ['definition', 'expression', 'calendar', 'validator'],
  elements: ['definition', 'expression', 'calendar', 'engine'],
  runner: ['definition', 'engine'],
  'store-idb': ['definition', 'engine', 'runner'],
  audit: ['definition', 'expression', 'engine', 'runner'],
  cli: ['definition', 'expression', 'calendar', 'engine', 'compiler', 'runner', 'audit'],
  portal: ['definition', 'expression', 'calendar', 'engine', 'elements', 'runner', 'store-idb', 'compiler'],
};

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return ['node_modules', 'dist', '.cache', 'frozen'].includes(entry.name) ? [] : filesOf(path);
    return /\.(ts|mjs|js)$/.test(entry.name) ? [path] : [];
  });
}

const isTest = (path: string) => /\.test\.ts$|\/test-support\/|\/fixtures?\//.test(path);
/** Imports stand at the head of a file; what looks like one further down is text a file emits. */
const headOf = (text: string) => text.split(/^(?:export )?(?:const|let|async function|function|class|abstract class|interface|type \w+ ?[<=])/m)[0]!;
const importsOf = (text: string) =>
  [...headOf(text).matchAll(/(?:^|\n)\s*(import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/g)].map((match) => ({
    typeOnly: match[2] !== undefined,
    from: match[3]!,
  }));

describe.each(packages)('%s', (folder) => {
  const name = folder.split('/')[1]!;
  const files = filesOf(join(root, folder, 'src'));
  const shipped = files.filter((path) => !isTest(path));
  const declared = Object.keys({ ...JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).dependencies });

  it('imports only what it declares, in the directions the architecture allows', () => {
    const wrong = shipped.flatMap((path) =>
      importsOf(readFileSync(path, 'utf8'))
        .filter(({ from }) => !from.startsWith('.') && !from.includes(':'))
        .filter(({ from }) => {
          const parts = from.split('/');
          const target = from.startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0]!;
          const ours = target.startsWith('@guicheng/') ? target.slice('@guicheng/'.length) : undefined;
          return (ours && !(ALLOWED[name] ?? []).includes(ours)) || !declared.includes(target);
        })
        .map(({ from }) => `${relative(root, path)} imports ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no import cycle and never imports its own index', () => {
    const edges = new Map(
      shipped.map((path) => [
        path,
        importsOf(readFileSync(path, 'utf8'))
          .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
          .map(({ from }) => resolve(dirname(path), from)),
      ]),
    );
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) return void cycles.push([...trail.slice(trail.indexOf(path)), path].map((step) => relative(root, step)).join(' → '));
      if (done.has(path)) return;
      for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const path of edges.keys()) visit(path, []);
    const barrels = [...edges].flatMap(([path, targets]) => targets.filter((target) => target.endsWith('/index.ts')).map(() => relative(root, path)));
    expect({ cycles, barrels }).toEqual({ cycles: [], barrels: [] });
  });

  it('keeps every file within 400 lines', () => {
    expect(files.filter((path) => !path.includes('.gen.') && readFileSync(path, 'utf8').split('\n').length > 401).map((path) => relative(root, path))).toEqual(
      [],
    );
  });
});

describe.each(PURE)('packages/%s is pure', (name) => {
  it('reads no clock, draws no chance and runs no text', () => {
    const banned = /\bDate\.now\(|new Date\(\)|Math\.random|\bperformance\.|\beval\(|new Function\(/;
    expect(
      filesOf(join(root, 'packages', name, 'src'))
        .filter((path) => !isTest(path) && banned.test(readFileSync(path, 'utf8')))
        .map((path) => relative(root, path)),
    ).toEqual([]);
  });
});
