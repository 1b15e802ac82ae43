import { describe, expect, test } from 'vitest';
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

describe('the name that may have been meant', () => {
  test.each([
    ['abcdef', ['abcdxy', 'abcxef'], 'abcxef'],
    ['abcdef', ['bcdefa'], 'bcdefa'],
    ['abcdef', ['badcef'], 'badcef'],
    ['abcdef', ['abcdefgh'], 'abcdefgh'],
    ['abcdefgh', ['abcdef'], 'abcdef'],
    ['abcdef', ['abc'], undefined],
    ['abcdef', ['xbcxex'], undefined],
    ['abc', ['abx'], 'abx'],
    ['abc', ['axx'], undefined],
    ['ab', ['ax', 'ba'], 'ax'],
    ['ab', ['ba'], 'ba'],
    ['ab', ['xy'], undefined],
    ['a', ['b'], 'b'],
    ['', ['b'], 'b'],
    ['', ['bc'], undefined],
    ['ABCDEF', ['abcdef', 'abcdex'], 'abcdef'],
    ['abcdef', ['ABCDEF'], 'ABCDEF'],
    ['abcdefghi', ['xyzdefghi'], 'xyzdefghi'],
    ['abcdefghi', ['xyzwefghi'], undefined],
    ['abcde', ['acbde'], 'acbde'],
    ['abcde', ['abced', 'abcdx'], 'abced'],
    ['abcde', ['axbxcxdxe'], undefined],
    ['abc', ['bca'], undefined],
    ['abcabc', [], undefined],
  ])('for %j among %j is %j', (word, names, meant) => {
    expect(nearestName(word, names)).toBe(meant);
  });
});
