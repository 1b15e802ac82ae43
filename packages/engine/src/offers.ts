import type { Instant, Plan } from '@guicheng/definition';
import { notAdministrator } from './case/administrator.ts';
import type { CaseContext } from './case/case-context.ts';
import type { CaseState } from './case/case-state.ts';
import { addCommentRefused } from './case/decisions/add-comment.ts';
import { claimInstantRefused } from './case/decisions/claim-instant.ts';
import { confirmInstantRefused } from './case/decisions/confirm-instant.ts';
import { handOverRefused } from './case/decisions/hand-over.ts';
import { openCaseRefused } from './case/decisions/open-case.ts';
import { recordFormRefused } from './case/decisions/record-form.ts';
import { revokeRefused } from './case/decisions/revoke-approval.ts';
import { manualDueOf, setDueRefused } from './case/decisions/set-due.ts';
import { withdrawCaseRefused } from './case/decisions/withdraw-case.ts';
import { currentStage } from './case/enter-stage.ts';
import { stagesOf } from './case/stages-of.ts';
import type { Rejection } from './decision.ts';
import type { Directory } from './directory.ts';
import type { Offer } from './offer.ts';
import { chainOffers } from './offers-in-chain.ts';
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
  return [...stageOffers(context), ...chainOffers(context), ...otherOffers(context)].map((offer) =>
    mismatch === undefined ? offer : { ...offer, refused: mismatch },
  );
}

function openingOffers(context: CaseContext): readonly Offer[] {
  return Object.values(context.plan.procedures).map((procedure) => ({
    act: 'open-case',
    procedure: procedure.id,
    form: procedure.form,
    sections: procedure.stages[procedure.start]!.sections,
    ...because(openCaseRefused(context, procedure, {})),
  }));
}

function stageOffers(context: CaseContext): readonly Offer[] {
  const stage = currentStage(context);
  if (stage === undefined) return [];
  const filled = stage.form === undefined ? {} : { form: stage.form, sections: stage.sections };
  return [{ act: 'record-form', stage: stage.id, ...filled, ...because(recordFormRefused(context, stage.id)) }];
}

function otherOffers(context: CaseContext): readonly Offer[] {
  return [
    { act: 'hand-over', ...because(handOverRefused(context)) },
    { act: 'add-comment', ...because(addCommentRefused(context)) },
    { act: 'claim-instant', ...because(claimInstantRefused(context)) },
    ...confirmOffers(context),
    ...dueOffers(context),
    { act: 'withdraw-case', ...because(withdrawCaseRefused(context)) },
    { act: 'revoke-approval', ...because(revoking(context)) },
    { act: 'jump-case', targets: Object.keys(stagesOf(context)), ...administrating(context, 'jump-case') },
    { act: 'end-case', ...administrating(context, 'end-case') },
    { act: 'replace-person', ...administrating(context, 'replace-person') },
  ];
}

function confirmOffers(context: CaseContext): readonly Offer[] {
  const open = Object.entries(context.state.claims ?? {}).filter(([, { confirmed }]) => confirmed !== true);
  return open.map(([claim]) => ({ act: 'confirm-instant', targets: [claim], ...because(confirmInstantRefused(context, claim)) }));
}

/** Clocks whose due may be set by hand; whether one runs is seen when it is done. */
function dueOffers(context: CaseContext): readonly Offer[] {
  const own = Object.values(context.plan.slas).filter((sla) => manualDueOf(sla) !== undefined && sla.procedure === context.state.procedure);
  return own.map(({ id }) => ({ act: 'set-due', targets: [id], ...because(setDueRefused(context, id)) }));
}

function revoking(context: CaseContext): Rejection | undefined {
  const answer = revokeRefused(context);
  return 'code' in answer ? answer : undefined;
}

function administrating(context: CaseContext, act: string): { readonly refused?: Rejection } {
  return because(notAdministrator(context, act));
}

function because(refused: Rejection | undefined): { readonly refused?: Rejection } {
  return refused === undefined ? {} : { refused };
}
