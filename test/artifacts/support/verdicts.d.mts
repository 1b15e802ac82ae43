import type { Validation } from '@guicheng/definition';
import type { Case } from './emitted-package.ts';

export function verdicts(base: string, cases: readonly Case[], now: number): Promise<Validation<unknown>[]>;
