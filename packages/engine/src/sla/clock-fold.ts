import type { Instant, Plan } from '@guicheng/definition';
import type { CaseEvent, Recorded } from '../event.ts';
import { wakeOfCase } from './case-clocks.ts';
import { eventNames } from './event-names.ts';
import { trustedInstant } from './trusted-instant.ts';

/**
 * What is kept of one case to know when its clocks next say something: a fold over its events. Of most events nothing is kept, and then nothing is
 * reckoned again: a comment no SLA speaks of costs the same in the ten-thousandth place as in the first.
 */
export interface ClockFold {
  /** Events taken in. */
  readonly length: number;
  readonly procedure?: string;
  /** The latest instant anything counts from. */
  readonly last: Instant;
  /** Those that clocks depend on, oldest first. */
  readonly telling: readonly Recorded<CaseEvent>[];
  /** The next instant at which a clock says something. Absent: none does by itself. */
  readonly wake?: Instant;
}

/** Before anything happened. */
export const initialClocks: ClockFold = { length: 0, last: Number.NEGATIVE_INFINITY, telling: [] };

/** The fold with more events of the case, in the order recorded. What it answers is what all events together would. */
export function advanceClocks(plan: Plan, fold: ClockFold, news: readonly Recorded<CaseEvent>[]): ClockFold {
  if (news.length === 0) return fold;
  const opened = news.find(({ event }) => event.type === 'case-opened')?.event;
  const procedure = opened?.type === 'case-opened' ? opened.procedure : fold.procedure;
  const told = news.filter((recorded) => isTelling(plan, recorded, procedure));
  const last = news.reduce((latest, recorded) => Math.max(latest, trustedInstant(plan, recorded)), fold.last);
  const length = fold.length + news.length;
  if (told.length === 0) return { ...fold, length, last };
  const telling = [...fold.telling, ...told];
  const wake = wakeOfCase(plan, telling);
  return { length, last, telling, ...(procedure === undefined ? {} : { procedure }), ...(wake === undefined ? {} : { wake }) };
}

/** What changes a case as SLAs read it, ends it or moves its clocks is always told; the rest only where an SLA of the plan names it. */
function isTelling(plan: Plan, recorded: Recorded<CaseEvent>, procedure: string | undefined): boolean {
  switch (recorded.event.type) {
    case 'case-opened':
    case 'form-recorded':
    case 'stage-entered':
    case 'responsibility-passed':
    case 'case-closed':
    case 'case-withdrawn':
    case 'case-ended':
    case 'approval-revoked':
    case 'instant-confirmed':
    case 'due-set':
    case 'plan-migrated':
    case 'sla-warned':
    case 'sla-escalated':
    case 'sla-breached':
    case 'breach-withdrawn':
      return true;
    default:
      return eventNames(recorded, procedure === undefined ? {} : { procedure }).some((name) => namesIn(plan).has(name));
  }
}

const named = new WeakMap<Plan, ReadonlySet<string>>();

/** Every word an SLA of the plan uses: event names are among them, whichever property they stand in. */
function namesIn(plan: Plan): ReadonlySet<string> {
  const known = named.get(plan);
  if (known) return known;
  const words = new Set<string>();
  gather(plan.slas, words);
  named.set(plan, words);
  return words;
}

function gather(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) gather(one, words);
}
