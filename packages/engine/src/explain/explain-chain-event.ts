import type { Plan } from '@guicheng/definition';
import type { CaseState } from '../case/case-state.ts';
import type { Actor, CaseEvent, ClockEvent, Recorded, Vote } from '../event.ts';
import type { ActEvent } from './explain-act-event.ts';
import type { Sentence } from './explanations.ts';
import { sentence } from './explanations.ts';
import { approvalGround, blockGround, stageGround } from './grounds.ts';
import { approvalOf, seatName } from './seat-name.ts';

type StageEvent = Extract<
  CaseEvent,
  {
    readonly type:
      | 'case-opened'
      | 'form-recorded'
      | 'stage-entered'
      | 'responsibility-passed'
      | 'comment-added'
      | 'instant-claimed'
      | 'instant-confirmed'
      | 'due-set'
      | 'plan-migrated'
      | 'case-withdrawn'
      | 'case-closed';
  }
>;
export type ChainEvent = Exclude<CaseEvent, ClockEvent | StageEvent | ActEvent>;

/** Why one event of an approval chain was allowed. `state` is the case after it. */
export function explainChainEvent(plan: Plan, state: CaseState, { event, by }: Pick<Recorded, 'by'> & { readonly event: ChainEvent }): Sentence {
  const approval = approvalOf(state);
  switch (event.type) {
    case 'chain-started': {
      const ground = stageGround(plan, state.procedure, event.stage);
      const rows = [...ground.satisfies, ...approvalGround(plan, event.approval).satisfies];
      return sentence('chain_started', { approval: event.approval, requester: event.requester, stage: event.stage }, { place: ground.place, satisfies: rows });
    }
    case 'chain-decided':
      return sentence('chain_decided', { approval: event.approval, outcome: event.outcome }, approvalGround(plan, event.approval));
    case 'branch-taken': {
      const ground = blockGround(plan, approval, event.block);
      // Several ways of a parallel block have no place of their own.
      const place = event.branch.includes('+') ? ground.place : `${ground.place}/branches/${event.branch}`;
      return sentence('branch_taken', { block: event.block, branch: event.branch }, { ...ground, place });
    }
    default:
      return explainBlock(state, event, by, blockGround(plan, approval, event.block));
  }
}

type BlockEvent = Exclude<ChainEvent, { readonly type: 'chain-started' | 'chain-decided' | 'branch-taken' }>;

function explainBlock(state: CaseState, event: BlockEvent, by: Actor, ground: Parameters<typeof sentence>[2]): Sentence {
  const { block } = event;
  const person = by.kind === 'person' ? by.person : by.kind;
  switch (event.type) {
    case 'block-entered': {
      const { seats, fallback } = event;
      if (fallback === undefined) return sentence('block_entered', { block, seats: seats.length }, ground);
      return sentence('block_entered_fallback', { block, seats: seats.length, fallback }, ground);
    }
    case 'vote-cast': {
      const standingFor = 'for' in by ? by.for : undefined;
      if (standingFor === undefined) return sentence('vote_cast', { block, person, vote: event.vote }, ground);
      return sentence('vote_cast_for', { block, person, for: standingFor, vote: event.vote }, ground);
    }
    case 'block-handled':
      return sentence('block_handled', { block, person }, ground);
    case 'seat-not-required':
      return sentence('seat_not_required', { block, person: seatName(state, block, event.seat) }, ground);
    case 'seat-moved':
      return sentence('seat_moved', { block, from: event.from, to: event.to, reason: event.reason }, ground);
    case 'block-breached':
      return sentence('block_breached', { block, onBreach: event.onBreach }, ground);
    case 'block-decided': {
      const { votes, seats } = state.chain?.blocks[block] ?? { votes: [], seats: [] };
      const count = (wanted: Vote): number => votes.filter(({ vote }) => vote === wanted).length;
      const counts = { approving: count('approve'), rejecting: count('reject'), seats: seats.length };
      return sentence('block_decided', { block, outcome: event.outcome, ...counts }, ground);
    }
  }
}
