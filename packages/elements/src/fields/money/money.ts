import type { Money } from '@guicheng/definition';
import { minorToText, readDecimal } from '../decimal-text.ts';
import type { FieldScope } from '../field-scope.ts';
import { inputKind } from '../input-kind.ts';

const scaleOf = ({ field }: FieldScope) => field.scale ?? 2;

/** An amount, typed as a decimal and kept in the currency's smallest unit. */
export const money = inputKind({
  attributes: { inputmode: 'decimal' },
  unit: ({ field }) => field.currency,
  write: (value, scope) => (value ? minorToText((value as Money).minor, scaleOf(scope)) : ''),
  read: (typed, scope) => {
    const { value, problem } = readDecimal(typed, scaleOf(scope));
    if (problem) return { problem };
    const minor = Number(value!.replace('.', ''));
    return Number.isSafeInteger(minor) ? { value: { minor: minor || 0, currency: scope.field.currency ?? '' } } : { problem: 'too_large' };
  },
  show: (value, scope) => {
    const { minor, currency } = value as Money;
    const text = minorToText(minor, scaleOf(scope));
    return new Intl.NumberFormat(scope.form.locale, { style: 'currency', currency }).format(text as Intl.StringNumericLiteral);
  },
});
