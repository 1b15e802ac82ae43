import { describe, expect, it } from 'vitest';
import { gapsOf } from './language-faults.ts';
import { loadExtraTexts, loadSpeech, loadWidgetTexts, nearestLocale } from './load-texts.ts';
import { fillText } from './texts.ts';

describe('built-in texts', () => {
  it('are found for any tag', () => {
    expect(['zh', 'zh-Hans-SG', 'zh-Hant', 'zh-HK', 'zh-MO', 'en-GB', 'de'].map(nearestLocale)).toEqual([
      'zh-CN',
      'zh-CN',
      'zh-TW',
      'zh-TW',
      'zh-TW',
      'en',
      'en',
    ]);
  });

  it('say the same in every language: each placeholder, and nothing untranslated', async () => {
    const [source, ...others] = await Promise.all(
      ['zh-CN', 'zh-TW', 'en'].map(async (locale) => ({
        ...(await loadSpeech(locale)).texts,
        ...(await loadWidgetTexts(locale)),
        ...(await loadExtraTexts(locale)),
      })),
    );
    for (const other of others) {
      for (const [key, text] of Object.entries(source!)) {
        const translated = other[key as keyof typeof other];
        expect(gapsOf(translated), key).toEqual(gapsOf(text));
      }
    }
    for (const text of Object.values(others[1]!)) expect(text).not.toMatch(/\p{Script=Han}/u);
    for (const text of Object.values(others[0]!)) expect(text).not.toMatch(/[个项这选请务没]/);
  });

  it('say a number in the form that goes with it, also where the form holds another gap', () => {
    const rows = '{n, plural, =0 {no row} one {# row of {who}} other {# rows of {who}}} pasted';
    expect([0, 1, 2].map((n) => fillText(rows, { n, who: 'A' }))).toEqual(['no row pasted', '1 row of A pasted', '2 rows of A pasted']);
    expect([1, 3, 5].map((n) => fillText('{n, plural, pl, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}', { n }))).toEqual([
      '1 wiersz',
      '3 wiersze',
      '5 wierszy',
    ]);
    expect(fillText('{n, plural, one {#} other {#}}', {})).toBe('{n, plural, one {#} other {#}}');
  });

  it('leave a placeholder they know nothing of', () => {
    expect(fillText('{a} {b}', { a: 1 })).toBe('1 {b}');
  });
});

describe('the sentence for an error', () => {
  const place = { textPath: 'fields/people', formTexts: { 'rules/ahead': '须晚于现在', 'fields/people/patternMessage': '请写两位数' } };

  it('is the form’s own where it has one', async () => {
    const { error } = await loadSpeech('zh-CN');
    expect(error({ path: 'people', code: 'rule', rule: 'ahead' }, place)).toBe('须晚于现在');
    expect(error({ path: 'people', code: 'pattern' }, place)).toBe('请写两位数');
    expect(error({ path: 'people', code: 'rule', rule: 'other' }, place)).toBe('不符合规定');
  });

  it('names the limit of the error, else of the field', async () => {
    const { error } = await loadSpeech('en');
    const field = { id: 'people', kind: 'integer', max: 9 } as const;
    expect(error({ path: 'people', code: 'too_large' }, { ...place, field })).toBe('Not above 9');
    expect(error({ path: 'people', code: 'too_large', params: { max: 5 } }, { ...place, field })).toBe('Not above 5');
  });

  it('exists for every code, also for one nobody knows', async () => {
    const { error, texts } = await loadSpeech('zh-CN');
    expect(error({ path: 'x', code: 'format' }, place)).toBe(texts.wrong_type);
    expect(error({ path: 'x', code: 'from_the_future' }, place)).toBe(texts.wrong_type);
  });
});
