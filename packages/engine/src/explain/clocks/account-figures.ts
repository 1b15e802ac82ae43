import type { Milliseconds, Plan, PlanDurationSla, PlanSla } from '@guicheng/definition';
import type { RunEnd } from '../../sla/runs.ts';
import type { Terms } from '../../sla/terms.ts';
import type { VerdictStatus } from '../../verdict.ts';
import { type Figure, figure } from '../figures/figure.ts';
import { instantText } from '../figures/figure-values.ts';
import type { ClockAccount } from './account.ts';

/** Of many stretches, so many are said; the rest is added up. */
const MOST_SAID = 20;

/** What a run of a clock adds to its verdict: the terms it had in the end, and how it was given up. */
export interface RunTold {
  readonly terms: Terms;
  readonly ended?: RunEnd;
}

/** An account as a person would check it: where it starts, what counts, each stretch that was counted and its sum, the pauses, the due, the end. */
export function accountFigures(plan: Plan, sla: PlanSla, account: Omit<ClockAccount, 'figures'>, run: RunTold | undefined): readonly Figure[] {
  const { verdict } = account;
  const at = (instant: number) => instantText(plan, sla, instant);
  return [
    ...(sla.kind === 'duration' && run ? rulesOf(plan, sla, account, run.terms) : []),
    ...account.pauses.map(({ from, until }) =>
      until === undefined ? figure('case_pause_lasts', { from: at(from) }) : figure('case_paused', { from: at(from), until: at(until) }),
    ),
    ...stretches(plan, sla, account),
    ...(verdict.count === undefined ? [] : [figure('case_count', { count: verdict.count })]),
    ...dueOf(plan, sla, account),
    outcome(verdict.status, verdict.decidedAt === undefined ? '' : at(verdict.decidedAt), run?.ended),
    ...(verdict.provisional ? [figure('provisional', {})] : []),
  ];
}

function rulesOf(plan: Plan, sla: PlanDurationSla, { verdict }: Omit<ClockAccount, 'figures'>, { target, modifiers, length }: Terms): readonly Figure[] {
  const started = instantText(plan, sla, verdict.startedAt!);
  return [
    figure('case_rule', { from: sla.from, until: sla.until, within: length.said, started }),
    ...(target === undefined ? [] : [figure('case_target', { target })]),
    ...modifiers.map((modifier) => figure('case_modifier', { modifier, times: sla.modifiers![modifier]!.times.join('/') })),
    figure(`case_counts_${length.unit === 'elapsed' ? sla.clock : length.unit}`, {}),
  ];
}

function stretches(plan: Plan, sla: PlanSla, { counted }: Omit<ClockAccount, 'figures'>): readonly Figure[] {
  if (counted.length === 0) return [];
  const at = (instant: number) => instantText(plan, sla, instant);
  const said = counted
    .slice(0, MOST_SAID)
    .map(({ from, until }) => figure('case_counted', { from: at(from), until: at(until), length: lengthText(until - from) }));
  const total = counted.reduce((sum, { from, until }) => sum + until - from, 0);
  const rest = counted.length > MOST_SAID ? [figure('case_counted_more', { count: counted.length - MOST_SAID })] : [];
  return [...said, ...rest, figure('case_counted_sum', { length: lengthText(total) })];
}

function dueOf(plan: Plan, sla: PlanSla, { verdict, setByHand }: Omit<ClockAccount, 'figures'>): readonly Figure[] {
  if (verdict.dueAt === undefined) return [];
  const due = instantText(plan, sla, verdict.dueAt);
  return [setByHand ? figure('case_due_by_hand', { due, person: setByHand.by, reason: setByHand.reason }) : figure('case_due', { due })];
}

function outcome(status: VerdictStatus, decided: string, ended: RunEnd | undefined): Figure {
  switch (status) {
    case 'met':
      return figure('case_met', { decided });
    case 'late':
      return figure('case_late', { decided });
    case 'missed':
      return figure('case_missed', {});
    case 'cancelled':
      return ended === undefined ? figure('case_cancelled', { decided }) : givenUp(ended, decided);
    case 'excluded':
      return figure('case_excluded', {});
    case 'not-applicable':
      return figure('case_not_applicable', {});
    case 'paused':
      return figure('case_stands_still', {});
    case 'pending':
    case 'running':
      return figure('case_running', {});
  }
}

function givenUp({ how, rule = '' }: RunEnd, decided: string): Figure {
  if (how === 'restarted') return figure('case_reopened', { decided });
  return figure(how === 'reset' ? 'case_reset' : 'case_given_up', { decided, rule });
}

/** A length as definitions write it: `1h30m`, `90s`; what is below a second is said in milliseconds. */
export function lengthText(length: Milliseconds): string {
  const parts = [
    [Math.floor(length / 3_600_000), 'h'],
    [Math.floor(length / 60_000) % 60, 'm'],
    [Math.floor(length / 1000) % 60, 's'],
    [length % 1000, 'ms'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count}${unit}`)
      .join('') || '0s'
  );
}
