import type { FormModule, Locale, Plan } from '@guicheng/definition';
import type { CaseState, ChainRun } from '@guicheng/engine';
import type { Titles } from '../../case/titles.ts';
import type { ApprovalTexts } from '../approval-texts.ts';

/** What questions are made from. */
export interface ActContext {
  readonly plan: Plan;
  readonly approval: string;
  readonly chain: ChainRun | undefined;
  readonly state: CaseState | undefined;
  /** Compiled forms by id, for blocks that are handled by filling one in. */
  readonly forms: { readonly [form: string]: FormModule };
  readonly nameOf: (person: string) => string;
  readonly me: string | undefined;
  readonly titles: Titles;
  readonly texts: ApprovalTexts;
  readonly locale: Locale;
}
