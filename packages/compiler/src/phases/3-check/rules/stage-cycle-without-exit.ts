import type { PlanProcedure } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { stagesAfter } from './stage-graph.ts';

/** Stages that only lead to one another: a case among them is never closed. Each circle is reported once, at its first stage. */
export const stageCycleWithoutExit: Rule = {
  code: 'stage_cycle_without_exit',
  check: (plan, source, report) => {
    for (const procedure of Object.values(plan.procedures)) {
      for (const circle of circlesOf(procedure)) {
        const [stage = ''] = circle;
        const span = source.at(`procedures/${procedure.id}/stages/${stage}`, 'key');
        const way = circle.map((id) => `\`${id}\``).join(', ');
        report(messages.stage_cycle_without_exit(span, { stage, way: circle.join(', ') }, { help: `let one of ${way} lead to a final stage` }));
      }
    }
  },
};

/** Groups of stages that reach one another and nothing else, in the author's order. */
function circlesOf(procedure: PlanProcedure): readonly (readonly string[])[] {
  const stages = Object.keys(procedure.stages);
  const after = new Map(stages.map((id) => [id, stagesAfter(procedure, id)]));
  const closed = stages.filter((id) => {
    const reached = after.get(id)!;
    return reached.has(id) && [...reached].every((other) => after.get(other)?.has(id));
  });
  const circles: string[][] = [];
  for (const id of closed) {
    if (circles.some((circle) => circle.includes(id))) continue;
    circles.push(closed.filter((other) => after.get(id)!.has(other)));
  }
  return circles;
}
