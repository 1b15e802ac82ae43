import type { Plan } from '@guicheng/definition';
import { blockAt } from '../approval/block-at.ts';
import { administers, withoutReason } from '../case/administrator.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { CaseState } from '../case/case-state.ts';
import { Draft } from '../case/draft.ts';
import { actorNotAccepted } from '../case/may-act.ts';
import type { CommandBase } from '../command.ts';
import { hasCommand } from '../command-log.ts';
import type { Decision, Rejection } from '../decision.ts';
import type { Directory } from '../directory.ts';
import { entry } from '../entry.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { rejection } from '../rejections.ts';
import { clockEventsDue } from '../sla/case-clocks.ts';
import { certify } from './certify.ts';

/** A case comes under another plan: `from-now` keeps what was decided, `recompute` reckons everything anew. Without it a case stays with its plan for good. */
export type MigrateCommand = CommandBase & { readonly type: 'migrate-case'; readonly mode: 'from-now' | 'recompute'; readonly reason: string };

/** The plan a case is pinned to, and the one it is to come under. */
export interface MigrationPlans {
  readonly from: Plan;
  readonly to: Plan;
}

/**
 * The answer to a migration: one `plan-migrated` event that certifies every clock before and after, and the withdrawal of breaches that are none by the new plan.
 * Refused where the new plan lacks the stage or a block the case stands at: those would have nowhere to go. Administrators of the procedure as it was
 * may, also with a case that is over. `history` is the case's own events, oldest first.
 */
export function migrateCase(
  plans: MigrationPlans,
  state: CaseState,
  history: readonly Recorded<CaseEvent>[],
  command: MigrateCommand,
  directory: Directory,
): Decision<CaseEvent> {
  if (hasCommand(state.commands, command.id)) return { accepted: true, events: [] };
  const draft = new Draft(plans.from, state, command, directory);
  const refused = mayNotMigrate(draft, plans, command) ?? missingIn(plans.to, state);
  if (refused !== undefined) return { accepted: false, rejection: refused };
  const { id, at, recordedAt, by, mode, reason } = command;
  const event = { type: 'plan-migrated', from: plans.from.hash, to: plans.to.hash, mode, reason, certificate: { lines: [] } } as const;
  const told = { stream: history[0]!.stream, seq: history.length + 1, id: `${id}.1`, at, recordedAt, by, event };
  const certified = { ...event, certificate: certify({ ...plans, told }, history) };
  draft.tell(certified);
  const due = clockEventsDue(plans.to, [...history, { ...told, event: certified }], at);
  for (const one of due) if (one.type === 'breach-withdrawn') draft.tell({ ...one, reason: 'recomputed' });
  return draft.decision();
}

function mayNotMigrate(context: CaseContext, { from, to }: MigrationPlans, { type, reason }: MigrateCommand): Rejection | undefined {
  const { state, acting } = context;
  if (state.status === 'none') return rejection('case_not_open', { command: type });
  if (state.planHash !== from.hash) return rejection('plan_mismatch', { pinned: state.planHash, given: from.hash });
  if (from.hash === to.hash) return rejection('plan_same', { plan: to.hash });
  const refused = actorNotAccepted(context, type) ?? withoutReason(type, reason);
  if (refused !== undefined || acting === undefined) return refused;
  return administers(context, acting) ? undefined : rejection('administrators_only', { command: type, person: acting.principal });
}

/** What the case stands at and the new plan does not have. */
function missingIn(to: Plan, { procedure, stage, chain }: CaseState): Rejection | undefined {
  const found = entry(to.procedures, procedure);
  if (found === undefined) return rejection('unknown_procedure', { procedure });
  if (entry(found.stages, stage) === undefined) return rejection('unknown_stage', { procedure, stage });
  if (chain === undefined || chain.outcome !== undefined) return undefined;
  const missing = Object.keys(chain.blocks).find((path) => chain.blocks[path]?.outcome === undefined && blockAt(to, chain.approval, path) === undefined);
  return missing === undefined ? undefined : rejection('unknown_block', { approval: chain.approval, block: missing });
}
