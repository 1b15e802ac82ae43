import { startOfDay } from '@guicheng/calendar';
import type { Instant, Plan, PlanWait } from '@guicheng/definition';
import type { BlockRun, CaseState } from '../case/case-state.ts';
import { formOf } from '../case/form-of.ts';
import { entry } from '../entry.ts';
import type { FormValue } from '../event.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { blockAt } from './block-at.ts';
import { lengthAfter } from './block-due.ts';
import { clockOf } from './evolve-clock.ts';
import { standsStill } from './go-back.ts';

/**
 * The instant a rest ends by: the end of its length, or what its field says, a date at its first instant in the pack's zone. Undefined for a condition,
 * for a field that says no instant yet, and in a calendar that never opens again.
 */
export function waitEnd(plan: Plan, wait: PlanWait, run: Pick<BlockRun, 'enteredAt' | 'clock'>, form: FormValue): Instant | undefined {
  if (wait.kind === 'condition') return undefined;
  if (wait.kind === 'length') return lengthAfter(plan, wait.length, wait.calendar, clockOf(run));
  const value = entry(form, wait.field);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return startOfDay(workingTimeOf(plan, undefined), value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : at;
}

/** The instants at which rests of the running chain end by themselves. */
export function waitEnds(plan: Plan, state: CaseState): readonly Instant[] {
  const { status, chain } = state;
  if (status !== 'in-approval' || chain === undefined) return [];
  return Object.entries(chain.blocks).flatMap(([path, run]) => {
    const located = run.outcome === undefined && !standsStill(plan, chain, path) ? blockAt(plan, chain.approval, path) : undefined;
    const end = located?.block.kind === 'wait' ? waitEnd(plan, located.block.wait, run, formOf(state, located.approval.form)) : undefined;
    return end === undefined ? [] : [end];
  });
}
