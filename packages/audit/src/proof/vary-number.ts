import type { Variant } from './figure.ts';
import { saidLength, unitOfLength } from './said-length.ts';
import { saidTime } from './said-time.ts';

/** How a number is read, what one unit of it is, and how it is said. */
interface Measure {
  readonly unit: (value: number) => number;
  readonly said: (value: number) => string;
  readonly least: number;
  readonly most: number;
}

const COUNT: Measure = { unit: () => 1, said: String, least: 0, most: Number.MAX_SAFE_INTEGER };
const MINUTES: Measure = { unit: () => 1, said: saidTime, least: 0, most: 2880 };
const LENGTH: Measure = { unit: unitOfLength, said: saidLength, least: 0, most: Number.MAX_SAFE_INTEGER };

/** Numbers of SLAs and chains by their key, and whether a larger one is stricter. */
const NUMBERS: Readonly<Record<string, readonly [Measure, 'larger' | 'smaller']>> = {
  atMost: [COUNT, 'smaller'],
  atLeast: [COUNT, 'larger'],
  by: [MINUTES, 'smaller'],
  opens: [MINUTES, 'larger'],
  lateUntil: [MINUTES, 'smaller'],
  on: [{ ...COUNT, least: 1 }, 'smaller'],
  minSample: [{ ...COUNT, least: 1 }, 'smaller'],
  rollingDays: [{ ...COUNT, least: 1 }, 'larger'],
  draws: [{ ...COUNT, least: 1 }, 'larger'],
  reaches: [COUNT, 'smaller'],
  weight: [{ ...COUNT, least: 1 }, 'larger'],
  left: [LENGTH, 'larger'],
  past: [LENGTH, 'smaller'],
  percent: [{ ...COUNT, least: 1, most: 99, said: (value) => `${value}%` }, 'smaller'],
  pauseAtMost: [LENGTH, 'smaller'],
  quorum: [{ ...COUNT, least: 1 }, 'larger'],
  rejectQuorum: [{ ...COUNT, least: 1 }, 'smaller'],
  remindAtMost: [COUNT, 'larger'],
  level: [{ ...COUNT, least: 1 }, 'larger'],
};

/** A number one unit to either side; undefined where the key names no figure. Under `pause`, `atMost` is a length of time. */
export function varyNumber(path: readonly string[], value: number): { readonly said: string; readonly variants: readonly Variant[] } | undefined {
  const [measure, stricter] = measureOf(path) ?? [];
  if (!measure) return undefined;
  const variants = [-1, 1].flatMap((sign): readonly Variant[] => {
    const other = value + sign * measure.unit(value);
    if (other < measure.least || other > measure.most) return [];
    return [{ is: sign > 0 === (stricter === 'larger') ? 'tightened' : 'loosened', said: measure.said(other), value: other }];
  });
  return { said: measure.said(value), variants };
}

function measureOf(path: readonly string[]): readonly [Measure, 'larger' | 'smaller'] | undefined {
  const key = path.at(-1) ?? '';
  if (path.at(-2) === 'weights') return [{ ...COUNT, least: 1 }, 'larger'];
  if (key === 'atMost' && path.at(-3) === 'pause') return [LENGTH, 'smaller'];
  return Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
}
