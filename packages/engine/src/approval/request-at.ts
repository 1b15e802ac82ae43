import type { CaseContext } from '../case/case-context.ts';
import { blockAt } from './block-at.ts';
import type { Request } from './find-people.ts';

/** For whom a block of the running chain looks for people. */
export function requestAt({ plan, state }: CaseContext, approval: string, path: string): Request {
  const located = blockAt(plan, approval, path);
  const { chain, forms, asker } = state;
  const requester = chain?.requester ?? '';
  return {
    requester,
    requesterPosition: asker?.person === requester ? asker.position : undefined,
    form: (located && forms[located.approval.form]) ?? {},
    chosen: chain?.chosen[path] ?? [],
    place: `${located?.place ?? ''}/who`,
  };
}
