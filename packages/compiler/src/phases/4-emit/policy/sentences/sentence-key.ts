import type { ApprovalKey } from './keys/approval-key.ts';
import type { BookKey } from './keys/book-key.ts';
import type { ExpressionKey } from './keys/expression-key.ts';
import type { FormKey } from './keys/form-key.ts';
import type { OrganizationKey } from './keys/organization-key.ts';
import type { ProcedureKey } from './keys/procedure-key.ts';
import type { SlaKey } from './keys/sla-key.ts';
import type { SlaPeriodKey } from './keys/sla-period-key.ts';

/** What the book can say: the place of a keyword, sometimes with one of its values. Each has a sentence in every locale. */
export type SentenceKey = BookKey | OrganizationKey | FormKey | ApprovalKey | SlaKey | SlaPeriodKey | ProcedureKey | ExpressionKey;

/** Sentences as Handlebars templates. A missing one fails to compile. */
export type SentencesFor<Key extends SentenceKey> = { readonly [key in Key]: string };

/** All sentences of one locale. */
export type Sentences = SentencesFor<SentenceKey>;
