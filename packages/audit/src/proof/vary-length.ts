import type { PlanLength } from '@guicheng/definition';
import type { Variant } from './figure.ts';
import { saidLength, unitOfLength } from './said-length.ts';

/** Lengths of which a larger one is stricter: a lead, a gap between two, and how long a reminder waits is not one of them. */
const LARGER_IS_STRICTER: readonly string[] = ['atLeast', 'minGap'];

/** A length of time one unit longer and one shorter, in the smallest unit it is written in. */
export function varyLength(key: string, length: PlanLength): readonly Variant[] {
  return [-1, 1].flatMap((sign): readonly Variant[] => {
    const value = changed(length, sign);
    const is = sign > 0 === LARGER_IS_STRICTER.includes(key) ? 'tightened' : 'loosened';
    return value === undefined ? [] : [{ is, said: value.said, value }];
  });
}

function changed(length: PlanLength, sign: number): PlanLength | undefined {
  if (length.unit === 'elapsed') {
    const ms = length.ms + sign * unitOfLength(length.ms);
    return ms < 0 ? undefined : { ...length, ms, said: saidLength(ms) };
  }
  const count = length.count + sign;
  const word = length.unit === 'workdays' ? 'workday' : 'day';
  return count < 0 ? undefined : { ...length, count, said: `${count} ${word}${count === 1 ? '' : 's'}` };
}
