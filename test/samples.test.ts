import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PackLayer, PackReading } from '@guicheng/compiler';
import { checkPack, formatDiagnostics, readPack } from '@guicheng/compiler';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('samples/', import.meta.url));
const samples = readdirSync(root).filter((name) => name !== 'base-pack' && !name.endsWith('.md'));
const base = await readPack(`${root}base-pack`);

/** The base pack with the files of the sample in place of its own. */
function overBase(sample: PackReading): PackLayer {
  const own = new Set(sample.layers[0]!.files.map(({ place }) => place));
  return { folder: base.layers[0]!.folder, files: [...base.layers[0]!.files.filter(({ place }) => !own.has(place)), ...sample.layers[0]!.files] };
}

/**
 * A sample is one of four: `setup.mjs` writes what cannot lie in a repository, `pack/` is a whole pack, `overlay/` is a pack over
 * the base pack, and any other JSON file replaces the base pack's.
 */
async function readSample(folder: string): Promise<PackReading> {
  if (existsSync(join(folder, 'pack'))) return readPack(join(folder, 'pack'));
  const files = await readPack(folder);
  if (!existsSync(join(folder, 'overlay'))) return { layers: [overBase(files)], diagnostics: files.diagnostics };
  const overlay = await readPack(join(folder, 'overlay'));
  return { layers: [overBase(files), overlay.layers.at(-1)!], diagnostics: [...files.diagnostics, ...overlay.diagnostics] };
}

async function findings(folder: string): Promise<string> {
  const reading = await readSample(folder);
  return formatDiagnostics([...reading.diagnostics, ...checkPack(reading.layers).diagnostics], reading.layers);
}

async function withSetup(folder: string): Promise<string> {
  const temporary = mkdtempSync(join(tmpdir(), 'guicheng-sample-'));
  try {
    const { default: setup } = (await import(pathToFileURL(join(folder, 'setup.mjs')).href)) as { default: (folder: string) => void };
    setup(temporary);
    const { layers, diagnostics } = await readPack(join(temporary, 'pack'));
    const text = formatDiagnostics([...diagnostics, ...checkPack(layers).diagnostics], layers);
    // The temporary folder has another name each time.
    return text.replace(/[^\s`]*guicheng-sample-[^/]*\//g, '');
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

describe('a sample of each message', () => {
  it('starts from a base pack without a finding', () => {
    expect(formatDiagnostics([...base.diagnostics, ...checkPack(base.layers).diagnostics], base.layers)).toBe('');
  });

  it.each(samples)('%s is found at its place', { timeout: 30_000 }, async (code) => {
    const folder = join(root, code);
    const text = existsSync(join(folder, 'setup.mjs')) ? await withSetup(folder) : await findings(folder);
    expect(text).toContain(`[${code}]`);
    await expect(text).toMatchFileSnapshot(join(folder, 'expected.txt'));
  });
});
