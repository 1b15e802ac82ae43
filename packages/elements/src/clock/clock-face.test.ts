import type { Verdict } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { clockFace } from './clock-face.ts';

const HOUR = 3_600_000;
const verdict = (more: Partial<Verdict>): Verdict => ({
  sla: 'daily-summary',
  subject: 'period/2026-03-09',
  status: 'running',
  provisional: false,
  because: [],
  ...more,
});

describe('a clock', () => {
  it('counts down to the second and says how much has gone', () => {
    const face = clockFace(verdict({ startedAt: 0, dueAt: 10 * HOUR }), 5 * HOUR - 9000);
    expect(face).toMatchObject({ word: 'running', tone: 'calm', digits: '5:00:09', past: false });
    expect(face.gone).toBeCloseTo(0.5, 2);
  });

  it('warns half an hour before, is on time at the instant due, and missed after it', () => {
    expect(clockFace(verdict({ dueAt: HOUR }), HOUR / 2).word).toBe('warned');
    expect(clockFace(verdict({ dueAt: HOUR }), HOUR / 2 - 1).word).toBe('running');
    expect(clockFace(verdict({ dueAt: HOUR }), HOUR)).toMatchObject({ word: 'warned', digits: '0:00:00' });
    expect(clockFace(verdict({ dueAt: HOUR }), HOUR + 61_000)).toMatchObject({ word: 'missed', past: true, digits: '0:01:01', tone: 'breached' });
  });

  it('says how it ended', () => {
    expect(clockFace(verdict({ status: 'met', dueAt: HOUR }), 9 * HOUR)).toMatchObject({ word: 'met', digits: '' });
    expect(clockFace(verdict({ status: 'late', dueAt: HOUR }), 9 * HOUR)).toMatchObject({ word: 'late', tone: 'breached' });
    expect(clockFace(verdict({ status: 'not-applicable' }), 0)).toMatchObject({ word: 'notApplicable', tone: 'calm' });
  });

  it('stands still while it is paused, and says so of what has not begun, was given up or is left out', () => {
    expect(clockFace(verdict({ status: 'paused', dueAt: HOUR }), 9 * HOUR)).toMatchObject({ word: 'paused', tone: 'calm', digits: '', past: false });
    expect(clockFace(verdict({ status: 'pending' }), 0).word).toBe('pending');
    expect(clockFace(verdict({ status: 'cancelled' }), 0).word).toBe('cancelled');
    expect(clockFace(verdict({ status: 'excluded' }), 0).word).toBe('excluded');
    expect(clockFace(verdict({ status: 'missed' }), 0)).toMatchObject({ word: 'missed', tone: 'breached' });
  });

  it('warns when its rule says so', () => {
    expect(clockFace(verdict({ dueAt: 9 * HOUR }), HOUR, HOUR).word).toBe('warned');
    expect(clockFace(verdict({ dueAt: HOUR }), HOUR - 1000, HOUR).word).toBe('running');
  });
});
