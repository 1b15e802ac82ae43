import { createHash } from 'node:crypto';
import type { Plan } from '@guicheng/definition';
import canonicalize from 'canonicalize';

// Its types speak of a `default` property that the CommonJS module does not have.
const serialize = canonicalize as unknown as (value: unknown) => string;

/** SHA-256 over the canonical JSON of a plan, in hex. */
export function planHash(plan: Omit<Plan, 'hash'>): string {
  return createHash('sha256').update(serialize(plan), 'utf8').digest('hex');
}
