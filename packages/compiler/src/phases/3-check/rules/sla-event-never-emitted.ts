import type { Plan, PlanSla } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** An SLA that waits for an event which exists by name but which nothing in the pack brings about. */
export const slaEventNeverEmitted: Rule = {
  code: 'sla_event_never_emitted',
  check: (plan, source, report) => {
    const silent = silentEvents(plan);
    for (const sla of Object.values(plan.slas)) {
      for (const [key, name] of eventsOf(sla)) {
        const why = silent.get(name);
        if (why === undefined) continue;
        report(messages.sla_event_never_emitted(source.at(`slas/${sla.id}/${key}`), { id: sla.id, name }, { help: why }));
      }
    }
  },
};

/** Every event an SLA names, by the keyword that names it. */
function eventsOf(sla: PlanSla): readonly (readonly [key: string, name: string])[] {
  switch (sla.kind) {
    case 'duration':
      return [
        ['from', sla.from],
        ['until', sla.until],
        ...Object.entries(sla.pause).flatMap(([id, pause]): [string, string][] => [
          [`pause/${id}/from`, pause.from],
          [`pause/${id}/until`, pause.until],
        ]),
        ...Object.entries(sla.cancel ?? {}).map(([id, { on }]): [string, string] => [`cancel/${id}/on`, on]),
        ...Object.entries(sla.reset ?? {}).map(([id, { on }]): [string, string] => [`reset/${id}/on`, on]),
      ];
    case 'count':
      return [
        ['of', sla.of],
        ['from', sla.from],
        ['until', sla.until],
      ];
    case 'ratio':
      return [
        ['cohort', sla.cohort],
        ['counted', sla.counted],
      ];
    case 'sampling':
      return [
        ['cohort', sla.cohort],
        ['of', sla.of],
      ];
    case 'frequency':
      return [
        ['of', sla.of],
        ...(sla.orEvery ? ([['orEvery/of', sla.orEvery.of]] as const) : []),
        ...(sla.while
          ? ([
              ['while/from', sla.while.from],
              ['while/until', sla.while.until],
            ] as const)
          : []),
      ];
    case 'lead-time':
      return [['of', sla.of]];
    case 'clock':
    case 'composite':
      return [];
  }
}

/** Events that cannot happen, and what would make them happen. */
function silentEvents(plan: Plan): ReadonlyMap<string, string> {
  const silent = new Map<string, string>();
  const chains = new Set<string>();
  for (const procedure of Object.values(plan.procedures)) {
    const stages = Object.values(procedure.stages);
    for (const { chain } of stages) if (chain !== undefined) chains.add(chain);
    if (!stages.some(({ withdraw }) => withdraw)) silent.set(`${procedure.id}.withdrawn`, 'no stage of the procedure has `"withdraw": true`');
    // An approval that is revoked takes a case back from wherever it is.
    if (stages.some(({ chain }) => chain !== undefined && plan.approvals[chain]?.revoke)) continue;
    for (const { id, final } of stages) if (final) silent.set(`${procedure.id}.${id}.left`, `\`${id}\` is final: a case that comes there stays`);
  }
  for (const approval of Object.values(plan.approvals)) {
    for (const { block } of placedBlocks(approval)) if (block.kind === 'chain') chains.add(block.chain);
  }
  for (const id of Object.keys(plan.approvals)) {
    if (chains.has(id)) continue;
    for (const moment of ['started', 'approved', 'rejected']) silent.set(`${id}.${moment}`, `no stage has the \`chain\` \`${id}\``);
  }
  return silent;
}
