import { blockAt } from '../../approval/block-at.ts';
import { standsStill } from '../../approval/go-back.ts';
import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import { notAdministrator, withoutReason } from '../administrator.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type WakeBlock = Extract<CaseCommand, { readonly type: 'wake-block' }>;

/** An administrator ends a rest before its time. */
export function wakeBlock(draft: Draft, { type, block, reason }: WakeBlock): Rejection | undefined {
  const refused = wakeRefused(draft, block) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  draft.tell({ type: 'block-woken', block, reason });
  draft.tell({ type: 'block-decided', block, outcome: 'done' });
  followChain(draft);
}

/** Why somebody may not wake a block: they are no administrator, or it does not rest. */
export function wakeRefused(context: CaseContext, path: string): Rejection | undefined {
  const refused = notAdministrator(context, 'wake-block');
  const { state, plan } = context;
  const { chain } = state;
  if (refused !== undefined) return refused;
  if (state.status !== 'in-approval' || chain === undefined) return rejection('case_not_in_approval', { case: state.case });
  const run = entry(chain.blocks, path);
  const rests = run !== undefined && run.outcome === undefined && !standsStill(plan, chain, path) && blockAt(plan, chain.approval, path)?.block.kind === 'wait';
  return rests ? undefined : rejection('block_not_open', { block: path });
}
