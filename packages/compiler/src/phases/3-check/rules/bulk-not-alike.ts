import type { PlanApproveBlock } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedBlocks } from './placed-blocks.ts';

/** A block that may be decided for several cases at once although each case asks for something of its own. */
export const bulkNotAlike: Rule = {
  code: 'bulk_not_alike',
  check: (plan, source, report) => {
    for (const approval of Object.values(plan.approvals)) {
      for (const { block, place } of placedBlocks(approval)) {
        const asked = block.kind === 'approve' && block.may.bulk ? askedOfEach(block) : undefined;
        if (asked === undefined) continue;
        report(messages.bulk_not_alike(source.at(`${place}/may/bulk`), { id: block.id, asked }, { help: 'take out `bulk`, or what is asked of each case' }));
      }
    }
  },
};

function askedOfEach({ signature, attachment, fields }: PlanApproveBlock): string | undefined {
  if (signature) return 'a signature';
  if (attachment === 'always') return 'an attachment';
  const required = Object.keys(fields).find((field) => fields[field] === 'required');
  return required === undefined ? undefined : `the field \`${required}\``;
}
