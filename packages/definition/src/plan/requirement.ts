import type { Text } from '../text.ts';

/** One row of the register an auditor checks. */
export interface PlanRequirement {
  readonly id: string;
  /** The register file's id it stands in. */
  readonly register: string;
  readonly registerTitle: Text;
  readonly kind: 'department' | 'role' | 'form' | 'procedure' | 'sla' | 'approval' | 'rule';
  readonly title: Text;
  readonly text: Text;
  readonly clauses: readonly { readonly document: string; readonly clause: string }[];
  readonly regime: string;
  readonly family?: string;
  readonly figures: { readonly [name: string]: string | number };
  readonly interpreted: boolean;
  readonly planned: boolean;
  readonly exempt?: Text;
  readonly conflictsWith: readonly string[];
  readonly resolution?: Text;
  /** Definitions that satisfy it, as `<kind>/<id>` with the part after `#` where it is a part, such as `approvals/expense-200#review`. */
  readonly satisfiedBy: readonly string[];
}
