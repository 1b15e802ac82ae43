import type { PlanForm, PlanStage } from '@guicheng/definition';
import { canonicalJson } from '../canonical-json.ts';
import { entry } from '../entry.ts';
import type { CaseEvent, FormValue, Outcomes } from '../event.ts';
import { rejection } from '../rejections.ts';
import type { Fresh } from './copy-state.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form-of.ts';

type FormRecorded = Extract<CaseEvent, { readonly type: 'form-recorded' }>;

/** What one stage writes into a form: its own fields, and the computed ones wherever they stand. */
export interface StageValue {
  readonly form: string;
  readonly value: FormValue;
  readonly cleared: readonly string[];
}

/**
 * The part of a submitted value this stage may write. A field of another stage may come along unchanged and is left out;
 * changed, it is refused: a later stage never rewrites what an earlier one recorded.
 */
export function stageValue(draft: Draft, stage: PlanStage, formId: string, value: FormValue): StageValue {
  const form = entry(draft.plan.forms, formId);
  const before = formOf(draft.state, formId);
  const fields = fieldsOf(form, stage.sections);
  const gone = Object.keys(before).filter((field) => !Object.hasOwn(value, field));
  if (fields === undefined) return { form: formId, value: { ...value }, cleared: gone };
  const mine = (field: string): boolean => fields.has(field) || form?.fields[field]?.value !== undefined;
  for (const [field, given] of Object.entries(value)) {
    if (!mine(field) && !same(before[field], given)) draft.refuse(rejection('field_not_in_stage', { field, stage: stage.id }));
  }
  return {
    form: formId,
    value: Object.fromEntries(Object.entries(value).filter(([field]) => mine(field))),
    // What another section computed and is not sent again was reckoned from what stands there still.
    cleared: gone.filter((field) => fields.has(field)),
  };
}

/** Records what a stage wrote, with the outcomes of the conditions that were read because of it. */
export function recordValue(draft: Draft, stage: string, { form, value, cleared }: StageValue, outcomes: Outcomes): void {
  const recorded: Fresh<FormRecorded> = { type: 'form-recorded', form, stage, value, outcomes };
  if (cleared.length > 0) recorded.cleared = cleared;
  draft.tell(recorded);
}

/** Fields of the sections filled at a stage; undefined when it fills the whole form. */
function fieldsOf(form: PlanForm | undefined, sections: readonly string[]): ReadonlySet<string> | undefined {
  if (form === undefined || sections.length === 0) return undefined;
  return new Set(sections.flatMap((section) => form.layout[section]!.rows.flat()));
}

function same(before: unknown, given: unknown): boolean {
  return before !== undefined && canonicalJson(before) === canonicalJson(given);
}
