import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { notAdministrator, withoutReason } from '../administrator.ts';
import type { Draft } from '../draft.ts';
import { endRun } from '../end-run.ts';

type EndCase = Extract<CaseCommand, { readonly type: 'end-case' }>;

/** An administrator ends a case where nothing in its procedure does. */
export function endCase(draft: Draft, { type, reason }: EndCase): Rejection | undefined {
  const refused = notAdministrator(draft, type) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  endRun(draft, reason);
}
