import type { Instant, Milliseconds } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';

/** How long before it is due a running clock says so. */
export const CLOCK_SOON: Milliseconds = 30 * 60_000;

/** What a clock shows of a verdict at an instant. */
export interface ClockFace {
  readonly word: 'met' | 'late' | 'missed' | 'running' | 'warned' | 'notApplicable';
  readonly tone: 'met' | 'soon' | 'breached' | 'calm';
  /** `2:05:09`, hours first; empty where nothing runs. */
  readonly digits: string;
  readonly past: boolean;
  /** How much of the time from start to due has gone, 0 to 1. */
  readonly gone: number;
}

/** A verdict that was given a moment ago may be behind the clock: a running one that is past due by now shows as missed. */
export function clockFace(verdict: Verdict, now: Instant): ClockFace {
  const { status, dueAt, startedAt } = verdict;
  if (status === 'met') return { word: 'met', tone: 'met', digits: '', past: false, gone: 1 };
  if (status === 'late') return { word: 'late', tone: 'breached', digits: '', past: true, gone: 1 };
  if (dueAt === undefined || status === 'not-applicable' || status === 'excluded' || status === 'cancelled')
    return { word: status === 'missed' ? 'missed' : 'notApplicable', tone: status === 'missed' ? 'breached' : 'calm', digits: '', past: false, gone: 0 };
  const left = dueAt - now;
  if (left < 0) return { word: 'missed', tone: 'breached', digits: digitsOf(-left), past: true, gone: 1 };
  const whole = startedAt === undefined ? 0 : dueAt - startedAt;
  const gone = whole > 0 ? Math.min(1, Math.max(0, 1 - left / whole)) : 0;
  return left <= CLOCK_SOON
    ? { word: 'warned', tone: 'soon', digits: digitsOf(left), past: false, gone }
    : { word: 'running', tone: 'calm', digits: digitsOf(left), past: false, gone };
}

function digitsOf(length: Milliseconds): string {
  const seconds = Math.floor(length / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
