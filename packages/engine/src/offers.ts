import type { Instant, Plan } from '@guicheng/definition';
import { openBlocks } from './approval/open-blocks.ts';
import type { CaseContext } from './case/case-context.ts';
import type { CaseState } from './case/case-state.ts';
import { addCommentRefused } from './case/decisions/add-comment.ts';
import { seatToVote } from './case/decisions/cast-vote.ts';
import { handOverRefused } from './case/decisions/hand-over.ts';
import { seatToHandle } from './case/decisions/handle-block.ts';
import { openCaseRefused } from './case/decisions/open-case.ts';
import { recordFormRefused } from './case/decisions/record-form.ts';
import { withdrawCaseRefused } from './case/decisions/withdraw-case.ts';
import { currentStage } from './case/enter-stage.ts';
import type { Rejection } from './decision.ts';
import type { Directory } from './directory.ts';
import type { Offer } from './offer.ts';
import { rejection } from './rejections.ts';

/** Whoever asks what they may do. */
export interface OfferActor {
  readonly person: string;
  readonly positions: readonly string[];
  /** The person they stand in for; `positions` are then that person's. */
  readonly for?: string;
}

/**
 * What somebody may do with a case at an instant, and for the rest why not: the stage first, then the open blocks of its
 * chain, then what can always be asked. It asks the very functions that decide, so an offer without `refused` is accepted when
 * what is filled in is complete. With no case yet (`initialCase`) it offers the procedures, and why not the others.
 */
export function offers(plan: Plan, state: CaseState, actor: OfferActor, at: Instant, directory: Directory): readonly Offer[] {
  const { person, positions } = actor;
  const acting = { person, name: directory.name(person), principal: actor.for ?? person, positions };
  // Nothing is decided here, so there is nothing to refuse: an expression that fails finds nobody.
  const context: CaseContext = { plan, state, directory, at, acting, refuse: () => {} };
  if (state.status === 'none') return openingOffers(context);
  const mismatch = state.planHash === plan.hash ? undefined : rejection('plan_mismatch', { pinned: state.planHash, given: plan.hash });
  return [...stageOffers(context), ...blockOffers(context), ...otherOffers(context)].map((offer) =>
    mismatch === undefined ? offer : { ...offer, refused: mismatch },
  );
}

function openingOffers(context: CaseContext): readonly Offer[] {
  return Object.values(context.plan.procedures).map((procedure) => ({
    act: 'open-case',
    procedure: procedure.id,
    form: procedure.form,
    sections: procedure.stages[procedure.start]?.sections ?? [],
    ...because(openCaseRefused(context, procedure, {})),
  }));
}

function stageOffers(context: CaseContext): readonly Offer[] {
  const stage = currentStage(context);
  if (stage === undefined) return [];
  const filled = stage.form === undefined ? {} : { form: stage.form, sections: stage.sections };
  return [{ act: 'record-form', stage: stage.id, ...filled, ...because(recordFormRefused(context, stage.id)) }];
}

function blockOffers(context: CaseContext): readonly Offer[] {
  return openBlocks(context.plan, context.state).map(({ path, block }) => {
    const act = block.kind === 'approve' ? 'cast-vote' : 'handle-block';
    const form = block.kind === 'handle' && block.form !== undefined ? { form: block.form } : {};
    const answer = block.kind === 'approve' ? seatToVote(context, path) : seatToHandle(context, path);
    return { act, stage: context.state.stage, block: path, ...form, ...('code' in answer ? { refused: answer } : { seat: answer.seat.id }) };
  });
}

function otherOffers(context: CaseContext): readonly Offer[] {
  return [
    { act: 'hand-over', ...because(handOverRefused(context)) },
    { act: 'add-comment', ...because(addCommentRefused(context)) },
    { act: 'withdraw-case', ...because(withdrawCaseRefused(context)) },
  ];
}

function because(refused: Rejection | undefined): { readonly refused?: Rejection } {
  return refused === undefined ? {} : { refused };
}
