import { inputKind } from '../input-kind.ts';

/** One line of text. */
export const text = inputKind({});
