import type { PlanStage } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { stagesAfter } from './stage-graph.ts';

/** A circle of stages that are left without anybody acting. */
export const stageCycleAutomatic: Rule = {
  code: 'stage_cycle_automatic',
  check: (plan, source, report) => {
    for (const procedure of Object.values(plan.procedures)) {
      const reported = new Set<string>();
      for (const stage of Object.values(procedure.stages)) {
        const after = stagesAfter(procedure, stage.id, isAutomatic);
        if (!after.has(stage.id) || reported.has(stage.id)) continue;
        const circle = Object.keys(procedure.stages).filter(
          (id) => id === stage.id || (after.has(id) && stagesAfter(procedure, id, isAutomatic).has(stage.id)),
        );
        for (const id of circle) reported.add(id);
        const span = source.at(`procedures/${procedure.id}/stages/${stage.id}`, 'key');
        report(messages.stage_cycle_automatic(span, { stage: stage.id, way: circle.join(', ') }, { help: 'name who acts in one of them' }));
      }
    }
  },
};

function isAutomatic(stage: PlanStage): boolean {
  return stage.who.length === 0 && stage.form === undefined && stage.chain === undefined;
}
