import type { Emitter } from '../emitter.ts';

/** `plan.json`, readable: what engine, server and audit load. */
export const planEmitter: Emitter = {
  target: 'plan',
  emit: (plan) => [{ path: 'plan.json', text: `${JSON.stringify(plan, null, 2)}\n` }],
};
