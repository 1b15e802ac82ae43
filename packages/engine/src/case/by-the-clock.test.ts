import { describe, expect, test } from 'vitest';
import { chainPlan } from '../test-support/chain-story.ts';
import { yuan } from '../test-support/fixture-plan.ts';
import type { Asked } from '../test-support/given.ts';
import { approveIn, CLOCK, fill, given, open } from '../test-support/given.ts';
import { approval, approve, form, plan, position, procedure, stage } from '../test-support/plan-parts.ts';
import { seatsIn, standing } from '../test-support/row-parts.ts';

const because = (of: string, value: { readonly [field: string]: unknown } = {}): Asked => ({ ...open(of, value), cause: 'event-7.discipline' }) as Asked;
const SOURCE = { kind: 'source', source: 'telephone' } as const;

/** The first stage asks for approval by itself; whoever it comes back to are those at the front desk. */
const asksAtOnce = (requester: Parameters<typeof approval>[3]) =>
  plan({
    forms: [form('note', { all: ['text'] })],
    approvals: [
      approval(
        'chain',
        'note',
        [approve('board', [position('manager')], { may: { return: { to: ['requester'], then: 'straight-back', clocks: 'reset' } } })],
        requester,
      ),
    ],
    procedures: [
      procedure('note', 'note', [
        stage('asking', {
          chain: 'chain',
          who: [position('front-desk')],
          next: { yes: { to: 'filed', after: 'approved' }, no: { to: 'filed', after: 'rejected' } },
        }),
        stage('filed', { final: true }),
      ]),
    ],
  });

describe('a case nobody opened by hand', () => {
  test('asks for approval in its own name where the approval lets whoever asked, and in nobody’s else', () => {
    const story = given(asksAtOnce({ requester: [{ kind: 'requester' }] }));
    story.when(CLOCK, because('note', { text: 'late again' }));
    expect(story.state).toMatchObject({ status: 'in-approval', requester: 'clock', chain: { requester: 'clock', own: ['clock'] } });
    expect(given(asksAtOnce({})).ask(CLOCK, because('note'))).toMatchObject({
      rejection: { code: 'requester_not_entitled', params: { person: 'clock' } },
    });
  });

  test('sent back, it waits at the stage it was asked at, and is taken up there by acting alone', () => {
    const story = given(asksAtOnce({ requester: [{ kind: 'requester' }] }));
    story.when(CLOCK, because('note'));
    story.when('max', { type: 'return-request', block: 'board', to: 'requester', reason: 'why?' });
    expect(standing(story)).toBe('open asking');
    expect(story.refusal('tom', fill('asking'))).toBe('not_your_stage');
    expect(story.when('ann', fill('asking')).map(({ type }) => type)).toContain('request-resumed');
    expect(seatsIn(story, 'board')).toEqual(['max open']);
    story.when('max', approveIn('board'));
    expect(standing(story)).toBe('closed filed');
  });

  test('of a source outside is in that source’s name', () => {
    const story = given(asksAtOnce({ requester: [{ kind: 'requester' }] }));
    story.when(SOURCE, because('note'));
    expect(story.state.requester).toBe('source:telephone');
  });

  test('is nobody’s at a stage that names nobody, until it is given to somebody', () => {
    const story = given(chainPlan([approve('b', [position('manager')])]));
    story.when(CLOCK, because('ask'));
    expect(story.refusal('tom', fill('ask', { amount: yuan(1) }))).toBe('not_your_stage');
    expect(story.when('max', { type: 'hand-over', to: 'tom', toName: 'Tom' })).toEqual([{ type: 'responsibility-passed', to: 'tom' }]);
    expect(story.refusal('tom', fill('ask', { amount: yuan(1) }))).toBeUndefined();
  });
});
