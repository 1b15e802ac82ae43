import { inputKind } from '../input-kind.ts';

/** A telephone number; full-width digits of an input method become plain ones. */
export const phone = inputKind({ attributes: { type: 'tel', autocomplete: 'tel' }, read: (text) => ({ value: text.normalize('NFKC').trim() }) });
