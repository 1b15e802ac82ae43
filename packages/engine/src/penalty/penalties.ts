import type { Instant, Plan, PlanPenalty } from '@guicheng/definition';
import type { Recorded } from '../event.ts';
import { workingTimeOf } from '../sla/calendars.ts';
import { dueOf } from '../sla/due.ts';
import { historyOf } from '../sla/history.ts';
import { judgedOf } from '../sla/judged.ts';
import { isBreach } from '../sla/measure.ts';
import { measureSla } from '../sla/measure-sla.ts';
import type { Verdict } from '../verdict.ts';
import { bandCost, eventCost } from './cost.ts';
import { Limits } from './limits.ts';
import type { PenaltyLine, PenaltyStep } from './penalty-line.ts';
import type { Cost, Reckoning } from './reckoning.ts';

/**
 * What breaches cost and kept periods earn as of an instant, line by line with the arithmetic: a function of the events and of nothing else, so late evidence
 * takes lines back as it takes breaches back. In the plan's order of SLAs and of their rules, oldest first.
 */
export function penalties(plan: Plan, events: readonly Recorded[], asOf: Instant): readonly PenaltyLine[] {
  const fined = Object.values(plan.slas).flatMap((sla) => (sla.penalty === undefined ? [] : [{ sla, rules: Object.entries(sla.penalty) }]));
  if (fined.length === 0) return [];
  const history = historyOf(plan, events, asOf);
  return fined.flatMap(({ sla, rules }) => {
    const verdicts = judgedOf(sla, measureSla(plan, sla, history, asOf))
      .map(({ verdict }) => verdict)
      .sort((a, b) => incurredAt(a) - incurredAt(b));
    return rules.flatMap(([id, penalty]) => linesOf({ plan, sla, id, penalty, history, asOf }, verdicts));
  });
}

function linesOf(reckoning: Reckoning, verdicts: readonly Verdict[]): readonly PenaltyLine[] {
  const limits = new Limits(reckoning);
  return verdicts.flatMap((verdict) => {
    const cost = costOf(reckoning, verdict);
    return cost === undefined ? [] : lineOf(reckoning, verdict, cost, limits);
  });
}

/** Undefined: this verdict costs and earns nothing. */
function costOf(reckoning: Reckoning, verdict: Verdict): Cost | undefined {
  const { penalty } = reckoning;
  if (penalty.per === 'period') {
    if (Object.keys(penalty.bands).length > 0) return bandCost(penalty, verdict);
    if (verdict.status === 'met' && penalty.reward !== undefined)
      return { amount: -BigInt(penalty.reward), steps: [{ code: 'reward', params: { amount: penalty.reward } }] };
  }
  return isBreach(verdict.status) && penalty.amount !== undefined ? eventCost(reckoning, verdict, penalty.amount) : undefined;
}

function lineOf(reckoning: Reckoning, verdict: Verdict, cost: Cost, limits: Limits): readonly PenaltyLine[] {
  const { plan, sla, id, penalty } = reckoning;
  const at = incurredAt(verdict);
  const base = { sla: sla.id, penalty: id, subject: verdict.subject, at, currency: plan.pack.currency, because: verdict.because };
  if (cost.amount < 0n) return [{ ...base, kind: 'reward', amount: exact(-cost.amount), provisional: verdict.provisional, steps: cost.steps }];
  const cured = cureOf(reckoning, verdict);
  if (cured) return [{ ...base, kind: 'charge', amount: 0, provisional: verdict.provisional, steps: [...cost.steps, cured] }];
  const limited = limits.apply(cost, verdict, at);
  const charge: PenaltyLine = { ...base, kind: 'charge', amount: exact(limited.amount), provisional: verdict.provisional, steps: limited.steps };
  if (!penalty.deposit || charge.amount === 0) return [charge];
  const due = lengthAfter(reckoning, at, penalty.deposit.topUpWithin);
  const step: PenaltyStep = { code: 'deposit', params: { amount: charge.amount, length: penalty.deposit.topUpWithin.said } };
  return [
    charge,
    {
      ...charge,
      kind: 'deposit',
      steps: [step],
      ...(due === undefined ? {} : { dueAt: due.at }),
      provisional: charge.provisional || due?.provisional === true,
    },
  ];
}

/** Made good in time, or time for it left. */
function cureOf(reckoning: Reckoning, verdict: Verdict): PenaltyStep | undefined {
  const { penalty, asOf } = reckoning;
  if (!penalty.cure || verdict.dueAt === undefined) return undefined;
  const end = lengthAfter(reckoning, verdict.dueAt, penalty.cure)?.at ?? Number.POSITIVE_INFINITY;
  const params = { length: penalty.cure.said };
  if (verdict.status === 'late' && verdict.decidedAt! <= end) return { code: 'cured', params };
  return verdict.status === 'missed' && asOf <= end ? { code: 'cure_running', params } : undefined;
}

function lengthAfter({ plan, sla }: Reckoning, at: Instant, length: NonNullable<PlanPenalty['cure']>) {
  return dueOf({ time: workingTimeOf(plan, sla.calendar), clock: 'wall', firstDay: sla.firstDay, roll: sla.roll, holes: [] }, at, length);
}

function incurredAt({ dueAt, decidedAt, startedAt }: Verdict): Instant {
  return dueAt ?? decidedAt ?? startedAt!;
}

/** No contract reaches this, and doubling twenty times is where it ends. */
function exact(amount: bigint): number {
  return Number(amount > BigInt(Number.MAX_SAFE_INTEGER) ? BigInt(Number.MAX_SAFE_INTEGER) : amount);
}
