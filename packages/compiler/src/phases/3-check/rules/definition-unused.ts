import type { Plan } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A chain no stage runs, or a form nobody is asked to fill in. */
export const definitionUnused: Rule = {
  code: 'definition_unused',
  check: (plan, source, report) => {
    const used = usedBy(plan);
    for (const [folder, what] of [
      ['forms', 'form'],
      ['approvals', 'approval'],
    ] as const) {
      for (const id of Object.keys(plan[folder])) {
        if (used.has(`${folder}/${id}`)) continue;
        report(messages.definition_unused(source.at(`${folder}/${id}/id`), { what, id }, { help: `let a stage use the ${what}, or remove the file` }));
      }
    }
  },
};

/** `forms/<id>` and `approvals/<id>` that something in the pack leads to. */
function usedBy(plan: Plan): ReadonlySet<string> {
  const used = new Set<string>();
  for (const procedure of Object.values(plan.procedures)) {
    used.add(`forms/${procedure.form}`);
    for (const { form, chain } of Object.values(procedure.stages)) used.add(`forms/${form}`).add(`approvals/${chain}`);
  }
  for (const approval of Object.values(plan.approvals)) {
    for (const { block } of placedBlocks(approval)) {
      if (block.kind === 'chain') used.add(`approvals/${block.chain}`);
      if (block.kind === 'handle') used.add(`forms/${block.form}`);
    }
  }
  for (const sla of Object.values(plan.slas)) {
    if (sla.kind === 'clock') used.add(`forms/${sla.evidence.form}`);
    // What is counted in its own right is recorded in its own right.
    if (sla.kind === 'frequency') used.add(`forms/${sla.of.replace(/\.recorded$/, '')}`);
  }
  return used;
}
