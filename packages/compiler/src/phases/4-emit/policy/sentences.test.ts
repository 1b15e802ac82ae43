import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { en } from './sentences/en.ts';
import type { SentenceKey } from './sentences/sentence-key.ts';
import { zhCn } from './sentences/zh-cn.ts';
import { zhTw } from './sentences/zh-tw.ts';
import { createSpeech } from './speech.ts';

const keys = Object.keys(zhCn) as SentenceKey[];
const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('sentences'))
  .map((path) => readFileSync(`${folder}/${path}`, 'utf8'))
  .join('\n');

const holes = (template: string) => [...new Set([...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].toSorted();

it('every sentence is said in three locales, with the same values', () => {
  for (const key of keys) {
    expect([key, holes(zhTw[key])]).toEqual([key, holes(zhCn[key])]);
    expect([key, holes(en[key])]).toEqual([key, holes(zhCn[key])]);
    expect([zhCn[key], zhTw[key], en[key]].map((text) => text.trim() === '')).toEqual([false, false, false]);
  }
});

it('every sentence is asked for by a chapter', () => {
  const whole = new Set([...sources.matchAll(/'([a-zA-Z]+\.[\w.-]+)'/g)].map(([, key]) => key));
  const begun = [...sources.matchAll(/`([a-zA-Z]+\.[\w.-]*)\$\{[^`]*?\}([\w.-]*)`/g)].map(([, head = '', tail = '']) => ({ head, tail }));
  expect(keys.filter((key) => !whole.has(key) && !begun.some(({ head, tail }) => key.startsWith(head) && key.endsWith(tail)))).toEqual([]);
});

it.each(['zh-CN', 'zh-TW', 'en'])('every sentence can be said in %s', (locale) => {
  const { say } = createSpeech(locale);
  for (const key of keys) {
    const values = Object.fromEntries(holes(zhCn[key]).map((name) => [name, '<7>']));
    const said = String(say(key, values));
    expect(said).not.toMatch(/<7>|\{\{/);
    if (Object.keys(values).length > 0) expect(() => say(key, {})).toThrow(/not defined/);
  }
});

it('a page in Chinese has no Latin letter of ours but a unit and the name of a format', () => {
  for (const sentences of [zhCn, zhTw]) {
    for (const [key, text] of Object.entries(sentences))
      expect([key, text.replace(/\{\{\w+\}\}|MB|PDF/g, '')]).toEqual([key, expect.not.stringMatching(/[A-Za-z]/)]);
  }
});
