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
    for (const [place, within] of blockLengths(plan, source)) {
      const help = 'add a `calendar`, or give the pack its `workdays`';
      report(messages.sla_without_calendar(source.at(`${place}/within`), { id: place.split('/').at(-2) ?? '', why: `counts \`${within.said}\`` }, { help }));
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

/** The limits of blocks that count days and have no calendar, by place. */
function blockLengths(plan: Plan, source: PackSource): readonly (readonly [place: string, within: PlanLength])[] {
  return Object.values(plan.approvals).flatMap((approval) =>
    placedBlocks(approval).flatMap(({ block, place }) => {
      const sla = block.kind === 'approve' || block.kind === 'handle' ? block.sla : undefined;
      return sla && sla.calendar === undefined && inDays(sla.within) && source.node(`${place}/sla`) ? [[`${place}/sla`, sla.within] as const] : [];
    }),
  );
}
