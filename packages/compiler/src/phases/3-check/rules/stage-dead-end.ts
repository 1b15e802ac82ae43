import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A stage that is not final and leads nowhere. */
export const stageDeadEnd: Rule = {
  code: 'stage_dead_end',
  check: (plan, source, report) => {
    for (const procedure of Object.values(plan.procedures)) {
      for (const stage of Object.values(procedure.stages)) {
        if (stage.final || Object.keys(stage.next).length > 0) continue;
        const span = source.at(`procedures/${procedure.id}/stages/${stage.id}`, 'key');
        report(messages.stage_dead_end(span, { stage: stage.id }, { help: 'add a `next`, or `"final": true`' }));
      }
    }
  },
};
