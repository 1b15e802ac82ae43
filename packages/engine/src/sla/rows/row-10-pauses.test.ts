import type { PlanDurationSla } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { judge } from '../../judge.ts';
import { given, type Scribe } from '../test-support/scribe.ts';
import { at, duration, HOUR, ms, slaPlan } from '../test-support/sla-parts.ts';

const OPENED = at('2026-11-18T09:00');
const reason = { en: 'the owner is away' };
const owner = { from: 'repair.waiting.entered', until: 'repair.waiting.left', reason };
const part = { from: 'repair.supplier.entered', until: 'repair.supplier.left', reason };
const judged = (sla: Partial<PlanDurationSla>, story: Scribe, asOf: number) =>
  judge(slaPlan([duration({ clock: 'wall', until: 'repair.work.entered', ...sla })]), story.events, asOf)[0];
const waits = () =>
  given()
    .open('1', OPENED)
    .enter('1', OPENED + HOUR, 'waiting', 'ticket');

describe('SLA row 10: pauses', () => {
  it('that overlap count once', () => {
    const story = waits().enter('1', OPENED + 3 * HOUR, 'survey', 'waiting');
    expect(judged({ pause: { owner, again: owner } }, story, OPENED + 3 * HOUR)).toMatchObject({ dueAt: OPENED + 4 * HOUR });
  });

  it('leave out only open time', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', at('2026-11-18T11:00') - 1, 'waiting', 'ticket')
      .enter('1', at('2026-11-18T14:00'), 'survey', 'waiting');
    expect(judged({ clock: 'working', pause: { owner } }, story, at('2026-11-18T14:00'))).toMatchObject({ dueAt: at('2026-11-18T14:00') + 1 });
  });

  it('begun after due heal nothing', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', OPENED + 2 * HOUR + 1, 'waiting', 'ticket');
    expect(judged({ pause: { owner } }, story, OPENED + 5 * HOUR)).toMatchObject({ status: 'missed', dueAt: OPENED + 2 * HOUR });
  });

  it('longer than their limit count again, and have a due meanwhile', () => {
    const sla = { pause: { owner: { ...owner, atMost: 2 * HOUR } } };
    expect(judged(sla, waits(), OPENED + 2 * HOUR)).toMatchObject({ status: 'paused', dueAt: OPENED + 4 * HOUR });
    expect(judged(sla, waits(), OPENED + 3 * HOUR)).toMatchObject({ status: 'running' });
    expect(judged(sla, waits(), OPENED + 4 * HOUR + 1)).toMatchObject({ status: 'missed', dueAt: OPENED + 4 * HOUR });
  });

  it('use up their limit stretch by stretch', () => {
    const story = waits()
      .enter('1', OPENED + 2 * HOUR, 'survey', 'waiting')
      .enter('1', OPENED + 2.5 * HOUR, 'waiting', 'survey');
    const sla = { pause: { owner: { ...owner, atMost: 1.5 * HOUR } } };
    expect(judged(sla, story, OPENED + 3 * HOUR)).toMatchObject({ dueAt: OPENED + 3.5 * HOUR });
  });

  it('together last no longer than their limit', () => {
    const story = waits().enter('1', OPENED + 2 * HOUR, 'supplier', 'waiting');
    const sla = { pause: { owner, part }, pauseAtMost: 90 * 60_000 };
    expect(judged(sla, story, OPENED + 2 * HOUR)).toMatchObject({ status: 'paused', dueAt: OPENED + 3.5 * HOUR });
    expect(judged({ pause: { owner, part } }, story, OPENED + 2 * HOUR)).not.toHaveProperty('dueAt');
  });

  it('have limits in open hours where the clock has', () => {
    const sla = { clock: 'working', pause: { owner: { ...owner, atMost: 2 * HOUR } } } as const;
    // Waiting from ten, two open hours of it until noon; the second hour of the two that are allowed ends an hour after lunch.
    expect(judged(sla, waits(), OPENED + 2 * HOUR)?.dueAt).toBe(at('2026-11-18T14:30'));
  });
});

describe('SLA row 10: limits of pauses', () => {
  const limited = { owner: { ...owner, atMost: HOUR } };

  it('exactly used up, nothing of the next stretch is left out', () => {
    const story = waits()
      .enter('1', OPENED + 2 * HOUR, 'survey', 'waiting')
      .enter('1', OPENED + 2.5 * HOUR, 'waiting', 'survey');
    expect(judged({ pause: limited }, story, OPENED + 2.5 * HOUR)).toMatchObject({ status: 'running', dueAt: OPENED + 3 * HOUR });
  });

  it('in working time count open hours alone', () => {
    const story = given()
      .open('1', OPENED)
      .enter('1', at('2026-11-18T11:30'), 'waiting', 'ticket')
      .enter('1', at('2026-11-18T13:45'), 'survey', 'waiting')
      .enter('1', at('2026-11-18T13:50'), 'waiting', 'survey');
    // 45 of the 60 minutes are used by a quarter of an hour after lunch, so the second pause lasts 15.
    expect(judged({ clock: 'working', within: ms(4 * HOUR), pause: limited }, story, at('2026-11-18T15:00'))).toMatchObject({ dueAt: at('2026-11-18T15:30') });
  });

  it('a new run has its own: what an earlier one paused is not counted against it', () => {
    const story = waits()
      .enter('1', OPENED + 2 * HOUR, 'work', 'waiting')
      .enter('1', OPENED + 5 * HOUR, 'again', 'work')
      .enter('1', OPENED + 6 * HOUR, 'waiting', 'again');
    const sla = { from: 'repair.opened', pause: limited, onReopen: 'new-cycle' } as const;
    const again = { ...sla, reset: { anew: { on: 'repair.again.entered' } }, from: 'repair.again.entered' } as const;
    expect(judged(again, story, OPENED + 6 * HOUR)).toMatchObject({ startedAt: OPENED + 5 * HOUR, status: 'paused', dueAt: OPENED + 8 * HOUR });
  });
});
