import { inputKind } from '../input-kind.ts';

/** A time of day, `HH:MM`. */
export const time = inputKind({ attributes: { type: 'time' } });
