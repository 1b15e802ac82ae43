import type { PlanApproval, PlanApproveBlock } from '@guicheng/definition';
import { canonicalJson } from '../canonical-json.ts';
import type { Draft } from '../case/draft.ts';
import { formOf } from '../case/form-of.ts';
import type { Rejection } from '../decision.ts';
import { entry } from '../entry.ts';
import type { FormValue, Vote } from '../event.ts';
import { rejection } from '../rejections.ts';

interface Writing {
  readonly path: string;
  readonly block: PlanApproveBlock;
  /** The approval the block is written in. */
  readonly approval: PlanApproval;
  readonly vote: Vote;
  /** Fields as they are to be; null or an empty text clears one. What is not named stays. */
  readonly value?: FormValue | undefined;
}

/**
 * Writes what somebody filled in while they decided, or says why not: fields the block may not write come along unchanged or not at all, and a yes leaves no
 * required one empty. Computed fields come along as the validator computed them.
 */
export function writeFields(draft: Draft, { path, block, approval, vote, value = {} }: Writing): Rejection | undefined {
  if (isNothing(value) && isNothing(block.fields)) return undefined;
  const form = draft.plan.forms[approval.form]!;
  const before = formOf(draft.state, form.id);
  const changed = Object.entries(value).filter(([field, given]) => !same(entry(before, field), given));
  const foreign = changed.find(([field]) => !isWritable(block, field) && form.fields[field]?.value === undefined);
  if (foreign !== undefined) return rejection('field_not_writable', { block: path, field: foreign[0] });
  const after = { ...before, ...Object.fromEntries(changed) };
  const lacking =
    vote === 'approve' ? Object.keys(block.fields).find((field) => block.fields[field] === 'required' && isEmpty(entry(after, field))) : undefined;
  if (lacking !== undefined) return rejection('field_required', { block: path, field: lacking });
  if (changed.length === 0) return undefined;
  const written = Object.fromEntries(changed.filter(([, given]) => !isEmpty(given)));
  const cleared = changed.flatMap(([field, given]) => (isEmpty(given) ? [field] : []));
  draft.tell({ type: 'form-recorded', form: form.id, stage: draft.state.stage, value: written, ...(cleared.length === 0 ? {} : { cleared }), outcomes: {} });
  return undefined;
}

function isWritable({ fields }: PlanApproveBlock, field: string): boolean {
  const right = entry(fields, field);
  return right === 'write' || right === 'required';
}

function isNothing(record: { readonly [field: string]: unknown }): boolean {
  for (const _field in record) return false;
  return true;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function same(before: unknown, given: unknown): boolean {
  return isEmpty(before) ? isEmpty(given) : !isEmpty(given) && canonicalJson(before) === canonicalJson(given);
}
