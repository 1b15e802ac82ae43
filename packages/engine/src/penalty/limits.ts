import { periodOf } from '@guicheng/calendar';
import type { Instant, PlanWindow } from '@guicheng/definition';
import { workingTimeOf } from '../sla/calendars.ts';
import type { Verdict } from '../verdict.ts';
import type { Cost, Reckoning } from './reckoning.ts';

/** Doubling ends here: a million times the first is more than any contract asks. */
const MOST_DOUBLINGS = 20;

/** Doubling on repeat and caps of one rule: what was charged before in the same period. Charges come oldest first. */
export class Limits {
  readonly #reckoning: Reckoning;
  readonly #breaches = new Map<string, number>();
  readonly #charged = new Map<string, bigint>();

  constructor(reckoning: Reckoning) {
    this.#reckoning = reckoning;
  }

  apply(cost: Cost, verdict: Verdict, at: Instant): Cost {
    return this.#capped(this.#doubled(cost, verdict, at), at);
  }

  #doubled(cost: Cost, verdict: Verdict, at: Instant): Cost {
    const { repeat } = this.#reckoning.penalty;
    if (!repeat) return cost;
    const scope = `${this.#period(repeat.within, at)} ${repeat.scope === 'sla' ? '' : scopeOf(verdict)}`;
    const before = this.#breaches.get(scope) ?? 0;
    this.#breaches.set(scope, before + 1);
    if (before === 0) return cost;
    const factor = 2 ** Math.min(before, MOST_DOUBLINGS);
    return { amount: cost.amount * BigInt(factor), steps: [...cost.steps, { code: 'doubled', params: { time: before + 1, factor, within: repeat.within } }] };
  }

  #capped(cost: Cost, at: Instant): Cost {
    const { cap } = this.#reckoning.penalty;
    if (!cap) return cost;
    const key = cap.per === 'event' ? undefined : this.#period(cap.per, at);
    const before = key === undefined ? 0n : (this.#charged.get(key) ?? 0n);
    const left = BigInt(cap.amount) - before;
    const amount = cost.amount > left ? left : cost.amount;
    if (key !== undefined) this.#charged.set(key, before + amount);
    return amount === cost.amount ? cost : { amount, steps: [...cost.steps, { code: 'capped', params: { cap: cap.amount, per: cap.per } }] };
  }

  // A due at midnight belongs to the day that ends then.
  #period(window: PlanWindow, at: Instant): string {
    const { plan, sla } = this.#reckoning;
    return periodOf(workingTimeOf(plan, sla.calendar), window, at - 1).key;
  }
}

/** Whose breach it is: the case, or the person, zone or household of a period; all calls are one. */
function scopeOf({ subject }: Verdict): string {
  const [kind, first = '', ...rest] = subject.split('/');
  return kind === 'case' ? first : kind === 'period' ? rest.join('/') : '';
}
