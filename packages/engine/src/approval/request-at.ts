import type { CaseContext } from '../case/case-context.ts';
import type { ChainRun } from '../case/case-state.ts';
import { approveBefore } from './approve-before.ts';
import { blockAt } from './block-at.ts';
import type { Request } from './find-people.ts';
import { decidedApart } from './four-eyes.ts';

/** A request as a block sees it: who may not decide in it is known. */
export type BlockRequest = Request & Required<Pick<Request, 'barred'>>;

/** For whom a block of the running chain looks for people. */
export function requestAt(context: Pick<CaseContext, 'plan' | 'state'>, approval: string, path: string): BlockRequest {
  const { plan, state } = context;
  const located = blockAt(plan, approval, path);
  const { chain, forms, asker } = state;
  const requester = chain?.requester ?? '';
  return {
    requester,
    requesterPosition: asker?.person === requester ? asker.position : undefined,
    form: (located && forms[located.approval.form]) ?? {},
    chosen: chain?.chosen[path] ?? [],
    chosenBefore: chain === undefined ? [] : chosenBefore(context, chain, path),
    barred: decidedApart(context, path),
    place: `${located?.place ?? ''}/who`,
  };
}

/** Whom the last of those who approved in the block before chose with their vote. */
function chosenBefore({ plan }: Pick<CaseContext, 'plan'>, chain: ChainRun, path: string): readonly string[] {
  const block = blockAt(plan, chain.approval, path)?.block;
  if (block === undefined || !('who' in block) || !block.who.some(({ kind }) => kind === 'previous-approver-chooses')) return [];
  const before = approveBefore(plan, chain, path);
  const run = before === undefined ? undefined : chain.blocks[before];
  return run?.votes.findLast(({ vote, chosen }) => vote === 'approve' && chosen !== undefined)?.chosen ?? [];
}
