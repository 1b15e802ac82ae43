import type { ChainRun } from '../case/case-state.ts';
import type { Draft } from '../case/draft.ts';
import type { Chosen } from '../event.ts';
import { blockAt } from './block-at.ts';
import { orderOf } from './chain-order.ts';
import { chosenWays, waysKept } from './chosen-ways.ts';
import { goneBackOver } from './go-back.ts';
import { requestAt } from './request-at.ts';
import { checkChoices } from './start-chain.ts';

/** A chain that was returned and is not back yet: whoever takes it up has looked. */
type ReturnedChain = ChainRun & { readonly returned: NonNullable<ChainRun['returned']> };

/** Whether a block it was returned to, from where it goes straight back, has been decided. */
export function isBack({ state: { chain } }: Draft): boolean {
  const to = chain?.returned?.to;
  return to !== undefined && to !== 'requester' && chain?.blocks[to]?.outcome !== undefined;
}

/** Goes on where it was returned or, where a condition on the way now comes out otherwise, from there. */
export function goStraightBack(draft: Draft): void {
  const chain = draft.state.chain as ReturnedChain;
  resume(draft, chain, firstChange(draft, chain, chain.chosen));
}

/** The same, by whoever it was returned to as the requester: what they choose otherwise is asked anew too. */
export function comeStraightBack(draft: Draft, chosen: Chosen | undefined): void {
  const { asker } = draft.state;
  const chain = draft.state.chain as ReturnedChain;
  checkChoices(draft, chain.approval, chosen ?? {});
  const choice = { ...chain.chosen, ...chosen };
  const own = (asker?.own ?? []).filter((person) => !chain.own.includes(person));
  resume(draft, chain, firstChange(draft, chain, choice), { ...(chosen === undefined ? {} : { chosen: choice }), ...(own.length === 0 ? {} : { own }) });
}

function resume(
  draft: Draft,
  chain: ReturnedChain,
  change: string | undefined,
  more: { readonly chosen?: Chosen; readonly own?: readonly string[] } = {},
): void {
  const voided = change === undefined ? [] : goneBackOver(draft.plan, chain, change);
  const at = change ?? chain.returned.from;
  draft.tell({ type: 'request-resumed', at, ...(voided.length === 0 ? {} : { voided }), ...more });
}

/** The first block since the one it was returned to whose condition now comes out otherwise, or whose people were chosen otherwise. */
function firstChange(draft: Draft, chain: ReturnedChain, chosen: Chosen): string | undefined {
  const { to } = chain.returned;
  return Object.keys(chain.blocks).find((path) => {
    const since = to === 'requester' || orderOf(draft.plan, chain.approval, path, to) === 'after';
    return since && (waysChanged(draft, chain, path) || !sameChoice(chosen[path] ?? [], chain.chosen[path] ?? []));
  });
}

function waysChanged(draft: Draft, chain: ChainRun, path: string): boolean {
  const located = blockAt(draft.plan, chain.approval, path);
  const taken = chain.blocks[path]?.branch;
  if (taken === undefined || (located?.block.kind !== 'branch' && located?.block.kind !== 'parallel')) return false;
  return waysKept(chosenWays(draft, located.block, requestAt(draft, chain.approval, path), located.place).ways) !== taken;
}

function sameChoice(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((person) => other.includes(person));
}
