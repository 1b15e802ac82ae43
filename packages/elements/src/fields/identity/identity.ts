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

/** An identity number. A check digit that does not fit is pointed out, not refused: the validator decides. */
export const idNumber: FieldKindView = inputKind({
  hint: ({ value, form }) => (typeof value === 'string' && /^\d{17}[\dX]$/.test(value) && !hasCheckDigit(value) ? form.widgetTexts?.checkDigit : undefined),
  read: (typed) => ({ value: plain(typed) }),
});

/** A number plate, without the dot and in capitals. */
export const plate: FieldKindView = inputKind({ read: (typed) => ({ value: plain(typed) }) });
