import { describe, expect, test } from 'vitest';
import { EXPLANATIONS } from './explain/explanations.ts';
import { REJECTIONS } from './rejections.ts';

describe.each([
  ['refusals', REJECTIONS],
  ['explanations', EXPLANATIONS],
] as const)('%s', (_, sentences) => {
  test.each(Object.entries(sentences))('%s names exactly its parameters, in one line without a full stop', (code, { params, text }) => {
    expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
    const named = [...text.matchAll(/%(\w+)%/g)].map(([, name]) => name ?? '');
    expect([...new Set(named)].toSorted()).toEqual([...params].toSorted());
    expect(text).toMatch(/^[a-z`%][^\n]*[^.\n]$/);
  });

  test('codes are sorted', () => {
    expect(Object.keys(sentences)).toEqual(Object.keys(sentences).toSorted());
  });
});
