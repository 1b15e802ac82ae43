import type { Sentences } from './sentence-key.ts';
import { approval } from './zh-cn/approval.ts';
import { book } from './zh-cn/book.ts';
import { expression } from './zh-cn/expression.ts';
import { form } from './zh-cn/form.ts';
import { organization } from './zh-cn/organization.ts';
import { procedure } from './zh-cn/procedure.ts';
import { sla } from './zh-cn/sla.ts';
import { slaPeriod } from './zh-cn/sla-period.ts';

/** The policy book in Chinese as written in the mainland. */
export const zhCn: Sentences = { ...book, ...organization, ...form, ...approval, ...sla, ...slaPeriod, ...procedure, ...expression };
