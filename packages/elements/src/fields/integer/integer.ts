import { readDecimal } from '../decimal-text.ts';
import { inputKind } from '../input-kind.ts';

/** A whole number. */
export const integer = inputKind({
  attributes: { inputmode: 'numeric' },
  read: (typed) => {
    const { value, problem } = readDecimal(typed, 0);
    if (problem) return { problem: 'wrong_type' };
    return Number.isSafeInteger(Number(value)) ? { value: Number(value) } : { problem: 'too_large' };
  },
});
