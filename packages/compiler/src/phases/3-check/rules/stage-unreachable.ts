import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { stagesAfter } from './stage-graph.ts';

/** A stage to which no way leads from the start. */
export const stageUnreachable: Rule = {
  code: 'stage_unreachable',
  check: (plan, source, report) => {
    for (const procedure of Object.values(plan.procedures)) {
      const reached = stagesAfter(procedure, procedure.start);
      for (const stage of Object.keys(procedure.stages)) {
        if (stage === procedure.start || reached.has(stage)) continue;
        report(
          messages.stage_unreachable(
            source.at(`procedures/${procedure.id}/stages/${stage}`, 'key'),
            { stage },
            {
              help: `let the \`next\` of another stage lead to \`${stage}\``,
              related: [{ message: `cases start at \`${procedure.start}\``, span: source.at(`procedures/${procedure.id}/start`) }],
            },
          ),
        );
      }
    }
  },
};
