import { inputKind } from '../input-kind.ts';

/** Full-width digits, brackets and long dashes of an input method as plain ones: `（0755）８８８８` is `0755 8888`. */
const plain = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[()\s]+/g, ' ')
    .replace(/\s*[‐-―]\s*/g, '-')
    .trim();

/** A telephone number. */
export const phone = inputKind({ attributes: { type: 'tel', autocomplete: 'tel' }, read: (typed) => ({ value: plain(typed) }) });
