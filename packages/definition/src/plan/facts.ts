import type { Milliseconds, Text } from '../text.ts';
import type { PlanField } from './form.ts';
import type { PlanDefinition } from './plan.ts';

/** A fact from outside the system. */
export interface PlanEvent extends PlanDefinition {
  readonly type: string;
  readonly payload: { readonly [id: string]: PlanField };
  /** Payload field that says which occasion it belongs to. */
  readonly by: string;
  /** `source`: its own time counts; `record`: the instant it was recorded does. */
  readonly trust: { readonly source: string; readonly time: 'source' | 'record' };
  /** Not sent by anybody: happens every `every` between two others (rings of a telephone). The first falls on `from` itself. */
  readonly derived?: { readonly from: string; readonly until: string; readonly every: Milliseconds };
}

export interface PlanTable extends PlanDefinition {
  readonly key: string;
  readonly columns: { readonly [id: string]: PlanField };
  readonly rows: { readonly [id: string]: { readonly [column: string]: unknown } };
  readonly source: 'pack' | 'host';
}

export interface PlanTemplate extends PlanDefinition {
  readonly purpose: 'notice' | 'letter' | 'print';
  readonly form?: string;
  readonly procedure?: string;
  readonly subjectLine?: Text;
  readonly body: Text;
}
