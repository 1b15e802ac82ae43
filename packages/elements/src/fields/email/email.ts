import { inputKind } from '../input-kind.ts';

/** An e-mail address. The type is `text` on purpose: `email` would strip and convert what was typed. */
export const email = inputKind({ attributes: { inputmode: 'email', autocomplete: 'email' }, read: (text) => ({ value: text.normalize('NFKC').trim() }) });
