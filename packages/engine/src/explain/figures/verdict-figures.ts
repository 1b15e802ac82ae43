import type { Plan, PlanClockSla, PlanFrequencySla, PlanRatioSla, PlanSamplingSla } from '@guicheng/definition';
import { entry } from '../../entry.ts';
import { targetOf } from '../../sla/ratio-target.ts';
import type { Verdict } from '../../verdict.ts';
import { type Figure, figure } from './figure.ts';
import { decimalText, instantText, listText, percentText, shareText } from './figure-values.ts';

/**
 * The arithmetic of a verdict over a period, sentence by sentence, as a person would check it: what was counted, of how many, how many were needed and why. Empty for
 * SLAs that run in cases, which are explained by their clock.
 */
export function verdictFigures(plan: Plan, verdict: Verdict): readonly Figure[] {
  const sla = entry(plan.slas, verdict.sla);
  if (!sla) return [];
  const rest = [
    ...(verdict.provisional ? [figure('provisional', {})] : []),
    ...(verdict.afterClose ? [figure('after_close', { count: verdict.afterClose.length })] : []),
  ];
  switch (sla.kind) {
    case 'ratio':
    case 'sampling':
      return [...ratioFigures(sla, verdict), ...rest];
    case 'frequency':
      return [...frequencyFigures(plan, sla, verdict), ...rest];
    case 'clock':
      return [...clockFigures(plan, sla, verdict), ...rest];
    case 'composite':
      return [...compositeFigures(verdict), ...rest];
    case 'duration':
    case 'count':
    case 'lead-time':
      return [];
  }
}

function ratioFigures(sla: PlanRatioSla | PlanSamplingSla, { ratio, status }: Verdict): readonly Figure[] {
  if (!ratio || ratio.cohort === 0) return [figure('ratio_empty', {})];
  const { counted, cohort, needed, missing } = ratio;
  if (sla.kind === 'ratio' && status === 'not-applicable') return [figure('ratio_too_few', { minSample: sla.minSample })];
  const target = targetOf(sla);
  const [numerator, denominator] = target.share;
  const product = decimalText(BigInt(numerator) * BigInt(cohort), BigInt(denominator));
  const exact = (BigInt(numerator) * BigInt(cohort)) % BigInt(denominator) === 0n;
  const why = exact ? 'ratio_exact' : target.atLeast ? 'ratio_rounded_up' : 'ratio_rounded_down';
  const short = Math.max(0, needed - counted);
  return [
    figure(target.atLeast ? 'ratio_at_least' : 'ratio_at_most', { counted, cohort, needed, share: shareText(counted, cohort) }),
    figure(why, { target: percentText(target.share), cohort, product, needed }),
    ...(target.atLeast && status !== 'met' && missing.length > 0 ? [figure('ratio_still_missing', { count: short, missing: listText(missing) })] : []),
  ];
}

function frequencyFigures(plan: Plan, sla: PlanFrequencySla, { count = 0, needed, dueAt, status }: Verdict): readonly Figure[] {
  const asked = needed ?? sla.atLeast;
  const following = sla.next === 'floating' || sla.orEvery !== undefined;
  return [
    ...(asked === undefined || sla.next === 'floating' ? [] : [figure('frequency_at_least', { count, needed: asked })]),
    ...(needed === undefined || sla.atLeast === undefined ? [] : [figure('frequency_pro_rata', { whole: sla.atLeast, needed })]),
    ...(sla.atMost === undefined ? [] : [figure('frequency_at_most', { count, atMost: sla.atMost })]),
    ...(following && dueAt !== undefined && status !== 'not-applicable' ? [figure('frequency_due', { due: instantText(plan, sla, dueAt) })] : []),
  ];
}

function clockFigures(plan: Plan, sla: PlanClockSla, { status, dueAt, decidedAt, ratio }: Verdict): readonly Figure[] {
  if (dueAt === undefined || status === 'excluded' || status === 'not-applicable') return [];
  const due = instantText(plan, sla, dueAt);
  const decided = instantText(plan, sla, decidedAt ?? dueAt);
  const said =
    status === 'met'
      ? figure('clock_met', { decided, due })
      : status === 'late'
        ? figure('clock_late', { decided, due })
        : figure(status === 'missed' ? 'clock_missed' : 'clock_running', { due });
  const lacking = ratio && ratio.missing.length > 0 ? [figure('clock_still_missing', { cohort: ratio.cohort, missing: listText(ratio.missing) })] : [];
  return [said, ...lacking];
}

function compositeFigures({ ratio }: Verdict): readonly Figure[] {
  if (!ratio || ratio.cohort === 0) return [figure('ratio_empty', {})];
  const { counted, cohort, needed, missing } = ratio;
  return [figure('composite', { counted, cohort, needed }), ...(missing.length > 0 ? [figure('composite_broken', { missing: listText(missing) })] : [])];
}
