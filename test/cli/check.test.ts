import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { guicheng, REFERENCE, type Run, smallPack, temporary } from './run-guicheng.ts';

describe('guicheng check', () => {
  let reference: Run;
  beforeAll(async () => {
    reference = await guicheng(['check', REFERENCE]);
  });

  it('finds nothing wrong with the reference pack', () => {
    expect(reference).toMatchObject({ code: 0, out: '' });
    expect(reference.err).toMatch(/324 requirement rows/);
  });

  it('points at a misspelt position: code, file, line, column, the line itself, and the right name', async () => {
    const pack = smallPack();
    const [name] = readdirSync(join(pack, 'procedures'));
    const file = join(pack, 'procedures', name!);
    const text = readFileSync(file, 'utf8');
    const [, position] = /"position": "([a-z-]+)"/.exec(text)!;
    const misspelt = position!.slice(0, -2) + position!.slice(-1);
    writeFileSync(file, text.replace(`"position": "${position}"`, `"position": "${misspelt}"`));
    const { code, err } = await guicheng(['check', 'pack'], join(pack, '..'));
    const at = text.indexOf(`"position": "${position}"`) + '"position": '.length;
    const line = text.slice(0, at).split('\n').length;
    const column = at - text.lastIndexOf('\n', at - 1);
    expect(code).toBe(1);
    expect(err).toContain('error[reference_unknown]');
    expect(err).toContain(`pack/procedures/${name}:${line}:${column}`);
    expect(err).toContain(`"${misspelt}"`);
    expect(err).toMatch(/\^/);
    expect(err).toContain(`did you mean \`${position}\`?`);
  });

  it('answers a program in JSON', async () => {
    const { code, out } = await guicheng(['check', smallPack(), '--json']);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toMatchObject({ ok: true, plan: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) } });
  });

  const spoil = (name: string, text: string | Buffer) => (pack: string) => writeFileSync(join(pack, name), text);
  const form = (fields: string) => `{ "id": "spoilt", "title": "坏", "fields": { ${fields} }, "layout": {} }`;
  it.each<[string, string, (pack: string) => void]>([
    ['an empty file', 'json_empty', spoil('forms/spoilt.form.json', '')],
    [
      'a file of one gigabyte, which is not read',
      'json_too_large',
      (pack) => {
        const file = openSync(join(pack, 'forms/spoilt.form.json'), 'w');
        ftruncateSync(file, 2 ** 30);
        closeSync(file);
      },
    ],
    [
      'a duplicate key',
      'json_duplicate_key',
      spoil('forms/spoilt.form.json', form('"a": { "kind": "text", "title": "甲" }, "a": { "kind": "text", "title": "乙" }')),
    ],
    ['a field called __proto__', 'json_forbidden_key', spoil('forms/spoilt.form.json', form('"__proto__": { "kind": "text", "title": "甲" }'))],
    ['a bidi control character in an id', 'json_bidi_control', spoil('forms/spoilt.form.json', form('"a\u202eb": { "kind": "text", "title": "甲" }'))],
    ['a million brackets', 'json_too_deep', spoil('forms/spoilt.form.json', '['.repeat(1_000_000))],
    ['bytes that are not UTF-8', 'json_not_utf8', spoil('forms/spoilt.form.json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
    [
      'a pack that extends itself',
      'overlay_loop',
      spoil('pack.json', '{ "id": "pack", "version": "1.0.0", "validFrom": "2026-01-01", "title": "环", "extends": "." }'),
    ],
    ['half a file', 'json_syntax', spoil('forms/spoilt.form.json', '{ "id": "spoilt", "title": ')],
  ])('says what is wrong with %s', async (_, expected, spoilPack) => {
    const pack = smallPack();
    spoilPack(pack);
    const { code, err } = await guicheng(['check', 'pack'], join(pack, '..'));
    expect(code).toBe(1);
    expect(err).toContain(`[${expected}]`);
    expect(err).toMatch(/pack\/(forms\/spoilt\.form|pack)\.json:\d+:\d+/);
  });

  it('says that a folder is no pack', async () => {
    const { code, err } = await guicheng(['check', temporary()]);
    expect(code).toBe(1);
    expect(err).toContain('[pack_missing]');
  });
});

describe('guicheng', () => {
  it('explains itself, and each command with examples', async () => {
    const { code, out } = await guicheng(['--help']);
    expect(code).toBe(0);
    for (const [, command] of out.matchAll(/^ {2}([a-z]+) (?:PACK|DIR)/gm)) {
      const help = await guicheng([command!, '--help']);
      expect(help).toMatchObject({ code: 0, err: '' });
      expect(help.out).toContain(`guicheng ${command} `);
      expect(help.out).toMatch(/Examples\n {2}guicheng/);
    }
  });

  it.each([
    [['chek', 'x'], 'did you mean `check`?'],
    [['check', '--jsn', 'x'], 'did you mean `--json`?'],
    [['check'], 'needs PACK'],
    [['check', 'a', 'b'], '`b` is one argument too many'],
    [['build', 'a'], 'needs --out DIR'],
  ])('answers %j with what to type instead', async (args, said) => {
    const { code, err } = await guicheng(args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('shows where a value in force was written, and whose clause it keeps', async () => {
    const { code, out } = await guicheng(['explain', REFERENCE, 'slas/three-rings']);
    expect(code).toBe(0);
    expect(out).toMatch(/slas\/three-rings\/atMost\s+3\s+.*three-rings\.sla\.json:\d+/);
    expect(out).toContain('客服工作手册 4.6.4.5');
  });
});
