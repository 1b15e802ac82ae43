import type { ApprovalDefinition, PlanApproval } from '@guicheng/definition';
import { buildBlocks } from './build-block.ts';
import { buildDefinition } from './build-definition.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { refer } from './refer.ts';
import { chainRoots } from './scopes.ts';

/** An approval chain. */
export function buildApproval(context: BuildContext, approval: ApprovalDefinition): PlanApproval {
  const place = `approvals/${approval.id}`;
  refer(context, 'form', approval.form, `${place}/form`, context.definitions.idsOf('form'));
  const scope = { form: approval.form, roots: chainRoots(context, approval.id, approval.form), seen: new Map<string, string>() };
  return {
    ...buildDefinition(context, place, approval),
    form: approval.form,
    requester: buildWhos(context, `${place}/requester`, approval.requester, scope),
    blocks: buildBlocks(context, `${place}/blocks`, approval.blocks, scope),
  };
}
