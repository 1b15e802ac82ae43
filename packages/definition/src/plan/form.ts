import type { Expression } from '../expression.ts';
import type { FieldKind } from '../field-kind.ts';
import type { Text } from '../text.ts';
import type { PlanDefinition } from './plan.ts';

export interface PlanForm extends PlanDefinition {
  /** Numbering of the paper form, such as `WX-{year}-{sequence}`. */
  readonly number?: string;
  readonly fields: { readonly [id: string]: PlanField };
  readonly rules: { readonly [id: string]: PlanRule };
  readonly layout: { readonly [id: string]: PlanSection };
  readonly print?: string;
}

export interface PlanField {
  readonly id: string;
  readonly kind: FieldKind;
  /** The host's own kind, `x-<vendor>-<name>`, when `kind` is only its base. */
  readonly hostKind?: string;
  readonly title: Text;
  readonly hint?: Text;
  readonly required: boolean;
  readonly requiredWhen?: Expression;
  readonly showWhen?: Expression;
  readonly readOnly: boolean;
  /** Computed: never typed in, always recomputed by the validator. */
  readonly value?: Expression;
  readonly prefill?: Expression;
  /** The field of the case's main form it starts with. */
  readonly fromCase?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly patternMessage?: Text;
  /** integer: number; decimal and money: exact string; date, time, date-time: string. */
  readonly min?: number | string;
  readonly max?: number | string;
  /** Digits after the point of a decimal, and of money (the currency's own). */
  readonly scale?: number;
  readonly currency?: string;
  readonly options?: { readonly [id: string]: { readonly title: Text; readonly note?: Text } };
  readonly table?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly fields?: { readonly [id: string]: PlanField };
  readonly totals?: readonly string[];
  readonly accept?: readonly string[];
  /** Bytes. */
  readonly maxSize?: number;
  readonly of?: string;
  readonly outOf?: number;
  readonly personal?: { readonly subject: string; readonly purpose: Text; readonly keep: string };
  readonly text?: Text;
}

export interface PlanRule {
  readonly check: Expression;
  readonly when?: Expression;
  /** Path of the field that shows the message. */
  readonly at: string;
  readonly message: Text;
}

export interface PlanSection {
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  /** Field ids, a row of the paper form each. */
  readonly rows: readonly (readonly string[])[];
  readonly showWhen?: Expression;
  readonly step: string;
}
