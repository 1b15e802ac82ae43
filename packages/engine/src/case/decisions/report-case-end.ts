import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { followChain } from '../enter-stage.ts';

type ReportCaseEnd = Extract<CaseCommand, { readonly type: 'report-case-end' }>;

/**
 * A case that a block asked for has ended. What nothing waits for any more changes nothing: it was reported before, the block was gone back over since
 * and has asked for others, or this case is over itself.
 */
export function reportCaseEnd(draft: Draft, { type, by, block, key, case: other, ended }: ReportCaseEnd): Rejection | undefined {
  const { status, chain } = draft.state;
  if (status === 'none') return rejection('case_not_open', { command: type });
  if (by.kind !== 'clock') return rejection('clock_only', { command: type });
  const requested = (chain && entry(chain.blocks, block)?.requested) ?? {};
  const isRunning = status === 'open' || status === 'in-approval';
  if (!isRunning || entry(requested, key) !== 'open') return undefined;
  draft.tell({ type: 'requested-case-ended', block, key, case: other, ended });
  if (status === 'in-approval') followChain(draft);
}
