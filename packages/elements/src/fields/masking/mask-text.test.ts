import { expect, it } from 'vitest';
import { maskText } from './mask-text.ts';

it.each([
  ['phone', '13800138000', '138****8000'],
  ['phone', '110', '***'],
  ['id-number', '11010519491231002X', '110***********002X'],
  ['plate', '粤B12345', '粤B***45'],
  ['plate', '粤BD12345', '粤B****45'],
  ['other', 'secret', '******'],
])('a %s %s is shown as %s', (kind, text, shown) => {
  expect(maskText(kind, text)).toBe(shown);
});
