import { describe, expect, it } from 'vitest';
import { contrastPairs } from './contrast-pairs.ts';
import { contrastRatio } from './contrast-ratio.ts';
import { type ThemeName, themes } from './themes.ts';
import { tokens } from './tokens.ts';

const cases = (Object.keys(themes) as ThemeName[]).flatMap((name) => (['light', 'dark'] as const).map((mode) => [name, mode] as const));
const ratioIn = (name: ThemeName, mode: 'light' | 'dark', color: (typeof contrastPairs)[number]['color'], ground: typeof color) => {
  const which = mode === 'light' ? 0 : 1;
  return contrastRatio(themes[name][color][which], themes[name][ground][which]);
};

describe.each(cases)('the %s theme in %s', (name, mode) => {
  it('has words at 4.5:1 and signs at 3:1 on every ground they meet', () => {
    const short = contrastPairs
      .map(({ color, ground, least }) => ({ color, ground, least, ratio: ratioIn(name, mode, color, ground) }))
      .filter(({ ratio, least }) => ratio < least);
    expect(short).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('high contrast in %s', (mode) => {
  it('has words at 7:1, edges at 4.5:1 and lines that are seen', () => {
    const asked = contrastPairs.map(({ color, ground, least }) => ({ color, ground, least: least === 4.5 ? 7 : 4.5 }));
    const lines = [{ color: 'color-line', ground: 'color-surface', least: 3 } as const];
    expect([...asked, ...lines].filter(({ color, ground, least }) => ratioIn('contrast', mode, color, ground) < least)).toEqual([]);
  });
});

it('every color is in a pair, save the line between rows', () => {
  const colors = Object.keys(tokens).filter((name) => name.startsWith('color-') && name !== 'color-line');
  expect(colors.filter((name) => !contrastPairs.some(({ color, ground }) => color === name || ground === name))).toEqual([]);
});

it('a ratio is what WCAG says it is', () => {
  expect(contrastRatio('#fff', '#000000')).toBe(21);
  expect(contrastRatio('#777', '#fff')).toBeCloseTo(4.478, 3);
  expect(contrastRatio('#abc', '#aabbcc')).toBe(1);
});
