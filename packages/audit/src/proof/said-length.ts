import type { Milliseconds } from '@guicheng/definition';

const UNITS: readonly (readonly [name: string, ms: Milliseconds])[] = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
];

/** A length of time as an author writes it: `1h30m`. */
export function saidLength(ms: Milliseconds): string {
  let left = Math.abs(ms);
  const parts = UNITS.map(([name, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count === 0 ? '' : `${count}${name}`;
  });
  return parts.join('') || '0s';
}

/** The smallest unit such a length is written in, ms. */
export function unitOfLength(ms: Milliseconds): Milliseconds {
  return UNITS.find(([, size]) => ms % size === 0)?.[1] ?? 1;
}
