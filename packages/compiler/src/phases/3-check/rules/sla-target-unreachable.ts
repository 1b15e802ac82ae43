import type { PlanClockSla, PlanCompositeSla, PlanEvery, PlanFrequencySla } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** The most days a period can have; a day can have 25 hours. */
const MOST_DAYS: { readonly [per in PlanEvery]: number } = {
  'service-day': 1,
  workday: 1,
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  'half-year': 184,
  year: 366,
};
const LONGEST_DAY = 25 * 3_600_000;

/** A target nobody can keep, however hard they try, or one that is never owed. */
export const slaTargetUnreachable: Rule = {
  code: 'sla_target_unreachable',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      const found =
        sla.kind === 'frequency'
          ? frequencyProblem(sla)
          : sla.kind === 'composite'
            ? compositeProblem(sla)
            : sla.kind === 'clock'
              ? clockProblem(sla)
              : undefined;
      if (!found) continue;
      const [key, why, help] = found;
      report(messages.sla_target_unreachable(source.at(`slas/${sla.id}/${key}`), { id: sla.id, why }, { help }));
    }
  },
};

type Problem = readonly [key: string, why: string, help: string] | undefined;

function frequencyProblem(sla: PlanFrequencySla): Problem {
  const { atLeast, atMost, per, next, season, proRata } = sla;
  if (atLeast !== undefined && atMost !== undefined && atMost < atLeast)
    return ['atMost', `asks for at least ${atLeast} and at most ${atMost}`, 'raise `atMost` or lower `atLeast`'];
  const most = mostTimes(sla);
  if (atLeast !== undefined && atLeast > most)
    return ['minGap', `asks for ${atLeast} each ${per}, and only ${most} fit so far apart`, 'shorten `minGap`, or ask for fewer'];
  if (next === 'floating' && atLeast !== 1)
    return ['next', 'follows on the last time it was done and asks for more than one', 'let `atLeast` be 1, or `next` be `fixed`'];
  if (season && !proRata && seasonDays(season.from, season.until) < leastDays(per))
    return ['season', `has a season shorter than a ${per}, so that no whole one is ever owed`, 'add `"proRata": true`, or count by a shorter period'];
  return undefined;
}

/** How often it can be done in the longest period with the least gap between. */
function mostTimes({ minGap, per }: PlanFrequencySla): number {
  if (!minGap) return Number.POSITIVE_INFINITY;
  const days = MOST_DAYS[per];
  if (minGap.unit === 'elapsed') return Math.ceil((days === 1 ? LONGEST_DAY : days * 24 * 3_600_000 + 3_600_000) / minGap.ms);
  return Math.floor((days - 1) / minGap.count) + 1;
}

function leastDays(per: PlanEvery): number {
  return { 'service-day': 1, workday: 1, day: 1, week: 7, month: 28, quarter: 90, 'half-year': 181, year: 365 }[per];
}

/** Days of a season in a leap year, both ends included. */
function seasonDays(from: string, until: string): number {
  const days = (Date.parse(`2024-${until}T00:00:00Z`) - Date.parse(`2024-${from}T00:00:00Z`)) / 86_400_000 + 1;
  return days > 0 ? days : days + 366;
}

function compositeProblem({ atLeast, parts }: PlanCompositeSla): Problem {
  const weight = Object.values(parts).reduce((sum, part) => sum + part.weight, 0);
  if (typeof atLeast !== 'number' || atLeast <= weight) return undefined;
  return ['atLeast', `asks for a weight of ${atLeast}, and its parts weigh ${weight} together`, 'lower `atLeast`, or give it as a percentage'];
}

function clockProblem({ opens, by }: PlanClockSla): Problem {
  if (opens === undefined || opens <= by) return undefined;
  return ['opens', 'opens after it is due', 'let it open before it falls due'];
}
