import type { Sentences } from './sentence-key.ts';
import { approval } from './zh-tw/approval.ts';
import { book } from './zh-tw/book.ts';
import { expression } from './zh-tw/expression.ts';
import { form } from './zh-tw/form.ts';
import { organization } from './zh-tw/organization.ts';
import { procedure } from './zh-tw/procedure.ts';
import { sla } from './zh-tw/sla.ts';
import { slaPeriod } from './zh-tw/sla-period.ts';

/** The policy book in Chinese as written in Taiwan. */
export const zhTw: Sentences = { ...book, ...organization, ...form, ...approval, ...sla, ...slaPeriod, ...procedure, ...expression };
