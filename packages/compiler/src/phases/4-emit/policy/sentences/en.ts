import { approval } from './en/approval.ts';
import { book } from './en/book.ts';
import { expression } from './en/expression.ts';
import { form } from './en/form.ts';
import { organization } from './en/organization.ts';
import { procedure } from './en/procedure.ts';
import { sla } from './en/sla.ts';
import { slaPeriod } from './en/sla-period.ts';
import type { Sentences } from './sentence-key.ts';

/** The policy book in English. */
export const en: Sentences = { ...book, ...organization, ...form, ...approval, ...sla, ...slaPeriod, ...procedure, ...expression };
