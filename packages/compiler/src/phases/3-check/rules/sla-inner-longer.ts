import type { Plan, PlanDurationSla } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/**
 * Parts of a longer SLA that do not fit into it: one alone, or several that follow one another, each beginning with the event the one before ends
 * with. Lengths are compared where they are counted alike; where they are not, nobody could say whether they fit, and that is said.
 */
export const slaInnerLonger: Rule = {
  code: 'sla_inner_longer',
  check: (plan, source, report) => {
    for (const inner of durationsOf(plan)) {
      const outer = inner.inside === undefined ? undefined : plan.slas[inner.inside];
      if (outer?.kind !== 'duration') continue;
      const parts = followedBy(plan, inner);
      const said = parts.map(({ id, within }) => `\`${id}\` (${within.said})`).join(', then ');
      const params = { parts: said, outer: outer.id, length: outer.within.said };
      const span = source.at(`slas/${inner.id}/inside`);
      if (!parts.every((part) => alike(part, outer)))
        report(messages.sla_inner_longer(span, params, { help: 'count all of them by the same clock and calendar, in hours or in the same days' }));
      else if (amount(parts) > amount([outer])) report(messages.sla_inner_longer(span, params, { help: 'shorten a part, or lengthen the whole' }));
    }
  },
};

/** A part and those that follow it inside the same whole, each without a gap; of several that begin alike, the longest. */
function followedBy(plan: Plan, first: PlanDurationSla): readonly PlanDurationSla[] {
  const row = [first];
  for (let last = first; row.length <= durationsOf(plan).length; ) {
    const next = durationsOf(plan)
      .filter(({ inside, from }) => inside === first.inside && from === last.until)
      .sort((a, b) => amount([b]) - amount([a]))[0];
    if (next === undefined || row.includes(next)) return row;
    row.push(next);
    last = next;
  }
  return row;
}

function durationsOf(plan: Plan): readonly PlanDurationSla[] {
  return Object.values(plan.slas).filter((sla) => sla.kind === 'duration');
}

/** Whether two lengths are counted alike, so that they can be added and compared. */
function alike(a: PlanDurationSla, b: PlanDurationSla): boolean {
  if (a.within.unit !== b.within.unit) return false;
  return a.within.unit === 'elapsed' && a.clock === 'wall' && b.clock === 'wall' ? true : a.clock === b.clock && a.calendar === b.calendar;
}

function amount(parts: readonly PlanDurationSla[]): number {
  return parts.reduce((sum, { within }) => sum + (within.unit === 'elapsed' ? within.ms : within.count), 0);
}
