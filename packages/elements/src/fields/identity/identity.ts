import type { FieldKindView } from '../field-scope.ts';
import { inputKind } from '../input-kind.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last character of an 18-digit Chinese identity number is the one GB 11643 asks for. */
export function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\s·•.-]/g, '')
    .toUpperCase();

const isNumber = (value: unknown): value is string => typeof value === 'string' && /^\d{17}[\dX]$/.test(value);

/** Whether the date of birth in an 18-digit identity number is a day of the calendar. */
export function hasBirthDate(number: string): boolean {
  const date = number.slice(6, 14).replace(/(....)(..)(..)/, '$1-$2-$3');
  const at = Date.parse(date);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
}

/** An identity number. What is wrong with it is pointed out while the validator alone decides. */
export const idNumber: FieldKindView = inputKind({
  attributes: { inputmode: 'text', spellcheck: 'false' },
  note: ({ value, form }) =>
    !isNumber(value) ? undefined : !hasBirthDate(value) ? form.widgetTexts?.birthDate : hasCheckDigit(value) ? undefined : form.widgetTexts?.checkDigit,
  read: (typed) => ({ value: plain(typed) }),
});

const PROVINCES = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领]/;

/** A number plate, without the dot and in capitals. */
export const plate: FieldKindView = inputKind({
  attributes: { spellcheck: 'false' },
  note: ({ value, form }) => (value && !PROVINCES.test(String(value)) ? form.widgetTexts?.platePlace : undefined),
  read: (typed) => ({ value: plain(typed) }),
});
