import type { Plan } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { stagesAfter } from './stage-graph.ts';

/**
 * A pause after which the clock never goes on: what begins it also ends it, or no way leads from the stage where it begins to the stage where it would end.
 * Who is late would only have to pause.
 */
export const slaPauseNeverResumes: Rule = {
  code: 'sla_pause_never_resumes',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      if (sla.kind !== 'duration') continue;
      for (const [id, { from, until }] of Object.entries(sla.pause)) {
        const why = from === until ? 'the same event begins it' : neverAfter(plan, from, until);
        if (why === undefined) continue;
        report(
          messages.sla_pause_never_resumes(
            source.at(`slas/${sla.id}/pause/${id}/until`),
            { id: sla.id, name: until, why },
            { help: 'end the pause by an event that comes after its beginning' },
          ),
        );
      }
    }
  },
};

interface StageEvent {
  readonly procedure: string;
  readonly stage: string;
  readonly moment: 'entered' | 'left';
}

/** Why an event of a stage cannot come after another of the same procedure. Undefined: it can, or nothing is known of it. */
function neverAfter(plan: Plan, before: string, after: string): string | undefined {
  const [one, other] = [stageEvent(plan, before), stageEvent(plan, after)];
  const procedure = plan.procedures[one?.procedure ?? ''];
  if (one === undefined || other === undefined || procedure === undefined || one.procedure !== other.procedure) return undefined;
  if (one.stage === other.stage && one.moment === 'entered' && other.moment === 'left') return undefined;
  return stagesAfter(procedure, one.stage).has(other.stage) ? undefined : `no way leads from \`${one.stage}\` to \`${other.stage}\``;
}

function stageEvent(plan: Plan, name: string): StageEvent | undefined {
  const [procedure = '', stage = '', moment] = name.split('.');
  if (moment !== 'entered' && moment !== 'left') return undefined;
  return plan.procedures[procedure]?.stages[stage] === undefined ? undefined : { procedure, stage, moment };
}
