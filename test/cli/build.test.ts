import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, guicheng, smallPack, temporary } from './run-guicheng.ts';

/** Every file of a folder with the hash of its bytes. */
function fingerprint(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')] as const)
      .toSorted(),
  );
}

describe('guicheng build', () => {
  it('writes the same bytes twice', async () => {
    const pack = smallPack();
    const [first, second] = [join(temporary(), 'out'), join(temporary(), 'out')];
    expect(await guicheng(['build', pack, '--out', first])).toMatchObject({ code: 0 });
    expect(await guicheng(['build', pack, '--out', second])).toMatchObject({ code: 0 });
    expect(fingerprint(second)).toEqual(fingerprint(first));
    expect(statSync(first).mode & 0o777).toBe(0o755);
    expect(Object.keys(fingerprint(first))).toEqual(
      expect.arrayContaining(['package.json', 'plan.json', 'openapi.json', 'custom-elements.json', 'README.md', 'elements/index.js', 'policy/index.html']),
    );
  });

  it('leaves an earlier output as it was when the pack has an error, and nothing beside it', async () => {
    const pack = smallPack();
    const parent = temporary();
    const out = join(parent, 'out');
    await guicheng(['build', pack, '--out', out]);
    const before = fingerprint(out);
    writeFileSync(join(pack, 'forms/spoilt.form.json'), '{');
    expect(await guicheng(['build', pack, '--out', out])).toMatchObject({ code: 1, err: expect.stringContaining('nothing was written') });
    expect(fingerprint(out)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  it('never replaces a folder it did not write', async () => {
    const out = temporary();
    writeFileSync(join(out, 'thesis.txt'), 'mine');
    expect(await guicheng(['build', smallPack(), '--out', out])).toMatchObject({ code: 2, err: expect.stringContaining('holds files that no build wrote') });
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });

  it('names elements as the host asks', async () => {
    const out = join(temporary(), 'out');
    expect(await guicheng(['build', smallPack(), '--out', out, '--tag-prefix', 'acme'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(out, 'custom-elements.json'), 'utf8')).toContain('"acme-');
    expect(await guicheng(['build', smallPack(), '--out', out, '--tag-prefix', 'A<b'])).toMatchObject({ code: 2 });
  });

  it('when killed, leaves an output that is whole, and the next build clears what was left', async () => {
    const pack = smallPack();
    const parent = temporary();
    const out = join(parent, 'out');
    await guicheng(['build', pack, '--out', out]);
    const before = fingerprint(out);
    for (const delay of [100, 400, 700, 900]) {
      const child = spawn(process.execPath, [BIN, 'build', pack, '--out', out], { stdio: 'ignore' });
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.on('close', resolve) : resolve(undefined)));
      expect(fingerprint(existsSync(out) ? out : `${out}.previous`)).toEqual(before);
    }
    mkdirSync(`${out}.next-left`, { recursive: true });
    expect(await guicheng(['build', pack, '--out', out])).toMatchObject({ code: 0 });
    expect(readdirSync(parent)).toEqual(['out']);
  });
});
