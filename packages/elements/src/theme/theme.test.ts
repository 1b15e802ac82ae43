import { expect, it } from 'vitest';
import { theme } from './theme.ts';
import { neutral } from './themes/neutral.ts';
import { tokens } from './tokens.ts';
import { workStyles } from './work-styles.ts';

it('an element without a theme looks like the neutral one, token by token', () => {
  const read = [...`${theme.cssText}${workStyles.cssText}`.matchAll(/var\(--gc-([\w-]+), (?:light-dark\((#\w+), (#\w+)\)|([^);]+))\)/g)];
  const { 'font-family': family, ...fallbacks } = Object.fromEntries(read.map(([, name, light, dark, plain]) => [name, light ? [light, dark] : plain]));
  expect(fallbacks).toEqual(neutral);
  expect(family).toContain('system-ui');
  expect([...Object.keys(fallbacks), 'font-family'].toSorted()).toEqual(Object.keys(tokens).toSorted());
});
