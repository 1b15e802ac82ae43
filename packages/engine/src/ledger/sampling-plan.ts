import { dateOf, isServiceDay, periodOfKey } from '@guicheng/calendar';
import type { Instant, PlainDate, Plan, PlanSamplingSla } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { closedAt } from '../sla/closing.ts';
import { historyOf } from '../sla/history.ts';
import { dueOfPeriod } from '../sla/periods.ts';
import { type Member, membersOf } from '../sla/ratio-members.ts';
import { neededOf, targetOf } from '../sla/ratio-target.ts';
import { drawsNeeded, sampleSize } from '../sla/sample-standing.ts';
import { drawNumber } from './draw-number.ts';

/** One to be checked. */
export interface SamplePick {
  readonly id: string;
  /** `covered`: it must be in the sample. `drawn`: by lot. */
  readonly why: 'covered' | 'drawn';
  /** Which draw it belongs to, from 1. */
  readonly draw: number;
  readonly checked: boolean;
}

/** Who is to be checked in a period, in which order and why. */
export interface SamplingPlan {
  readonly sla: string;
  readonly period: string;
  readonly seed: string;
  readonly cohort: number;
  readonly needed: number;
  /** Days by lot on which the draws are made, oldest first; as many as there are draws. */
  readonly days: readonly PlainDate[];
  readonly picks: readonly SamplePick[];
  /** Of those, what still has to be checked, in the same order. */
  readonly missing: readonly string[];
}

/**
 * The sample of a period. Everybody who must be covered is in it, oldest first; the rest is drawn by lot. A lot depends on the seed, the period and the one it falls
 * on, and on nothing else: the same seed draws the same sample from the same events in any order, and who joins later moves nobody who was drawn
 * before out of turn. Undefined for a key that is no period.
 */
export function samplingPlan(
  plan: Plan,
  sla: PlanSamplingSla,
  events: readonly Recorded[],
  { period: key, seed, asOf }: { readonly period: string; readonly seed: string; readonly asOf: Instant },
): SamplingPlan | undefined {
  const time = workingTimeOf(plan, sla.calendar);
  const period = periodOfKey(time, sla.window, key);
  if (!period) return undefined;
  const history = historyOf(plan, events, asOf);
  const target = targetOf(sla);
  const due = dueOfPeriod(plan, sla, period).at;
  const { all: members } = membersOf({ plan, sla, history, asOf }, target, {
    from: period.from,
    until: period.until,
    due,
    close: closedAt(history, sla.id, key),
  });
  const needed = sampleSize(neededOf(target, members.length), members);
  const draws = drawsNeeded(sla, needed);
  const open = Array.from({ length: period.lastDay - period.firstDay + 1 }, (_, index) => dateOf(period.firstDay + index)).filter((date) =>
    isServiceDay(time, date),
  );
  const days = byLot(open, (date) => drawNumber(seed, key, date)).slice(0, draws);
  const chosen = pick(members, needed, (id) => drawNumber(seed, key, id));
  const picks = chosen.map(
    ({ id, covered, counted }, index): SamplePick => ({ id, why: covered ? 'covered' : 'drawn', draw: (index % draws) + 1, checked: counted !== undefined }),
  );
  const missing = picks.filter(({ checked }) => !checked).map(({ id }) => id);
  return { sla: sla.id, period: key, seed, cohort: members.length, needed, days: days.toSorted(), picks, missing };
}

function pick(members: readonly Member[], needed: number, lot: (id: string) => bigint): readonly Member[] {
  const covered = members.filter((member) => member.covered);
  const rest = byLot(
    members.filter((member) => !member.covered),
    ({ id }) => lot(id),
  );
  return [...covered, ...rest.slice(0, Math.max(0, needed - covered.length))];
}

/** In the order of their lots. A difference keeps its sign, however great the numbers. */
function byLot<T>(items: readonly T[], lot: (item: T) => bigint): readonly T[] {
  const drawn = items.map((item) => ({ item, number: lot(item) }));
  return drawn.sort((a, b) => Number(a.number - b.number)).map(({ item }) => item);
}
