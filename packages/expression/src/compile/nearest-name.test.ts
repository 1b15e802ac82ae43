import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['urgency', 'amount', 'note', 'id'];

test.each([
  ['urgncy', 'urgency'],
  ['ugrency', 'urgency'],
  ['Urgency', 'urgency'],
  ['amounts', 'amount'],
  ['ntoe', 'note'],
  ['x', undefined],
  ['somethingelse', undefined],
])('the author who wrote `%s` may have meant %s', (word, meant) => {
  expect(nearestName(word, names)).toBe(meant);
});
