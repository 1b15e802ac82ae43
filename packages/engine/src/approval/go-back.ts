import type { Plan } from '@guicheng/definition';
import type { ChainRun } from '../case/case-state.ts';
import { orderOf } from './chain-order.ts';

/**
 * The entered blocks that are entered anew when a chain goes back to one of them, in the order they were entered: that block, what stands inside of
 * it and everything after it. A
 * way beside it is not gone back over, and neither is what it stands inside of, unless that was over.
 */
export function goneBackOver(plan: Plan, chain: ChainRun, to: string): readonly string[] {
  return Object.entries(chain.blocks).flatMap(([path, { outcome }]) => {
    const order = orderOf(plan, chain.approval, path, to);
    return order === 'same' || order === 'after' || order === 'inside' || (order === 'around' && outcome !== undefined) ? [path] : [];
  });
}

/** The blocks entered anew when a chain goes back to one and then straight on to where it was returned: those two; what was decided between them stands. */
export function voidedStraight(plan: Plan, chain: ChainRun, from: string, to: string): readonly string[] {
  return Object.entries(chain.blocks).flatMap(([path, { outcome }]) => {
    const over = outcome !== undefined && orderOf(plan, chain.approval, path, to) === 'around' && orderOf(plan, chain.approval, path, from) !== 'around';
    return path === from || path === to || over ? [path] : [];
  });
}

/** The undecided blocks beside that stand still while a request is elsewhere and comes straight back: all with the requester, else those after where it is. */
export function pausedBy(plan: Plan, chain: ChainRun, to: string, voided: readonly string[]): readonly string[] {
  return Object.entries(chain.blocks).flatMap(([path, { outcome }]) => {
    const waits = outcome === undefined && !voided.includes(path);
    return waits && (to === 'requester' || orderOf(plan, chain.approval, path, to) === 'after') ? [path] : [];
  });
}

/** Whether a block stands still because the request was returned to one before it and is not back yet. */
export function standsStill(plan: Plan, chain: ChainRun, path: string): boolean {
  const to = chain.returned?.to;
  return to !== undefined && to !== 'requester' && orderOf(plan, chain.approval, path, to) === 'after';
}
