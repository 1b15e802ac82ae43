import type { CaseCommand } from '../../command.ts';
import type { Rejection } from '../../decision.ts';
import { rejection } from '../../rejections.ts';
import type { CaseContext } from '../case-context.ts';
import type { Draft } from '../draft.ts';
import { actorNotAccepted, caseNotRunning } from '../may-act.ts';

type AddComment = Extract<CaseCommand, { readonly type: 'add-comment' }>;

/** Says something about a running case. Whom the host lets see a case may comment on it. */
export function addComment(draft: Draft, { text }: AddComment): Rejection | undefined {
  const refused = addCommentRefused(draft) ?? (text.trim() === '' ? rejection('comment_empty', {}) : undefined);
  if (refused !== undefined) return refused;
  draft.tell({ type: 'comment-added', text });
}

export function addCommentRefused(context: CaseContext): Rejection | undefined {
  return caseNotRunning(context, 'add-comment') ?? actorNotAccepted(context, 'add-comment');
}
