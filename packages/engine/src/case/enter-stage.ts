import type { PlanNext, PlanStage } from '@guicheng/definition';
import { advanceChain } from '../approval/advance-chain.ts';
import { comeStraightBack } from '../approval/resume-chain.ts';
import { startChain } from '../approval/start-chain.ts';
import { entry } from '../entry.ts';
import type { CaseEvent, Chosen, FormValue, Outcomes } from '../event.ts';
import { rejection } from '../rejections.ts';
import { ask } from './ask.ts';
import type { CaseContext } from './case-context.ts';
import type { Fresh } from './copy-state.ts';
import type { Draft } from './draft.ts';
import { expressionRoots } from './expression-roots.ts';
import { formOf, mainForm } from './form-of.ts';
import { stagesOf } from './stages-of.ts';

type StageEntered = Extract<CaseEvent, { readonly type: 'stage-entered' }>;
type After = PlanNext['after'];

/** Which way a stage is left, and what the conditions read on the way said. */
export interface Way {
  readonly id: string;
  readonly to: string;
  readonly outcomes: Outcomes;
}

/** How a stage is entered: from where, by which way, and whom the requester chose if a chain starts there. */
export interface Entrance {
  readonly from?: string;
  readonly via?: Way;
  /** Whether the outcomes stand in the form's event already. */
  readonly byForm?: boolean;
  readonly chosen?: Chosen | undefined;
}

/** The definition of the stage a case is at. */
export function currentStage(context: CaseContext): PlanStage | undefined {
  return entry(stagesOf(context), context.state.stage);
}

/**
 * Enters a stage and goes on as far as nobody has to act: a final stage closes the case, a chain starts (and may be decided at
 * once), a stage with neither form, chain nor anybody to act is passed through.
 */
export function enterStage(draft: Draft, stageId: string, { from, via, byForm = false, chosen }: Entrance): void {
  const entered: Fresh<StageEntered> = { type: 'stage-entered', stage: stageId };
  if (from !== undefined) entered.from = from;
  if (via !== undefined) entered.via = via.id;
  if (via !== undefined && !byForm && Object.keys(via.outcomes).length > 0) entered.outcomes = via.outcomes;
  draft.tell(entered);
  const stage = currentStage(draft);
  if (stage === undefined || !draft.step()) return;
  if (stage.final) draft.tell({ type: 'case-closed', stage: stageId });
  else if (stage.form === undefined && stage.chain !== undefined) runChain(draft, stage.chain, chosen);
  else if (stage.form === undefined && stage.who.length === 0) leaveStage(draft, 'form');
}

/** Starts a chain at the current stage, or takes up one that was returned and comes straight back, and follows its outcome if it is decided at once. */
export function runChain(draft: Draft, approval: string, chosen: Chosen | undefined): void {
  const { chain, stage } = draft.state;
  const isBack = chain?.returned?.to === 'requester' && chain.returned.then === 'straight-back' && chain.approval === approval && chain.stage === stage;
  if (isBack) comeStraightBack(draft, chosen);
  else startChain(draft, stage, approval, chosen);
  if (!draft.refused) followChain(draft);
}

/** Puts a case back at a stage somebody has to act at again, and lets nothing go on by itself there. */
export function goBackTo(draft: Draft, stage: string): void {
  const from = draft.state.stage;
  if (stage !== from) draft.tell({ type: 'stage-entered', stage, from });
}

/** Takes the running chain as far as it goes, and the case on when the chain is decided. */
export function followChain(draft: Draft): void {
  const outcome = advanceChain(draft);
  if (outcome !== undefined) leaveStage(draft, outcome);
}

/** Leaves the current stage by the first way that fits. */
export function leaveStage(draft: Draft, after: After): void {
  const from = draft.state.stage;
  const via = chooseWay(draft, after);
  if (via !== undefined) enterStage(draft, via.to, { from, via });
}

/** The first way out of the current stage whose condition holds; a refusal when there is none. `form` is what conditions read. */
export function chooseWay(draft: Draft, after: After, form: FormValue = stageForm(draft)): Way | undefined {
  // Of a stage the plan no longer has there is none: an approval may be revoked after its case came under another plan.
  const ways = currentStage(draft)?.next ?? {};
  const outcomes: Record<string, unknown> = {};
  let roots: ReturnType<typeof expressionRoots> | undefined;
  for (const [id, next] of Object.entries(ways)) {
    if (next.after !== after) continue;
    if (next.when === undefined) return { id, to: next.to, outcomes };
    const place = `procedures/${draft.state.procedure}/stages/${draft.state.stage}/next/${id}`;
    roots ??= expressionRoots(draft, form, draft.state.requester);
    outcomes[place] = ask(draft, next.when, roots, place);
    if (draft.refused) return undefined;
    if (outcomes[place] === true) return { id, to: next.to, outcomes };
  }
  draft.refuse(rejection('nothing_follows', { stage: draft.state.stage, after }));
  return undefined;
}

/** The form conditions of a stage read: its own, else the procedure's main form. */
export function stageForm(context: CaseContext): FormValue {
  const form = currentStage(context)?.form;
  return form === undefined ? mainForm(context) : formOf(context.state, form);
}
