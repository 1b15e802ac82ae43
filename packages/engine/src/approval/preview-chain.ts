import type { Instant, Plan, PlanApproval, PlanBlock, PlanWho } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import type { BlockRun, CaseState, ChainRun } from '../case/case-state.ts';
import { initialCase } from '../case/case-state.ts';
import type { Directory } from '../directory.ts';
import { entry } from '../entry.ts';
import type { BlockOutcome, Chosen, FormValue } from '../event.ts';
import { advanceChain } from './advance-chain.ts';
import { blockAt } from './block-at.ts';
import { findSeated } from './find-people.ts';
import { fieldsRead, fieldsWritten, whoOf } from './later-fields.ts';
import { personsAhead } from './persons-ahead.ts';
import { requestAt } from './request-at.ts';
import { simulateChain } from './simulate-chain.ts';

/** What is to be asked for. */
export interface PreviewRequest {
  readonly procedure: string;
  /** The stage whose chain would start. */
  readonly stage: string;
  /** Values of the chain's form as filled in so far. */
  readonly value: FormValue;
  readonly requester: string;
  /** Whoever else asks and so may not decide: who opened the case, who fills the form in for another. */
  readonly own?: readonly string[];
  readonly chosen?: Chosen;
}

/** One block on the way, in the order it would be reached. */
export interface PreviewBlock {
  readonly path: string;
  readonly kind: PlanBlock['kind'];
  /** Place in the pack: titles stand there. */
  readonly place: string;
  /** Whoever would have a seat, and where they decide instead where the approval does not ask them twice. */
  readonly seats: readonly { readonly person: string; readonly position?: string; readonly elsewhere?: string }[];
  /** Rules that would be needed because nobody, too few or the requester is found, joined by `+`. */
  readonly fallback?: string;
  /** Ways a branch or parallel block would take. */
  readonly ways?: readonly string[];
  /** `passed`, `rejected`: without anybody deciding. `waits`: nobody is found and it would wait. */
  readonly outcome?: 'passed' | 'rejected' | 'waits';
  /** What cannot be known yet: an approver before it chooses who decides here, or writes what it asks by. */
  readonly unknown?: 'chosen-later' | 'written-later';
}

export interface ChainPreview {
  readonly approval: string;
  readonly blocks: readonly PreviewBlock[];
  /** How it would end if everybody asked said yes. */
  readonly outcome: 'approved' | 'rejected';
}

/**
 * A stage's chain as it would be for given data if it were asked for at an instant and everybody asked said yes: every block on the way with who would have
 * a seat there and why. Undefined for a stage without a chain. It runs the very rules that run the chain; nothing is recorded.
 */
export function previewChain(plan: Plan, asked: PreviewRequest, directory: Directory, at: Instant): ChainPreview | undefined {
  const { procedure, stage, requester, own = [], value, chosen = {} } = asked;
  const stages = entry(plan.procedures, procedure)?.stages;
  const id = stages && entry(stages, stage)?.chain;
  const approval = id === undefined ? undefined : entry(plan.approvals, id);
  if (approval === undefined) return undefined;
  const chain = { approval: approval.id, stage, requester, own: [...new Set([requester, ...own])], chosen, blocks: {} };
  const asking: CaseState = {
    ...initialCase,
    status: 'in-approval',
    procedure,
    planHash: plan.hash,
    requester,
    stage,
    forms: { [approval.form]: value },
    chain,
  };
  const end = simulateChain({ plan, directory, at }, asking, advanceChain);
  const preview: Preview = { plan, state: { ...asking, chain: end }, directory, at, refuse: () => {}, approval, chain: end };
  const blocks = Object.entries(end.blocks).map(([path, run]) => previewOf(preview, path, run));
  return { approval: approval.id, blocks, outcome: end.outcome === 'rejected' ? 'rejected' : 'approved' };
}

/** The chain at its end, as far as that is known now. */
interface Preview extends CaseContext {
  readonly approval: PlanApproval;
  readonly chain: ChainRun;
}

function previewOf(preview: Preview, path: string, run: BlockRun): PreviewBlock {
  // It was entered under this very plan.
  const located = blockAt(preview.plan, preview.approval.id, path)!;
  const { block } = located;
  const unknown = unknownOf(preview, path, block);
  const seats =
    unknown === 'chosen-later'
      ? seatsKnown(preview, path, whoOf(block))
      : run.seats.map(({ person, position }) => ({ person, ...(position === undefined ? {} : { position }) }));
  const passedBy = located.approval.repeated === 'last' ? personsAhead(preview.plan, preview.chain, path) : new Map<string, string>();
  const outcome = unknown === undefined ? outcomeOf(block, run) : undefined;
  return {
    path,
    kind: block.kind,
    place: located.place,
    seats: seats.map((seat) => ({ ...seat, ...elsewhereOf(run, passedBy, seat.person) })),
    ...(run.fallback === undefined || unknown !== undefined ? {} : { fallback: run.fallback }),
    ...(run.branch === undefined ? {} : { ways: run.branch.split('+') }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

/** Passed by the rule for whoever would decide twice: by an earlier block as the run says, or by a later one. */
function elsewhereOf(run: BlockRun, passedBy: ReadonlyMap<string, string>, person: string): { readonly elsewhere?: string } {
  const seat = run.seats.find((one) => one.person === person);
  const elsewhere = seat?.status === 'passed' ? seat.elsewhere : passedBy.get(person);
  return elsewhere === undefined ? {} : { elsewhere };
}

function outcomeOf({ kind }: PlanBlock, { outcome, seats, fallback = '' }: BlockRun): PreviewBlock['outcome'] {
  if (kind !== 'approve' && kind !== 'handle') return undefined;
  if (seats.length === 0 && fallback.split('+').at(-1) === 'wait') return 'waits';
  return isWithoutVote(outcome) ? outcome : undefined;
}

function isWithoutVote(outcome: BlockOutcome | undefined): outcome is 'passed' | 'rejected' {
  return outcome === 'passed' || outcome === 'rejected';
}

function unknownOf({ plan, chain, approval }: Preview, path: string, block: PlanBlock): PreviewBlock['unknown'] {
  if (whoOf(block).some(({ kind }) => kind === 'previous-approver-chooses')) return 'chosen-later';
  const later = fieldsWritten(plan, chain, approval, path);
  return fieldsRead(block).some((field) => later.has(field)) ? 'written-later' : undefined;
}

/** Whoever the other ways of looking find, where one is somebody's choice. */
function seatsKnown(preview: Preview, path: string, who: readonly PlanWho[]): readonly { readonly person: string; readonly position?: string }[] {
  const others = who.filter(({ kind }) => kind !== 'previous-approver-chooses');
  return findSeated(preview, others, requestAt(preview, preview.approval.id, path)).flatMap(({ persons, position }) =>
    persons.map((person) => ({ person, ...(position === undefined ? {} : { position }) })),
  );
}
