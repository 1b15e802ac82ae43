import { describe, expect, test } from 'vitest';
import type { Deputy } from '../../directory.ts';
import { chainOf } from '../../test-support/chain-story.ts';
import { approveIn, directoryOf, fill, open, person, STAFF, START } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { outcomeOf, standing } from '../../test-support/row-parts.ts';

const DAY = 86_400_000;
const story = (deputy: Omit<Deputy, 'person'>, rest: Parameters<typeof chainOf>[3] = {}, more: { readonly [one: string]: readonly Deputy[] } = {}) => {
  const one = chainOf([approve('b', [position('manager'), position('director')], { votes: { kind: 'all' } })], STAFF, undefined, rest);
  one.directory = directoryOf(STAFF, { max: [{ person: 'ann', ...deputy }], ...more });
  return one;
};
const forMax = person('ann', { for: 'max' });

describe('approvals row 19: standing deputies', () => {
  test('either may act, for one seat with one vote', () => {
    const one = story({});
    one.when(forMax, approveIn('b'));
    expect(one.state.chain?.blocks['b']?.votes).toEqual([{ seat: '1', vote: 'approve', by: 'ann' }]);
    expect(one.refusal('max', approveIn('b'))).toBe('already_voted');
    expect(outcomeOf(one, 'b')).toBeUndefined();
    const other = story({});
    other.when('max', approveIn('b'));
    expect(other.refusal(forMax, approveIn('b'))).toBe('already_voted');
  });

  test('from the first instant of the dates to just before the last', () => {
    const one = story({ from: START, until: START + DAY });
    const at = (instant: number) => {
      one.at = instant;
      return one.refusal(forMax, approveIn('b'));
    };
    expect([START - 1, START, START + DAY - 1, START + DAY].map(at)).toEqual(['not_deputy', undefined, undefined, 'not_deputy']);
  });

  test.each([
    ['the chain', ['chain'], undefined],
    ['the procedure', ['ask'], undefined],
    ['something else', ['expense'], 'not_deputy'],
  ] as const)('limited to %s', (_, scope, refused) => {
    expect(story({ scope }).refusal(forMax, approveIn('b'))).toBe(refused);
  });

  test('a deputy’s deputy never acts, nor does anybody else', () => {
    const one = story({}, {}, { ann: [{ person: 'ben' }] });
    expect(one.refusal(person('ben', { for: 'max' }), approveIn('b'))).toBe('not_deputy');
    expect(one.refusal(person('ben', { for: 'ann' }), approveIn('b'))).toBe('not_your_seat');
  });

  test('a chain may forbid them', () => {
    expect(story({}, { approval: { deputies: 'forbidden' } }).refusal(forMax, approveIn('b'))).toBe('deputies_forbidden');
  });

  test('one person never decides twice: not for two, and not besides their own seat', () => {
    const one = story({}, {}, { dora: [{ person: 'ann' }, { person: 'max' }] });
    one.when(forMax, approveIn('b'));
    expect(one.refusal(person('ann', { for: 'dora' }), approveIn('b'))).toBe('already_voted');
    expect(one.refusal(person('max', { for: 'dora' }), approveIn('b'))).toBe('own_seat_first');
    one.when('dora', approveIn('b'));
    expect(standing(one)).toBe('closed yes');
  });

  test('the same holds for what is filled in for somebody', () => {
    const one = story({});
    expect(one.refusal(person('ann', { for: 'tess' }), fill('ask'))).toBe('not_deputy');
    const other = chainOf([]);
    other.history.length = 0;
    other.directory = directoryOf(STAFF, { tom: [{ person: 'zoe', scope: ['ask'] }], tess: [{ person: 'zoe', scope: ['repair'] }] });
    expect(other.refusal(person('zoe', { for: 'tess' }), open('ask'))).toBe('not_deputy');
    expect(other.refusal(person('zoe', { for: 'tom' }), open('ask'))).toBeUndefined();
  });
});
