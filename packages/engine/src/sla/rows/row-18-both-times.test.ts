import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given } from '../test-support/scribe.ts';
import { at, duration, HOUR, slaPlan } from '../test-support/sla-parts.ts';

describe('SLA row 18: elapsed by the wall and in open hours', () => {
  it('says both of one clock, over a night and a lunch', () => {
    const story = given().open('1', at('2026-11-18T17:00')).enter('1', at('2026-11-19T14:00'), 'work', 'survey');
    const [verdict] = judge(slaPlan([duration()]), story.events, at('2026-11-19T15:00'));
    expect(verdict?.elapsed).toEqual({ wall: 21 * HOUR, working: 5 * HOUR });
  });

  it('leaves pauses out of both', () => {
    const pause = { owner: { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason: { en: 'the owner is away' } } };
    const story = given()
      .open('1', at('2026-11-18T09:00'))
      .enter('1', at('2026-11-18T10:00'), 'waiting', 'ticket')
      .enter('1', at('2026-11-18T14:30'), 'survey', 'waiting')
      .enter('1', at('2026-11-18T15:00'), 'work', 'survey');
    const [verdict] = judge(slaPlan([duration({ pause })]), story.events, at('2026-11-18T15:00'));
    expect(verdict?.elapsed).toEqual({ wall: 1.5 * HOUR, working: 1.5 * HOUR });
  });
});
