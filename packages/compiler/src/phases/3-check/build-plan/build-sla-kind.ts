import type {
  PlanClockSla,
  PlanCountSla,
  PlanDurationSla,
  PlanFrequencySla,
  PlanLeadTimeSla,
  PlanRatioSla,
  PlanSamplingSla,
  PlanSla,
  SlaDefinition,
} from '@guicheng/definition';
import { parsePercent } from '../../../grammar/parse-fraction.ts';
import { parseLength } from '../../../grammar/parse-length.ts';
import { parseTime } from '../../../grammar/parse-time.ts';
import { buildClockDay } from './build-clock-day.ts';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import type { SlaCommon } from './build-sla.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, present } from './present.ts';
import { readOptional, readValue } from './read-value.ts';
import { refer, referOptional } from './refer.ts';
import type { Roots } from './scopes.ts';
import { procedureRoots } from './scopes.ts';

type SlaOf<K extends SlaDefinition['kind']> = Extract<SlaDefinition, { readonly kind: K }>;
type Named<T extends PlanSla> = Parameters<typeof present<T>>[0];

/** The properties of one kind of SLA, added to what all have; undefined when its target could not be understood. */
export function buildSlaKind(context: BuildContext, place: string, sla: SlaDefinition, common: SlaCommon, roots: Roots | undefined): PlanSla | undefined {
  switch (sla.kind) {
    case 'duration':
      return buildDuration(context, place, sla, common);
    case 'count':
      return buildCount(context, place, sla, common);
    case 'clock':
      return buildClock(context, place, sla, common);
    case 'ratio':
      return buildRatio(context, place, sla, common);
    case 'frequency':
      return buildFrequency(context, place, sla, common);
    case 'lead-time':
      return buildLeadTime(context, place, sla, common);
    case 'sampling':
      return buildSampling(context, place, sla, common, roots);
  }
}

function buildDuration(context: BuildContext, place: string, sla: SlaOf<'duration'>, common: SlaCommon): PlanDurationSla | undefined {
  const within = readValue(context, 'length', `${place}/within`, sla.within, parseLength);
  const until = context.events.refer(sla.until, `${place}/until`);
  const pause = mapPresent(sla.pause, (each, id) => {
    const at = `${place}/pause/${id}`;
    const from = context.events.refer(each.from, `${at}/from`);
    const end = context.events.refer(each.until, `${at}/until`);
    const reason = context.texts.at(`${at}/reason`, each.reason);
    return from && end && { from: each.from, until: each.until, reason };
  });
  if (!within || !until) return undefined;
  return { ...common, kind: 'duration', from: sla.from, until: sla.until, within, clock: sla.clock, pause, onReopen: sla.onReopen ?? 'continue' };
}

function buildCount(context: BuildContext, place: string, sla: SlaOf<'count'>, common: SlaCommon): PlanCountSla | undefined {
  const of = context.events.refer(sla.of, `${place}/of`);
  const until = context.events.refer(sla.until, `${place}/until`);
  if (!of || !until) return undefined;
  return present<PlanCountSla>({
    ...(common as Named<PlanCountSla>),
    kind: 'count',
    of: sla.of,
    from: sla.from,
    until: sla.until,
    atMost: sla.atMost,
    atLeast: sla.atLeast,
    unit: context.texts.optional(`${place}/unit`, sla.unit),
  });
}

function buildClock(context: BuildContext, place: string, sla: SlaOf<'clock'>, common: SlaCommon): PlanClockSla | undefined {
  const { definitions } = context;
  const by = readValue(context, 'time', `${place}/by`, sla.by, parseTime);
  refer(context, 'position', sla.who, `${place}/who`, context.definitions.positions);
  refer(context, 'form', sla.evidence.form, `${place}/evidence/form`, definitions.idsOf('form'));
  const carryOver = sla.carryOver && buildCarryOver(context, `${place}/carryOver`, sla.carryOver);
  if (by === undefined) return undefined;
  return present<PlanClockSla>({
    ...(common as Named<PlanClockSla>),
    kind: 'clock',
    by,
    every: sla.every,
    on: buildClockDay(context, place, sla),
    who: sla.who,
    evidence: { form: sla.evidence.form },
    carryOver,
  });
}

function buildCarryOver(context: BuildContext, place: string, carryOver: NonNullable<SlaOf<'clock'>['carryOver']>): PlanClockSla['carryOver'] {
  if (!refer(context, 'procedure', carryOver.of, `${place}/of`, context.definitions.idsOf('procedure'))) return undefined;
  const unless = buildExpression(context, `${place}/unless`, carryOver.unless, procedureRoots(context, carryOver.of), 'bool');
  return unless && { procedure: carryOver.of, unless, needs: carryOver.needs };
}

function buildRatio(context: BuildContext, place: string, sla: SlaOf<'ratio'>, common: SlaCommon): PlanRatioSla | undefined {
  const counted = context.events.refer(sla.counted, `${place}/counted`);
  if (!counted) return undefined;
  return present<PlanRatioSla>({
    ...(common as Named<PlanRatioSla>),
    kind: 'ratio',
    window: sla.window,
    cohort: sla.cohort,
    counted: sla.counted,
    by: sla.by,
    grace: readOptional(context, 'length', `${place}/grace`, sla.grace, parseLength),
    atLeast: readOptional(context, 'percent', `${place}/atLeast`, sla.atLeast, parsePercent),
    atMost: readOptional(context, 'percent', `${place}/atMost`, sla.atMost, parsePercent),
    who: referOptional(context, 'position', sla.who, `${place}/who`, context.definitions.positions),
  });
}

function buildFrequency(context: BuildContext, place: string, sla: SlaOf<'frequency'>, common: SlaCommon): PlanFrequencySla {
  refer(context, 'position', sla.who, `${place}/who`, context.definitions.positions);
  const from = sla.while && context.events.refer(sla.while.from, `${place}/while/from`);
  const until = sla.while && context.events.refer(sla.while.until, `${place}/while/until`);
  return present<PlanFrequencySla>({
    ...(common as Named<PlanFrequencySla>),
    kind: 'frequency',
    of: sla.of,
    atLeast: sla.atLeast,
    per: sla.per,
    for: sla.for,
    minGap: readOptional(context, 'length', `${place}/minGap`, sla.minGap, parseLength),
    who: sla.who,
    while: from && until && { from: from.name, until: until.name },
  });
}

function buildLeadTime(context: BuildContext, place: string, sla: SlaOf<'lead-time'>, common: SlaCommon): PlanLeadTimeSla | undefined {
  const atLeast = readValue(context, 'length', `${place}/atLeast`, sla.atLeast, parseLength);
  const form = context.definitions.forms.get(context.definitions.procedures.get(common.procedure ?? '')?.form ?? '');
  const dates = Object.entries(form?.fields ?? {}).filter(([, field]) => field.kind === 'date' || field.kind === 'date-time');
  const known =
    form === undefined ||
    refer(
      context,
      'date field',
      sla.before,
      `${place}/before`,
      dates.map(([id]) => id),
    );
  return atLeast && known ? { ...common, kind: 'lead-time', of: sla.of, before: sla.before, atLeast } : undefined;
}

function buildSampling(context: BuildContext, place: string, sla: SlaOf<'sampling'>, common: SlaCommon, roots: Roots | undefined): PlanSamplingSla | undefined {
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
    covers: buildOptionalExpression(context, `${place}/covers`, sla.covers, roots, 'bool'),
  });
}
