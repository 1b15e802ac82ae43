import type { Plan } from '@guicheng/definition';
import type { CaseState } from '../case/case-state.ts';
import type { Actor, CaseEvent, Recorded } from '../event.ts';
import { explainActEvent } from './explain-act-event.ts';
import { explainChainEvent } from './explain-chain-event.ts';
import { explainClockEvent } from './explain-clock-event.ts';
import type { Sentence } from './explanations.ts';
import { sentence } from './explanations.ts';
import { formGround, procedureGround, slaGround, stageGround } from './grounds.ts';

/** Why one event of a case was allowed. `state` is the case after it. */
export function explainCaseEvent(plan: Plan, state: CaseState, recorded: Recorded<CaseEvent>): Sentence {
  const { event } = recorded;
  const person = actorName(recorded.by);
  const here = stageGround(plan, state.procedure, state.stage);
  switch (event.type) {
    case 'case-opened': {
      const { procedure, cause } = event;
      const ground = procedureGround(plan, procedure);
      return cause === undefined ? sentence('case_opened', { procedure, person }, ground) : sentence('case_opened_because', { procedure, cause }, ground);
    }
    case 'form-recorded': {
      const ground = stageGround(plan, state.procedure, event.stage);
      const rows = [...ground.satisfies, ...formGround(plan, event.form).satisfies];
      return sentence('form_recorded', { form: event.form, stage: event.stage, person }, { place: ground.place, satisfies: rows });
    }
    case 'stage-entered':
      return explainStage(plan, state, event);
    case 'responsibility-passed': {
      const ground = { ...procedureGround(plan, state.procedure), place: `procedures/${state.procedure}/responsible` };
      const { from, to } = event;
      return from === undefined ? sentence('responsibility_taken', { to }, ground) : sentence('responsibility_passed', { from, to }, ground);
    }
    case 'comment-added':
      return sentence('comment_added', { person });
    case 'instant-claimed':
      return sentence('instant_claimed', { person, event: event.of, happenedAt: event.happenedAt, reason: event.reason });
    case 'instant-confirmed':
      return sentence('instant_confirmed', { person, event: event.of, happenedAt: event.happenedAt });
    case 'due-set': {
      const ground = slaGround(plan, event.sla);
      return sentence('due_set', { person, sla: event.sla, dueAt: event.dueAt, reason: event.reason }, { ...ground, place: `${ground.place}/manualDue` });
    }
    case 'plan-migrated': {
      const { mode, reason, certificate } = event;
      return sentence('plan_migrated', { person, mode, reason, worse: certificate.lines.filter(({ worse }) => worse).length }, here);
    }
    case 'case-withdrawn':
      if (recorded.by.kind === 'clock') return sentence('case_taken_back', { reason: event.reason }, here);
      return sentence('case_withdrawn', { stage: state.stage, person, reason: event.reason }, here);
    case 'case-closed':
      return sentence('case_closed', { stage: event.stage }, here);
    case 'sla-warned':
    case 'sla-escalated':
    case 'sla-breached':
    case 'breach-withdrawn':
      return explainClockEvent(plan, event);
    case 'chain-started':
    case 'chain-decided':
    case 'branch-taken':
    case 'block-entered':
    case 'vote-cast':
    case 'block-handled':
    case 'seat-not-required':
    case 'seat-moved':
    case 'block-breached':
    case 'block-decided':
      return explainChainEvent(plan, state, { ...recorded, event });
    default:
      return explainActEvent(plan, state, event, recorded.by);
  }
}

function explainStage(plan: Plan, { procedure }: CaseState, event: Extract<CaseEvent, { type: 'stage-entered' }>): Sentence {
  const { stage, from, via } = event;
  const entered = stageGround(plan, procedure, stage);
  const way = from === undefined || via === undefined ? undefined : plan.procedures[procedure]?.stages[from]?.next[via];
  if (from !== undefined && via === undefined) return sentence('stage_entered_by_act', { stage, from }, entered);
  if (from === undefined || via === undefined || way === undefined) return sentence('stage_entered_first', { stage }, entered);
  const ground = { ...entered, place: `procedures/${procedure}/stages/${from}/next/${via}` };
  if (way.when !== undefined) return sentence('stage_entered_when', { stage, from, way: via, condition: way.when.source }, ground);
  if (way.after !== 'form') return sentence('stage_entered_after', { stage, from, way: via, after: way.after }, ground);
  return sentence('stage_entered_otherwise', { stage, from, way: via }, ground);
}

/** Who acted, in a word: a person's id, a source's name, or the clock. */
export function actorName(by: Actor): string {
  if (by.kind === 'person') return by.person;
  return by.kind === 'source' ? by.source : 'clock';
}
