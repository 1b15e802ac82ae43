import {
  hasPeriods,
  type PlanClockSla,
  type PlanCompositeSla,
  type PlanFrequencySla,
  type PlanRatioSla,
  type PlanSamplingSla,
  type PlanSeason,
  type RatioWindow,
  type SlaDefinition,
} from '@guicheng/definition';
import { parsePercent } from '../../../grammar/parse-fraction.ts';
import { parseLength } from '../../../grammar/parse-length.ts';
import { isDate, parseTime } from '../../../grammar/parse-time.ts';
import { buildClockDay } from './build-clock-day.ts';
import { buildCollect } from './build-collect.ts';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import type { SlaCommon } from './build-sla.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, present } from './present.ts';
import { readEventField } from './read-event-field.ts';
import { readOptional, readValue } from './read-value.ts';
import { refer, referOptional } from './refer.ts';
import type { Roots } from './scopes.ts';
import { procedureRoots } from './scopes.ts';

type SlaOf<K extends SlaDefinition['kind']> = Extract<SlaDefinition, { readonly kind: K }>;
type Named<T extends object> = Parameters<typeof present<T>>[0];

const MINUTES_A_DAY = 1440;

export function buildClock(context: BuildContext, place: string, sla: SlaOf<'clock'>, common: SlaCommon): PlanClockSla | undefined {
  const { definitions } = context;
  const by = readValue(context, 'time', `${place}/by`, sla.by, parseTime);
  const late = readOptional(context, 'time', `${place}/lateUntil`, sla.lateUntil, parseTime);
  refer(context, 'position', sla.who, `${place}/who`, context.definitions.positions);
  refer(context, 'form', sla.evidence.form, `${place}/evidence/form`, definitions.idsOf('form'));
  const carryOver = sla.carryOver && buildCarryOver(context, `${place}/carryOver`, sla.carryOver);
  if (by === undefined) return undefined;
  return present<PlanClockSla>({
    ...(common as Named<PlanClockSla>),
    kind: 'clock',
    by,
    opens: readOptional(context, 'time', `${place}/opens`, sla.opens, parseTime),
    lateUntil: late === undefined || late > by ? late : late + MINUTES_A_DAY,
    catchUp: sla.catchUp ?? 'backfill',
    every: sla.every,
    on: buildClockDay(context, place, sla),
    who: sla.who,
    evidence: present<PlanClockSla['evidence']>({
      form: sla.evidence.form,
      collect: buildCollect(context, `${place}/evidence/collect`, sla.evidence.form, sla.evidence.collect),
      opens: opensOf(context, `${place}/evidence/opens`, sla),
    }),
    publishes: sla.publishes && publishedOf(context, `${place}/publishes`, sla.publishes),
    carryOver,
  });
}

/** Only what has periods that end can be made public. */
function publishedOf(context: BuildContext, place: string, publishes: readonly string[]): readonly string[] {
  const periodic = [...context.definitions.slas.values()].filter(hasPeriods).map(({ id }) => id);
  return publishes.filter((id, index) => refer(context, 'SLA with periods', id, `${place}/${index}`, periodic));
}

/** The case that evidence opens starts with the evidence, so only a procedure with that main form, which whoever hands it in may open, will do. */
function opensOf(context: BuildContext, place: string, { evidence, who }: SlaOf<'clock'>): string | undefined {
  if (evidence.opens === undefined) return undefined;
  const { idsOf, procedures } = context.definitions;
  const fits = idsOf('procedure').filter((id) => {
    const procedure = procedures.get(id);
    return !procedure || (procedure.form === evidence.form && procedure.opens.some((one) => 'position' in one && one.position === who));
  });
  return refer(context, `procedure with the main form \`${evidence.form}\` that \`${who}\` may open called`, evidence.opens, place, fits)
    ? evidence.opens
    : undefined;
}

function buildCarryOver(context: BuildContext, place: string, carryOver: NonNullable<SlaOf<'clock'>['carryOver']>): PlanClockSla['carryOver'] {
  if (!refer(context, 'procedure', carryOver.of, `${place}/of`, context.definitions.idsOf('procedure'))) return undefined;
  const unless = buildExpression(context, `${place}/unless`, carryOver.unless, procedureRoots(context, carryOver.of), 'bool');
  return unless && { procedure: carryOver.of, unless, needs: carryOver.needs };
}

