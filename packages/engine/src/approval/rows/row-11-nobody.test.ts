import type { PlanApproveBlock } from '@guicheng/definition';
import { describe, expect, test } from 'vitest';
import { chainOf } from '../../test-support/chain-story.ts';
import { approve, position } from '../../test-support/plan-parts.ts';
import { seatsIn, standing, toldIn } from '../../test-support/row-parts.ts';

const VACANT = { tom: ['technician'], dora: ['director'] };
const missing = (ifNobody: PlanApproveBlock['ifNobody'], holds: { readonly [person: string]: readonly string[] } = VACANT) =>
  chainOf([approve('b', [position('front-desk')], { ifNobody, votes: { kind: 'all' } })], holds);

describe('approvals row 11: nobody is found', () => {
  // ServiceNow approves by itself for a group nobody is in; here every answer is one the definition gives.
  test.each<[string, PlanApproveBlock['ifNobody'], string, readonly string[]]>([
    ['pass', 'pass', 'closed yes', []],
    ['reject', 'reject', 'closed no', []],
    ['wait', 'wait', 'in-approval deciding', []],
    ['a position instead', { position: 'director' }, 'in-approval deciding', ['dora open']],
    ['the nearest superior somebody holds', 'superior', 'in-approval deciding', ['dora open']],
  ])('%s', (_, ifNobody, stands, seats) => {
    const story = missing(ifNobody);
    expect([standing(story), seatsIn(story, 'b')]).toEqual([stands, seats]);
    const rule = typeof ifNobody === 'string' ? ifNobody : 'position';
    expect(toldIn(story, 'block-entered')).toEqual([{ type: 'block-entered', block: 'b', seats: expect.anything(), fallback: rule }]);
  });

  test('nobody above either: it waits and never passes by itself', () => {
    const story = missing('superior', { tom: ['technician'] });
    expect(standing(story)).toBe('in-approval deciding');
    expect(toldIn(story, 'block-entered')).toEqual([{ type: 'block-entered', block: 'b', seats: [], fallback: 'superior+wait' }]);
  });

  test('a superior of somebody without a position is the requester’s', () => {
    const story = chainOf([approve('b', [{ kind: 'field', field: 'who' }], { ifNobody: 'superior' })], VACANT);
    expect(seatsIn(story, 'b')).toEqual(['dora open']);
  });
});
