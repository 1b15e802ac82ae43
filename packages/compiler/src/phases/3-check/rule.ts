import type { Plan, Report } from '@guicheng/definition';
import type { PackSource } from '../2-resolve/pack-source.ts';

/** One thing that may be wrong with a pack whose every reference is known. One rule, one file, one code, one sample folder. */
export interface Rule {
  /** The code it reports. */
  readonly code: string;
  /** Reports every case of it; the plan holds no reference to something that does not exist. */
  readonly check: (plan: Plan, source: PackSource, report: Report) => void;
}