export function buildRatio(context: BuildContext, place: string, sla: SlaOf<'ratio'>, common: SlaCommon): PlanRatioSla | undefined {
  const counted = context.events.refer(sla.counted, `${place}/counted`);
  if (!counted) return undefined;
  return present<PlanRatioSla>({
    ...(common as Named<PlanRatioSla>),
    kind: 'ratio',
    ...windowOf(sla.window),
    cohort: sla.cohort,
    counted: sla.counted,
    by: sla.by,
    grace: readOptional(context, 'length', `${place}/grace`, sla.grace, parseLength),
    atLeast: readOptional(context, 'percent', `${place}/atLeast`, sla.atLeast, parsePercent),
    atMost: readOptional(context, 'percent', `${place}/atMost`, sla.atMost, parsePercent),
    weight:
      sla.weight === undefined
        ? undefined
        : readEventField(context, { place: `${place}/weight`, event: sla.cohort, procedure: common.procedure, path: sla.weight, kinds: ['integer'] }),
    minSample: sla.minSample ?? 1,
    ifEmpty: sla.ifEmpty ?? 'not-applicable',
    who: referOptional(context, 'position', sla.who, `${place}/who`, context.definitions.positions),
  });
}

/** A rolling window is judged at the end of each day. */
function windowOf(window: RatioWindow): { readonly window: PlanRatioSla['window']; readonly rollingDays: number | undefined } {
  if (typeof window === 'string') return { window, rollingDays: undefined };
  return { window: 'day', rollingDays: Number(/^\d+/.exec(window.rolling)?.[0]) };
}

export function buildFrequency(context: BuildContext, place: string, sla: SlaOf<'frequency'>, common: SlaCommon): PlanFrequencySla {
  refer(context, 'position', sla.who, `${place}/who`, context.definitions.positions);
  const from = sla.while && context.events.refer(sla.while.from, `${place}/while/from`);
  const until = sla.while && context.events.refer(sla.while.until, `${place}/while/until`);
  return present<PlanFrequencySla>({
    ...(common as Named<PlanFrequencySla>),
    kind: 'frequency',
    of: sla.of,
    atLeast: sla.atLeast,
    atMost: sla.atMost,
    per: sla.per,
    for: sla.for,
    minGap: readOptional(context, 'length', `${place}/minGap`, sla.minGap, parseLength),
    distinct: sla.distinct === undefined ? undefined : readEventField(context, { place: `${place}/distinct`, event: sla.of, path: sla.distinct }),
    next: sla.next ?? 'fixed',
    orEvery: sla.orEvery && buildMeter(context, `${place}/orEvery`, sla.orEvery),
    season: sla.season && buildSeason(context, `${place}/season`, sla.season),
    proRata: sla.proRata ?? false,
    who: sla.who,
    while: from && until && { from: from.name, until: until.name },
  });
}

function buildMeter(context: BuildContext, place: string, meter: NonNullable<SlaOf<'frequency'>['orEvery']>): PlanFrequencySla['orEvery'] {
  const of = context.events.refer(meter.of, `${place}/of`);
  const within = readValue(context, 'length', `${place}/within`, meter.within, parseLength);
  const sum = readEventField(context, { place: `${place}/sum`, event: meter.of, path: meter.sum, kinds: ['integer'] });
  return of && within && sum !== undefined ? { of: of.name, sum, reaches: meter.reaches, within } : undefined;
}

function buildSeason(context: BuildContext, place: string, season: PlanSeason): PlanSeason | undefined {
  // 2024 is a leap year: 02-29 is a day of the year.
  const day = (key: 'from' | 'until') =>
    readValue(context, 'day of the year', `${place}/${key}`, season[key], (said) => (isDate(`2024-${said}`) ? said : undefined));
  const [from, until] = [day('from'), day('until')];
  return from === undefined || until === undefined ? undefined : { from, until };
}

export function buildSampling(
  context: BuildContext,
  place: string,
  sla: SlaOf<'sampling'>,
  common: SlaCommon,
  roots: Roots | undefined,
): PlanSamplingSla | undefined {
  const share = readValue(context, 'percent', `${place}/share`, sla.share, parsePercent);
  const of = context.events.refer(sla.of, `${place}/of`);
  if (!share || !of) return undefined;
  return present<PlanSamplingSla>({
    ...(common as Named<PlanSamplingSla>),
    kind: 'sampling',
    window: sla.window,
    cohort: sla.cohort,
    of: sla.of,
    share,
    draws: sla.draws ?? 1,
    covers: buildOptionalExpression(context, `${place}/covers`, sla.covers, roots, 'bool'),
  });
}

export function buildComposite(context: BuildContext, place: string, sla: SlaOf<'composite'>, common: SlaCommon): PlanCompositeSla | undefined {
  const parts = mapPresent(sla.parts, (part, id) =>
    refer(context, 'SLA', part.sla, `${place}/parts/${id}/sla`, context.definitions.idsOf('sla')) ? { sla: part.sla, weight: part.weight ?? 1 } : undefined,
  );
  const atLeast = typeof sla.atLeast === 'number' ? sla.atLeast : readValue(context, 'percent', `${place}/atLeast`, sla.atLeast, parsePercent);
  if (atLeast === undefined) return undefined;
  return present<PlanCompositeSla>({
    ...(common as Named<PlanCompositeSla>),
    kind: 'composite',
    window: sla.window,
    parts,
    atLeast,
    who: referOptional(context, 'position', sla.who, `${place}/who`, context.definitions.positions),
  });
}
