import type { Plan } from '@guicheng/definition';
import type { CaseState } from '../case/case-state.ts';
import type { Actor, CaseEvent } from '../event.ts';
import type { Sentence } from './explanations.ts';
import { sentence } from './explanations.ts';
import { approvalGround, blockGround, stageGround } from './grounds.ts';
import { approvalOf, seatName } from './seat-name.ts';

/** What people do with seats and requests beside deciding, and what administrators do outside the rules. */
export type ActEvent = Extract<
  CaseEvent,
  {
    readonly type:
      | 'approval-revoked'
      | 'approvers-urged'
      | 'block-claimed'
      | 'block-released'
      | 'block-woken'
      | 'case-ended'
      | 'case-jumped'
      | 'case-requested'
      | 'notice-acknowledged'
      | 'opinion-given'
      | 'person-replaced'
      | 'request-resumed'
      | 'request-returned'
      | 'requested-case-ended'
      | 'seat-added'
      | 'seat-delegated'
      | 'seat-passed'
      | 'seat-removed'
      | 'vote-held'
      | 'vote-taken-back';
  }
>;

/** Why one act beside a decision was allowed. `state` is the case after it. */
export function explainActEvent(plan: Plan, state: CaseState, event: ActEvent, by: Actor): Sentence {
  const person = by.kind === 'person' ? by.person : by.kind;
  const at = (block: string) => blockGround(plan, approvalOf(state), block);
  switch (event.type) {
    case 'approval-revoked':
      return sentence('approval_revoked', { approval: event.approval, person, reason: event.reason }, approvalGround(plan, event.approval));
    case 'approvers-urged':
      return sentence('approvers_urged', { block: event.block, person, persons: event.persons.join(', ') }, at(event.block));
    case 'block-claimed':
      return sentence('block_claimed', { block: event.block, person }, at(event.block));
    case 'block-released':
      return sentence('block_released', { block: event.block, person }, at(event.block));
    case 'block-woken':
      return sentence('block_woken', { block: event.block, person, reason: event.reason }, at(event.block));
    case 'case-ended':
      return sentence('case_ended', { person, reason: event.reason }, stageGround(plan, state.procedure, state.stage));
    case 'case-jumped':
      return sentence('case_jumped', { stage: event.stage, person, reason: event.reason }, stageGround(plan, state.procedure, event.stage));
    case 'case-requested':
      return sentence('case_requested', { block: event.block, procedure: event.procedure, key: event.key }, at(event.block));
    case 'notice-acknowledged':
      return sentence('notice_acknowledged', { block: event.block, person }, at(event.block));
    case 'opinion-given':
      return sentence('opinion_given', { block: event.block, person, vote: event.vote }, at(event.block));
    case 'person-replaced':
      return sentence('person_replaced', { from: event.from, to: event.to, person, reason: event.reason }, stageGround(plan, state.procedure, state.stage));
    case 'request-resumed':
      return sentence('request_resumed', { at: event.at }, at(event.at));
    case 'request-returned':
      return sentence('request_returned', { block: event.block, to: event.to, person, reason: event.reason }, at(event.block));
    case 'requested-case-ended':
      return sentence('requested_case_ended', { block: event.block, key: event.key, ended: event.ended }, at(event.block));
    case 'seat-added':
      return sentence('seat_added', { block: event.block, person, place: event.place, added: event.seat.person, reason: event.reason }, at(event.block));
    case 'seat-delegated':
      return sentence('seat_delegated', { block: event.block, person, to: event.to }, at(event.block));
    case 'seat-passed':
      return sentence('seat_passed', { block: event.block, person: seatName(state, event.block, event.seat), elsewhere: event.elsewhere }, at(event.block));
    case 'seat-removed':
      return sentence('seat_removed', { block: event.block, person, removed: seatName(state, event.block, event.seat), reason: event.reason }, at(event.block));
    case 'vote-held':
      return sentence('vote_held', { block: event.block, person }, at(event.block));
    case 'vote-taken-back':
      return sentence('vote_taken_back', { block: event.block, person }, at(event.block));
  }
}
