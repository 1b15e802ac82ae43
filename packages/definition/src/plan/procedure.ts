import type { Expression } from '../expression.ts';
import type { Text } from '../text.ts';
import type { PlanWho } from './approval.ts';
import type { PlanDefinition } from './plan.ts';

export interface PlanProcedure extends PlanDefinition {
  readonly form: string;
  /** Field of the form that titles a case. */
  readonly subject?: string;
  readonly opens: readonly PlanWho[];
  readonly start: string;
  /** `opener`: whoever opened it stays responsible until a hand-over; `stage`: who acts at a stage is. */
  readonly responsible: 'opener' | 'stage';
  readonly stages: { readonly [id: string]: PlanStage };
  readonly follows: { readonly [id: string]: { readonly procedure: string; readonly on: string; readonly when?: Expression } };
  /** Who may jump, end, wake and correct a case: acts outside the rules, each recorded as such. */
  readonly administrators: readonly PlanWho[];
  /** Ids of the SLAs that measure its cases. */
  readonly slas: readonly string[];
}

export interface PlanStage {
  readonly id: string;
  readonly title: Text;
  readonly note?: Text;
  readonly satisfies: readonly string[];
  readonly who: readonly PlanWho[];
  readonly final: boolean;
  readonly form?: string;
  /** Sections of the form filled here; every section when the form belongs to this stage alone. */
  readonly sections: readonly string[];
  readonly chain?: string;
  /** Tried in order; the one without `when` is the otherwise. Empty for a final stage. */
  readonly next: { readonly [id: string]: PlanNext };
  readonly responsible: 'actor' | 'keep';
  readonly withdraw: boolean;
  readonly notify: {
    readonly [id: string]: { readonly position?: string; readonly owner: boolean; readonly template?: string; readonly on: 'enter' | 'leave' };
  };
}

export interface PlanNext {
  readonly to: string;
  readonly title?: Text;
  readonly when?: Expression;
  /** `form`: once the form is recorded; `approved`/`rejected`/`revoked`: by the chain's outcome. */
  readonly after: 'form' | 'approved' | 'rejected' | 'revoked';
}
