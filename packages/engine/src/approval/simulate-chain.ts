import type { Plan } from '@guicheng/definition';
import type { CaseContext } from '../case/case-context.ts';
import type { BlockRun, CaseState, ChainRun } from '../case/case-state.ts';
import { Draft } from '../case/draft.ts';
import { onceFor } from '../once-for.ts';
import { blockAt } from './block-at.ts';
import { choicesAfter } from './choices-after.ts';
import { holders } from './find-people.ts';
import { chainOf } from './walk.ts';

/** Takes a running chain as far as it goes. */
type Advance = (draft: Draft) => unknown;

/**
 * Where a running chain would end if everybody asked from now on said yes, every rest ended and every case it asks for too. People are those who would be
 * found now; nothing is recorded. A block nobody is found for is passed over, so that what follows it is seen as well.
 */
export function simulateChain({ plan, directory, at }: Pick<CaseContext, 'plan' | 'directory' | 'at'>, state: CaseState, advance: Advance): ChainRun {
  const draft = new Draft(askingEveryone(plan), state, { id: 'preview', at, recordedAt: at, by: { kind: 'clock' } }, directory);
  do advance(draft);
  while (!draft.refused && draft.state.status === 'in-approval' && sayYes(draft));
  return chainOf(draft);
}

/** Whom `repeated: last` passes over is known only once everybody later is. */
const askingEveryone = onceFor((plan: Plan): Plan => {
  const approvals = Object.entries(plan.approvals).map(([id, one]) => [id, one.repeated === 'last' ? { ...one, repeated: 'ask-again' as const } : one]);
  return { ...plan, approvals: Object.fromEntries(approvals) };
});

/** One step in every block that waits; false when none does. */
function sayYes(draft: Draft): boolean {
  const before = draft.state;
  for (const [path, run] of Object.entries(chainOf(draft).blocks)) if (run.outcome === undefined) answer(draft, path, run);
  return draft.state !== before;
}

function answer(draft: Draft, path: string, { seats, requested = {} }: BlockRun): void {
  const block = blockAt(draft.plan, chainOf(draft).approval, path)?.block;
  const open = seats.filter(({ status }) => status === 'open');
  const [first] = open;
  switch (block?.kind) {
    case 'approve':
      for (const { id } of open) draft.tell({ type: 'vote-cast', block: path, seat: id, vote: 'approve', ...choosing(draft, path) });
      if (first === undefined) draft.tell({ type: 'block-decided', block: path, outcome: 'passed' });
      return;
    case 'handle':
      if (first === undefined) draft.tell({ type: 'block-decided', block: path, outcome: 'passed' });
      else draft.tell({ type: 'block-handled', block: path, seat: first.id });
      return;
    case 'wait':
      draft.tell({ type: 'block-decided', block: path, outcome: 'done' });
      return;
    case 'open':
      for (const key of Object.keys(requested)) draft.tell({ type: 'requested-case-ended', block: path, key, case: '', ended: 'closed' });
      return;
    default:
  }
}

/** Somebody is chosen where the next block needs it, so that it does not find nobody; who it will be is not known. */
function choosing(draft: Draft, path: string): { readonly chosen?: readonly string[] } {
  const [next] = choicesAfter(draft.plan, chainOf(draft), path);
  if (next === undefined) return {};
  const { from, atLeast } = next.choice;
  const among = [...holders(draft, from).persons, ...departmentOf(draft, from)];
  return { chosen: [...new Set(among)].slice(0, Math.max(1, atLeast)) };
}

function departmentOf(draft: Draft, department: string): readonly string[] {
  const positions = Object.entries(draft.plan.organization.positions).filter(([, position]) => position.department === department);
  return positions.flatMap(([position]) => holders(draft, position).persons);
}
