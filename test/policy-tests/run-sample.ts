import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'guicheng';
import { onTestFinished } from 'vitest';

const company = fileURLToPath(new URL('company', import.meta.url));
const cache = fileURLToPath(new URL('../../.cache/policy-tests', import.meta.url));

export interface SampleRun {
  readonly code: number;
  readonly out: string;
  /** Without times, and with places as if the command was started beside the pack. */
  readonly said: string;
}

/** The company with the files of a sample in place of its own, and without those that `removed.txt` names. Gone after the test. */
export function samplePack(sample?: string): string {
  mkdirSync(cache, { recursive: true });
  const parent = mkdtempSync(join(cache, 'sample-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const pack = join(parent, 'pack');
  cpSync(company, pack, { recursive: true });
  if (sample === undefined) return pack;
  cpSync(sample, pack, { recursive: true, filter: (path) => !/\.txt$|\/catalogue\.json$/.test(path) });
  const removed = join(sample, 'removed.txt');
  if (existsSync(removed)) for (const place of readFileSync(removed, 'utf8').trim().split('\n')) rmSync(join(pack, place));
  return pack;
}

/** Runs a command line, in which `pack` stands for the folder. */
export async function runOn(pack: string, command: readonly string[]): Promise<SampleRun> {
  const [out, said]: [string[], string[]] = [[], []];
  const terminal = { out: (text: string) => void out.push(text), say: (text: string) => void said.push(text), color: false };
  const code = await main(
    command.map((word) => (word === 'pack' ? pack : word)),
    terminal,
  );
  const places = (text: string) => text.replaceAll(relative(process.cwd(), pack), 'pack');
  return { code, out: places(out.join('\n')), said: places(said.join('\n')).replace(/\d+\.\d s\b/g, '… s') };
}

/** Runs a command line on the company, or on a sample. */
export async function runSample(command: readonly string[], sample?: string): Promise<SampleRun> {
  return runOn(samplePack(sample), command);
}
