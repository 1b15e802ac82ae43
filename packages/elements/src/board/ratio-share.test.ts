import { expect, it } from 'vitest';
import { ratioShare } from './ratio-share.ts';

it('a share is rounded down, so that nobody is shown a target they have not reached', () => {
  expect(ratioShare(7999, 10_000)).toBe(79);
  expect(ratioShare(4, 5)).toBe(80);
  expect(ratioShare(29, 100)).toBe(29);
  expect(ratioShare(0, 0)).toBeUndefined();
});
