import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { entry } from '../../entry.ts';
import { rejection } from '../../rejections.ts';
import { notAdministrator, withoutReason } from '../administrator.ts';
import type { Draft } from '../draft.ts';
import { closeAllSeats } from '../end-run.ts';
import { enterStage } from '../enter-stage.ts';
import { stagesOf } from '../stages-of.ts';

type JumpCase = Extract<CaseCommand, { readonly type: 'jump-case' }>;

/** An administrator puts a case at another stage, or at its own again. A chain that runs is left undecided. */
export function jumpCase(draft: Draft, { type, stage, reason }: JumpCase): Rejection | undefined {
  const refused = notAdministrator(draft, type) ?? withoutReason(type, reason);
  if (refused !== undefined) return refused;
  const { procedure, stage: from } = draft.state;
  if (entry(stagesOf(draft), stage) === undefined) return rejection('unknown_stage', { procedure, stage });
  closeAllSeats(draft);
  draft.tell({ type: 'case-jumped', stage, reason });
  enterStage(draft, stage, { from });
}
