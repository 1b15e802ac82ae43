import type { PlanApproval, PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import type { Story } from '../../test-support/given.ts';
import { approveIn, person, rejectIn } from '../../test-support/given.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { outcomeOf, seatsIn, standing, toldIn } from '../../test-support/row-parts.ts';

const ALL = { votes: { kind: 'all' } } as const;
const block = (id: string, who: string, rest: Partial<PlanApproveBlock> = ALL) => approve(id, [position(who)], rest);
const chain = (repeated: PlanApproval['repeated'], ...list: readonly PlanApproveBlock[]): Story =>
  chainOf(list, undefined, undefined, { approval: { repeated } });

describe('approvals row 13: one person in several blocks', () => {
  test('ask-again: every time', () => {
    const story = chain('ask-again', block('first', 'manager'), block('second', 'manager'));
    story.when('max', approveIn('first'));
    expect(seatsIn(story, 'second')).toEqual(['max open']);
  });

  test('first: later seats are passed, as a yes that is nobody’s vote', () => {
    const story = chain('first', block('first', 'manager'), block('between', 'director'), block('again', 'manager'));
    story.when('max', approveIn('first'));
    story.when('dora', approveIn('between'));
    expect(toldIn(story, 'seat-passed')).toEqual([{ type: 'seat-passed', block: 'again', seat: '1', reason: 'repeated', elsewhere: 'first' }]);
    expect(story.state.chain?.blocks['again']).toMatchObject({ outcome: 'passed', votes: [] });
    expect(standing(story)).toBe('closed yes');
  });

  test('a passed seat counts among others who decide', () => {
    const story = chain('first', block('first', 'manager'), approve('both', [position('manager'), position('director')], ALL));
    story.when('max', approveIn('first'));
    expect(seatsIn(story, 'both')).toEqual(['max passed', 'dora open']);
    expect(story.refusal('max', approveIn('both'))).toBe('seat_not_needed');
    story.when('dora', approveIn('both'));
    expect(outcomeOf(story, 'both')).toBe('approved');
  });

  test('consecutive: only right after they decided', () => {
    const story = chain('consecutive', block('first', 'manager'), block('second', 'manager'), block('third', 'director'), block('fourth', 'manager'));
    story.when('max', approveIn('first'));
    expect(outcomeOf(story, 'second')).toBe('passed');
    story.when('dora', approveIn('third'));
    expect(seatsIn(story, 'fourth')).toEqual(['max open']);
  });

  test('whoever did not say yes is asked again', () => {
    const any = { votes: { kind: 'any' }, onReject: 'wait-all' } as const;
    const story = chain('first', approve('first', [position('manager'), position('director')], any), block('second', 'manager'));
    story.when('max', rejectIn('first'));
    story.when('dora', approveIn('first'));
    expect(seatsIn(story, 'second')).toEqual(['max open']);
  });

  test('the principal is compared: a deputy who acted for somebody is asked for themselves', () => {
    const story = chain('first', block('first', 'manager'), block('second', 'director'), block('third', 'manager'));
    story.when(person('dora', { for: 'max' }), approveIn('first'));
    expect(seatsIn(story, 'second')).toEqual(['dora open']);
    story.when('dora', approveIn('second'));
    expect(outcomeOf(story, 'third')).toBe('passed');
  });

  test('last: earlier seats are passed for whoever the chain, as its data is, asks later', () => {
    const story = chain('last', block('first', 'manager'), approve('both', [position('manager'), position('director')], ALL), block('third', 'manager'));
    expect(toldIn(story, 'seat-passed')).toEqual([
      { type: 'seat-passed', block: 'first', seat: '1', reason: 'repeated', elsewhere: 'third' },
      { type: 'seat-passed', block: 'both', seat: '1', reason: 'repeated', elsewhere: 'third' },
    ]);
    story.when('dora', approveIn('both'));
    expect(seatsIn(story, 'third')).toEqual(['max open']);
    story.when('max', rejectIn('third'));
    expect(standing(story)).toBe('closed no');
  });
});
