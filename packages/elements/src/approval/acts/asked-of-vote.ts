import type { PlanApproveBlock } from '@guicheng/definition';
import { blockAt, choicesAfter, type Offer } from '@guicheng/engine';
import { fillText } from '../../text/texts.ts';
import type { ActContext } from './act-context.ts';
import { type Asked, askedOfPlan } from './asked-form.ts';
import { OWN, peopleOf, wordsOf } from './own-fields.ts';

type VoteWord = 'approve' | 'reject' | 'abstain';

/** What a vote asks for: fields the block writes and whom it chooses with a yes, a signature, attachments, words. */
export function askedOfVote(word: VoteWord, offer: Offer, context: ActContext): readonly Asked[] {
  const path = offer.block ?? '';
  const located = blockAt(context.plan, context.approval, path);
  const block = located?.block;
  if (block?.kind !== 'approve') return [];
  const { fields } = context.texts.acts;
  return [
    ...(word === 'approve' ? writtenFields(located?.approval.form ?? '', offer, context) : []),
    ...(word === 'approve' ? chosenAfter(path, context) : []),
    wordsOf(OWN.reason, word === 'reject' ? fields.reason : fields.comment, reasonRequired(block, word)),
    ...(block.signature ? [{ field: { id: OWN.signature, kind: 'signature' as const, required: true as const }, texts: { title: fields.signature } }] : []),
    ...attachmentsOf(block, word, fields.attachments),
  ];
}

/** Whether a vote may not go without a reason. */
export function reasonRequired({ reasonRequired: asked }: PlanApproveBlock, word: VoteWord): boolean {
  return asked === 'always' || (asked === 'on-reject' && word === 'reject');
}

function attachmentsOf({ attachment }: PlanApproveBlock, word: VoteWord, title: string): readonly Asked[] {
  if (attachment === 'never') return [];
  const required = attachment === 'always' || word === 'reject' ? { required: true as const } : {};
  return [{ field: { id: OWN.attachments, kind: 'attachment', maxItems: 10, ...required }, texts: { title } }];
}

function writtenFields(form: string, { fields = {} }: Offer, { plan, state, locale }: ActContext): readonly Asked[] {
  const value = state?.forms[form] ?? {};
  return Object.entries(fields).flatMap(([id, right]) => {
    const field = plan.forms[form]?.fields[id];
    if (!field || (right !== 'write' && right !== 'required')) return [];
    return [{ ...askedOfPlan(field, right === 'required', locale), ...(value[id] === undefined ? {} : { value: value[id] }) }];
  });
}

/** Whoever votes chooses for the block after theirs, in one list where several ways may come. */
function chosenAfter(path: string, { plan, chain, titles, texts }: ActContext): readonly Asked[] {
  const choices = chain ? choicesAfter(plan, chain, path) : [];
  const [first] = choices;
  if (!first) return [];
  const title = fillText(texts.acts.fields.chosen, { block: titles.block(first.path) });
  const minItems = Math.min(...choices.map(({ choice }) => choice.atLeast));
  const maxItems = Math.max(...choices.map(({ choice }) => choice.atMost));
  return [peopleOf(OWN.chosen, title, { minItems, maxItems, of: first.choice.from })];
}
