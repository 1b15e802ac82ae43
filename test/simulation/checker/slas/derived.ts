import type { PlanSla } from '@guicheng/definition';
import type { DayByDay } from '../calendar.ts';
import type { Line } from '../history.ts';
import { type Chronicle, holdsFor, type Told } from './happenings.ts';

/** What the checker finds an SLA to say of one subject. */
export interface Derived {
  readonly sla: string;
  readonly subject: string;
  readonly status: string;
  readonly startedAt?: number | undefined;
  readonly dueAt?: number | undefined;
  readonly decidedAt?: number | undefined;
  readonly provisional: boolean;
  readonly count?: number | undefined;
  readonly needed?: number | undefined;
  readonly counted?: number | undefined;
  readonly cohort?: number | undefined;
  readonly wall?: number | undefined;
  readonly working?: number | undefined;
}

export interface Deriving<S extends PlanSla = PlanSla> {
  readonly chronicle: Chronicle;
  readonly sla: S;
  readonly days: DayByDay;
}

/** Whether an SLA is of a case or occasion, as it stood at an instant. */
export function scopeOf({ chronicle, sla }: Deriving, told: Told, at: number, first?: Line): 'applies' | 'not-applicable' | 'excluded' {
  const { plan } = chronicle;
  if (sla.when && !holdsFor(plan, sla.when, told, at, first)) return 'not-applicable';
  return Object.values(sla.exclude).some(({ when }) => holdsFor(plan, when, told, at, first)) ? 'excluded' : 'applies';
}

/** Whether a case is one the SLA speaks of; every occasion is. */
export function isOf({ chronicle, sla }: Deriving, { procedure }: Told): boolean {
  return procedure === undefined || sla.procedure === undefined || procedure === sla.procedure || chronicle.plan.procedures[sla.procedure] === undefined;
}

/** A bound in whole members: at least so many rounded up, at most so many rounded down. */
export function boundOf(share: readonly [number, number], whole: number, atLeast: boolean): number {
  const product = BigInt(share[0]) * BigInt(whole);
  const down = product / BigInt(share[1]);
  return Number(atLeast && down * BigInt(share[1]) !== product ? down + 1n : down);
}
