import { breachBlock } from '../../approval/breach-block.ts';
import { openBlocks } from '../../approval/open-blocks.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import type { CaseEvent, Recorded } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import { clockEventsDue } from '../../sla/case-clocks.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type ReachInstant = Extract<CaseCommand, { readonly type: 'reach-instant' }>;

/**
 * Time has passed. SLAs warn and breach, also of a closed case (a revisit may be due after it); blocks whose time ran out do
 * what their definition says; what waited for an instant or for somebody to hold a position goes on. Once per due: reaching
 * the same instant twice changes nothing.
 */
export function reachInstant(draft: Draft, { type, at, by }: ReachInstant, history: readonly Recorded<CaseEvent>[]): Rejection | undefined {
  if (draft.state.status === 'none') return rejection('case_not_open', { command: type });
  if (by.kind !== 'clock') return rejection('clock_only', { command: type });
  for (const event of clockEventsDue(draft.plan, history, at)) draft.tell(event);
  for (const open of openBlocks(draft.plan, draft.state)) breachBlock(draft, open);
  if (draft.state.status === 'in-approval') followChain(draft);
}
