import type { Instant, Milliseconds } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '@guicheng/engine';

/** How long before it is due a running clock says so, where nobody said when. */
export const CLOCK_SOON: Milliseconds = 30 * 60_000;

/** How a clock stands, in one word. */
export type ClockWord = 'met' | 'late' | 'missed' | 'running' | 'warned' | 'paused' | 'pending' | 'cancelled' | 'excluded' | 'notApplicable';

/** What a clock shows of a verdict at an instant. */
export interface ClockFace {
  readonly word: ClockWord;
  readonly tone: 'met' | 'soon' | 'breached' | 'calm';
  /** `2:05:09`, hours first; empty where nothing runs. */
  readonly digits: string;
  readonly past: boolean;
  /** How much of the time from start to due has gone, 0 to 1. */
  readonly gone: number;
}

const ENDED: { readonly [status in VerdictStatus]?: readonly [word: ClockWord, tone: ClockFace['tone'], gone: number] } = {
  met: ['met', 'met', 1],
  late: ['late', 'breached', 1],
  paused: ['paused', 'calm', 0],
  cancelled: ['cancelled', 'calm', 0],
  excluded: ['excluded', 'calm', 0],
  'not-applicable': ['notApplicable', 'calm', 0],
};

/**
 * A verdict that was given a moment ago may be behind the clock: a running one that is past due by now shows as missed. It warns from `warnAt` on, else from
 * half an hour before it is due.
 */
export function clockFace(verdict: Verdict, now: Instant, warnAt?: Instant): ClockFace {
  const { status, dueAt, startedAt } = verdict;
  const ended = ENDED[status];
  if (ended) return { word: ended[0], tone: ended[1], digits: '', past: status === 'late', gone: ended[2] };
  if (dueAt === undefined) {
    const word = status === 'missed' || status === 'running' ? status : 'pending';
    return { word, tone: status === 'missed' ? 'breached' : 'calm', digits: '', past: false, gone: 0 };
  }
  const left = dueAt - now;
  if (left < 0) return { word: 'missed', tone: 'breached', digits: sayDigits(-left), past: true, gone: 1 };
  const whole = startedAt === undefined ? 0 : dueAt - startedAt;
  const gone = whole > 0 ? Math.min(1, Math.max(0, 1 - left / whole)) : 0;
  const running = { digits: sayDigits(left), past: false, gone };
  return now >= (warnAt ?? dueAt - CLOCK_SOON) ? { word: 'warned', tone: 'soon', ...running } : { word: 'running', tone: 'calm', ...running };
}

/** A length to the second, rounded down, hours first: `2:05:09`. */
export function sayDigits(length: Milliseconds): string {
  const seconds = Math.floor(length / 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
