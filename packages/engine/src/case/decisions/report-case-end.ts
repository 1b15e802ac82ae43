import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type ReportCaseEnd = Extract<CaseCommand, { readonly type: 'report-case-end' }>;

/** No definition allows it yet. */
export function reportCaseEnd(draft: Draft, { type }: ReportCaseEnd): Rejection | undefined {
  return caseNotRunning(draft, type) ?? actorNotAccepted(draft, type) ?? rejection('act_not_allowed', { command: type });
}
