import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { english } from './english.ts';
import { gapsOf, languageFaults } from './language-faults.ts';

const template = { locale: 'en', texts: { clock: { due: 'By {at}', left: 'left' }, board: { marks: { done: 'done' }, more: '{n} more' } } };
const of = (texts: object, locale: unknown = 'pl') => languageFaults({ locale, texts }, template);
const whole = { clock: { due: 'do {at}', left: 'zostało' }, board: { marks: { done: 'gotowe' }, more: 'jeszcze {n}' } };

it('a language that says everything has no fault, English among them', () => {
  expect(of(whole)).toEqual([]);
  expect(languageFaults(english, english)).toEqual([]);
});

it('what is missing is named with the English of it, a group text by text', () => {
  expect(of({ clock: { left: 'zostało' } })).toEqual([
    '`clock.due` is missing: `By {at}`',
    '`board.marks.done` is missing: `done`',
    '`board.more` is missing: `{n} more`',
  ]);
  expect(languageFaults({ locale: 'pl' }, template)).toEqual(['`texts` is missing']);
  expect(languageFaults(null, template)).toHaveLength(2);
});

it('what no element says, what is no text, what is empty and what is not filled in is named', () => {
  expect(of({ ...whole, clock: { due: 'do {when}', left: ' ', over: 'x' }, more: {} })).toEqual([
    '`clock.due` lacks `{at}`',
    '`clock.due` has `{when}`, which nothing fills in',
    '`clock.left` is empty',
    '`clock.over` is said by no element',
    '`more` is said by no element',
  ]);
  expect(of({ ...whole, clock: [], board: { marks: 'x', more: 3 } })).toEqual([
    '`clock` is not a group of texts',
    '`board.marks` is not a group of texts',
    '`board.more` is not a text',
  ]);
});

it('the forms that a language counts by are asked for', () => {
  const more = (text: string, locale = 'pl') => of({ ...whole, board: { ...whole.board, more: text } }, locale);
  expect(more('{n, plural, one {jeszcze #} other {jeszcze #}}')).toEqual([
    '`board.more` lacks the form `few` of `{n}`',
    '`board.more` lacks the form `many` of `{n}`',
  ]);
  expect(more('{n, plural, other {noch #}}', 'ja')).toEqual([]);
  expect(more('{n, plural, one noch #}')).toEqual(['`board.more` has forms that cannot be read: write `{n, plural, one {# day} other {# days}}`']);
});

it('a form of one word is no gap, and a gap inside a form is one', () => {
  expect(gapsOf('{n, plural, one {once} other {# times for {who}}} by {at}')).toEqual(['at', 'n', 'who']);
});

it('a tag that is none is said', () => {
  expect(of(whole, 'no tag')).toEqual(['`locale` is not the tag of a language, such as `ja` or `pt-BR`']);
});

it('the command names what a file lacks and ends with 1, and writes a file to fill in', { timeout: 60_000 }, async () => {
  const command = fileURLToPath(new URL('../../bin/guicheng-language.mjs', import.meta.url));
  const run = (...args: readonly string[]) =>
    new Promise<{ readonly code: number; readonly out: string; readonly wrong: string }>((done) =>
      execFile(process.execPath, [command, ...args], (error, out, wrong) => done({ code: Number(error?.code ?? 0), out, wrong })),
    );
  const folder = mkdtempSync(join(tmpdir(), 'language-'));
  try {
    const written = await run('template', 'ja');
    const [whole, lacking, none] = ['ja.json', 'lacking.json', 'none.json'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(whole, written.out);
    const { texts, ...rest } = JSON.parse(written.out) as typeof english;
    expect(rest).toEqual({ locale: 'ja' });
    writeFileSync(lacking, JSON.stringify({ locale: 'ja', texts: { ...texts, phone: { ...texts.phone, answer: undefined } } }));
    writeFileSync(none, '{');
    expect((await run('check', whole)).code).toBe(0);
    const checked = await run('check', whole, lacking, none);
    expect(checked.code).toBe(1);
    expect(checked.wrong).toContain('lacking.json: `phone.answer` is missing: `Answer`');
    expect(checked.wrong).toContain('none.json: this is not JSON');
    expect((await run()).code).toBe(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
