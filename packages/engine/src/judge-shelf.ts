import type { Instant, Plan } from '@guicheng/definition';
import type { Recorded } from './event.ts';
import { PlanMissingError, type PlanShelf } from './plan-shelf.ts';
import type { Verdict } from './verdict.ts';

type JudgeOne = (plan: Plan, events: readonly Recorded[]) => readonly Verdict[];

/**
 * Judges each case under the plan it is pinned to as of an instant: the one it was opened under, or the one it came under last by then. What belongs to no
 * single case goes by the current plan, over all events. In the current plan's order of SLAs, then those only older plans have.
 */
export function judgeShelf(shelf: PlanShelf, events: readonly Recorded[], asOf: Instant, judgeOne: JudgeOne): readonly Verdict[] {
  const ofCases = [...pinned(events, asOf)].flatMap(([hash, own]) => {
    const plan = hash === shelf.current.hash ? shelf.current : shelf.planOf(hash);
    if (plan === undefined) throw new PlanMissingError(hash);
    return judgeOne(plan, own).filter(isOfCase);
  });
  const others = judgeOne(shelf.current, events).filter((verdict) => !isOfCase(verdict));
  const bySla = new Map<string, Verdict[]>(Object.keys(shelf.current.slas).map((id) => [id, []]));
  for (const verdict of [...ofCases, ...others]) {
    const list = bySla.get(verdict.sla);
    if (list) list.push(verdict);
    else bySla.set(verdict.sla, [verdict]);
  }
  return [...bySla.values()].flatMap((list) => list.sort((a, b) => a.startedAt! - b.startedAt!));
}

function isOfCase({ subject }: Verdict): boolean {
  return subject.startsWith('case/');
}

/** Events of cases by the plan each case is pinned to. Events of one case may come in any order. */
function pinned(events: readonly Recorded[], asOf: Instant): ReadonlyMap<string, readonly Recorded[]> {
  const plans = new Map<string, { readonly hash: string; readonly seq: number }>();
  for (const { stream, seq, at, event } of events) {
    const hash = event.type === 'case-opened' ? event.planHash : event.type === 'plan-migrated' && at <= asOf ? event.to : undefined;
    if (hash !== undefined && seq >= (plans.get(stream)?.seq ?? 0)) plans.set(stream, { hash, seq });
  }
  const groups = new Map<string, Recorded[]>();
  for (const recorded of events) {
    const plan = plans.get(recorded.stream);
    if (plan === undefined) continue;
    const group = groups.get(plan.hash);
    if (group) group.push(recorded);
    else groups.set(plan.hash, [recorded]);
  }
  return groups;
}
