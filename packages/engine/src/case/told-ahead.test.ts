import { describe, expect, test } from 'vitest';
import type { CaseEvent, Recorded } from '../event.ts';
import { fixturePlan, yuan } from '../test-support/fixture-plan.ts';
import { directoryOf, open, person, STAFF, START } from '../test-support/given.ts';
import type { CaseState } from './case-state.ts';
import { initialCase } from './case-state.ts';
import { decideCase } from './decide-case.ts';
import { evolveAnew, evolveCase } from './evolve-case.ts';
import { recallTold } from './told-ahead.ts';

const plan = fixturePlan();

/** A case as it is opened: its events as a runner records them. */
function opened(): readonly Recorded<CaseEvent>[] {
  const seal = { id: 'c', at: START, recordedAt: START, by: person('tom') };
  const decision = decideCase(plan, initialCase, { ...open('expense', { amount: yuan(1) }), ...seal } as never, directoryOf(STAFF));
  if (!decision.accepted) throw new Error(decision.rejection.code);
  return decision.events.map(({ at, by, event }, index) => ({ stream: 'case/1', seq: index + 1, id: `c.${index + 1}`, at, recordedAt: START, by, event }));
}

describe('what a decision made of its own events', () => {
  test('is what evolving them makes, event by event, and is told once', () => {
    const events = opened();
    let state: CaseState = initialCase;
    for (const one of events) {
      const anew = evolveAnew(state, one);
      state = evolveCase(state, one);
      expect(state).toStrictEqual(anew);
    }
    expect(events.length).toBeGreaterThan(2);
    expect(events.reduce((before: CaseState, one) => recallTold(before, one) ?? before, initialCase)).toBe(initialCase);
  });

  test('is answered for the very objects only', () => {
    for (const other of [{ at: START + 1 }, { id: 'd.1' }, { by: person('ann') }]) {
      const [first] = opened();
      expect(first && recallTold(initialCase, { ...first, ...other })).toBeUndefined();
    }
    const [first] = opened();
    expect(first && recallTold({ ...initialCase }, first)).toBeUndefined();
    expect(first && recallTold(initialCase, { ...first, event: { ...first.event } })).toBeUndefined();
    expect(first && recallTold(initialCase, { ...first })).toBeDefined();
  });

  test('is forgotten when the next decision is made, a refusal too', () => {
    const [first] = opened();
    decideCase(plan, initialCase, { type: 'add-comment', text: '', id: 'd', at: START, recordedAt: START, by: person('tom') }, directoryOf(STAFF));
    expect(first && recallTold(initialCase, first)).toBeUndefined();
  });
});
