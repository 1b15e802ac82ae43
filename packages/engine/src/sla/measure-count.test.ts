import { describe, expect, it } from 'vitest';
import { judge } from '../judge.ts';
import { condition } from '../test-support/plan-parts.ts';
import { given } from './test-support/scribe.ts';
import { at, HOUR, MINUTE, SECOND, slaPlan, threeRings } from './test-support/sla-parts.ts';

const NOON = at('2026-11-18T12:00');
const { atMost: _, calendar: __, ...rings } = threeRings();

describe('a count of what has to happen often enough', () => {
  /** Two comments at least between the opening of a repair and its end. */
  const asked = slaPlan([{ ...rings, id: 'asked', from: 'repair.opened', of: 'repair.commented', until: 'repair.closed', atLeast: 2, procedure: 'repair' }]);
  const first = (story: ReturnType<typeof given>) => judge(asked, story.events, NOON + HOUR)[0];

  it('is kept the moment it has happened so often, without waiting for the end', () => {
    const story = given()
      .open('1', NOON)
      .comment('1', NOON + 1);
    expect(first(story)).toMatchObject({ status: 'running', count: 1 });
    expect(first(story)).not.toHaveProperty('dueAt');
    expect(first(story.comment('1', NOON + 2))).toMatchObject({ status: 'met', count: 2, decidedAt: NOON + 2 });
  });

  it('is missed where it ends too early, and given up where the case is', () => {
    expect(
      first(
        given()
          .open('1', NOON)
          .comment('1', NOON + 1)
          .close('1', NOON + 2),
      ),
    ).toMatchObject({ status: 'missed', decidedAt: NOON + 2 });
    expect(
      first(
        given()
          .open('1', NOON)
          .comment('1', NOON + 1)
          .withdraw('1', NOON + 2),
      ),
    ).toMatchObject({ status: 'cancelled', decidedAt: NOON + 2 });
  });
});

describe('which calls a count is of', () => {
  const plan = slaPlan([
    threeRings({
      when: condition(['!=', ['read', 'event.line'], 'fax']),
      exclude: { test: { when: condition(['==', ['read', 'event.line'], 'test']), reason: { en: 'a test call' } } },
    }),
  ]);
  const ring = (line: string, answered?: number) => {
    const story = given().write(
      'duty/three-rings/c',
      NOON,
      { type: 'fact-received', name: 'call.ringing', data: { call: 'c', line } },
      {
        by: { kind: 'source', source: 'telephone' },
      },
    );
    if (answered !== undefined) story.call('c', NOON + answered, 'answered');
    return judge(plan, story.events, NOON + MINUTE)[0]?.status;
  };

  it('is read from the fact that began the call, answered or not', () => {
    expect([ring('fax'), ring('test'), ring('front')]).toEqual(['not-applicable', 'excluded', 'missed']);
    expect([ring('fax', SECOND), ring('test', SECOND), ring('front', SECOND)]).toEqual(['not-applicable', 'excluded', 'met']);
  });
});
