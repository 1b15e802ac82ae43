import type { Plan, PlanLength, PlanSla } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { PackSource } from '../../2-resolve/pack-source.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** An SLA that counts what only a calendar knows, without one. */
export const slaWithoutCalendar: Rule = {
  code: 'sla_without_calendar',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      const need = sla.calendar === undefined ? needOf(sla) : undefined;
      if (need === undefined) continue;
      const [key, why] = need;
      const help = `add a \`calendar\`${key === 'clock' ? '' : ', or give the pack its `workdays` and `serviceDays`'}`;
      report(messages.sla_without_calendar(source.at(`slas/${sla.id}/${key}`), { id: sla.id, why }, { help }));
    }
    for (const { place, id, length } of lengthsInChains(plan, source)) {
      const help = 'add a `calendar`, or give the pack its `workdays`';
      report(messages.sla_without_calendar(source.at(place), { id, why: `counts \`${length.said}\`` }, { help }));
    }
  },
};

/** The keyword that needs a calendar, and why; undefined when none does. */
function needOf(sla: PlanSla): readonly [key: string, why: string] | undefined {
  switch (sla.kind) {
    case 'duration':
      if (sla.clock === 'working') return ['clock', 'counts open hours'];
      return inDays(sla.within) ? ['within', `counts \`${sla.within.said}\``] : undefined;
    case 'lead-time':
      return inDays(sla.atLeast) ? ['atLeast', `counts \`${sla.atLeast.said}\``] : undefined;
    case 'clock':
      return ['every', `is due every ${sla.every}`];
    case 'frequency':
      return ['per', `counts per ${sla.per}`];
    case 'ratio':
    case 'sampling':
    case 'composite':
      return ['window', `looks at each ${sla.window}`];
    case 'count':
      return undefined;
  }
}

function inDays(length: PlanLength): boolean {
  return length.unit !== 'elapsed';
}

interface LengthInChain {
  readonly place: string;
  readonly id: string;
  readonly length: PlanLength;
}

/** The lengths chains count in days without a calendar: limits of blocks, rests, and how long they can be revoked or urged. */
function lengthsInChains(plan: Plan, source: PackSource): readonly LengthInChain[] {
  return Object.values(plan.approvals).flatMap((approval) => {
    const { id, revoke, urge } = approval;
    const own = [
      ...(revoke ? [{ place: `approvals/${id}/revoke/within`, id, length: revoke.within, calendar: revoke.calendar }] : []),
      ...(urge ? [{ place: `approvals/${id}/urge/every`, id, length: urge.every, calendar: urge.calendar }] : []),
    ];
    const ofBlocks = placedBlocks(approval).flatMap(({ block, place }) => {
      if (block.kind === 'wait' && block.wait.kind === 'length') return [{ place: `${place}/for`, id: block.id, ...block.wait, calendar: block.wait.calendar }];
      const sla = block.kind === 'approve' || block.kind === 'handle' ? block.sla : undefined;
      return sla ? [{ place: `${place}/sla/within`, id: block.id, length: sla.within, calendar: sla.calendar }] : [];
    });
    return [...own, ...ofBlocks].filter(({ place, length, calendar }) => calendar === undefined && inDays(length) && source.node(place));
  });
}
