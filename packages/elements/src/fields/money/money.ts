import type { Money } from '@guicheng/definition';
import { madeOnce } from '../../text/made-once.ts';
import { minorToText, readDecimal } from '../decimal-text.ts';
import type { FieldScope } from '../field-scope.ts';
import { inputKind } from '../input-kind.ts';

const format = madeOnce((locale, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency: currency! }));

const scaleOf = ({ field }: FieldScope) => field.scale ?? 2;

/** What was typed or pasted without the field's own currency: `¥1,234.50`, `20元`. Any other currency stays, and is then no number. */
function withoutUnit(typed: string, currency = ''): string {
  const plain = typed.normalize('NFKC').replace(currency, '');
  return currency === 'CNY' ? plain.replace(/^\s*(¥|RMB)|[元圆]\s*$/g, '') : plain;
}

/** An amount, typed as a decimal and kept in the currency's smallest unit. */
export const money = inputKind({
  attributes: { inputmode: 'decimal' },
  unit: ({ field }) => field.currency,
  write: (value, scope) => (value ? minorToText((value as Money).minor, scaleOf(scope)) : ''),
  read: (typed, scope) => {
    const { value, problem } = readDecimal(withoutUnit(typed, scope.field.currency), scaleOf(scope));
    if (problem) return { problem };
    const minor = Number(value!.replace('.', ''));
    return Number.isSafeInteger(minor) ? { value: { minor: minor || 0, currency: scope.field.currency ?? '' } } : { problem: 'too_large' };
  },
  show: (value, scope) => {
    const { minor, currency } = value as Money;
    const text = minorToText(minor, scaleOf(scope));
    return format(scope.form.locale, currency).format(text as Intl.StringNumericLiteral);
  },
});
