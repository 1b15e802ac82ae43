import type { Expression, PlanEffect, PlanLength, PlanSla, PlanStep, SlaDefinition } from '@guicheng/definition';
import { parseLength, parseStep, parseWarning } from '../../../grammar/parse-length.ts';
import { buildDefinition } from './build-definition.ts';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import { buildPenalty } from './build-penalty.ts';
import { buildSlaKind } from './build-sla-kind.ts';
import type { BuildContext } from './context.ts';
import type { EventName } from './event-names.ts';
import { mapPresent, present } from './present.ts';
import { readValue } from './read-value.ts';
import { refer, referOptional } from './refer.ts';
import type { Roots } from './scopes.ts';
import { outsideRoots, procedureRoots } from './scopes.ts';

/** What every kind of SLA has in the plan. */
export type SlaCommon = Omit<PlanSla, 'kind'>;

/** One SLA or duty; undefined when what it measures could not be understood. */
export function buildSla(context: BuildContext, sla: SlaDefinition): PlanSla | undefined {
  const place = `slas/${sla.id}`;
  const { definitions } = context;
  const first = firstEvent(context, place, sla);
  const named =
    sla.kind === 'duration' && sla.of !== undefined && refer(context, 'procedure', sla.of, `${place}/of`, definitions.idsOf('procedure')) ? sla.of : undefined;
  const procedure = named ?? first?.procedure;
  const roots =
    first?.outside !== undefined
      ? outsideRoots(context, first.outside)
      : procedure === undefined
        ? { now: 'timestamp' as const }
        : procedureRoots(context, procedure);
  const calendar = referOptional(context, 'calendar', sla.calendar, `${place}/calendar`, definitions.idsOf('calendar')) ?? defaultCalendar(context, sla);
  const length = lengthOf(sla);
  const days = length !== undefined && length.unit !== 'elapsed';
  const common = present<SlaCommon>({
    ...buildDefinition(context, place, sla),
    note: context.texts.optional(`${place}/note`, sla.note),
    calendar,
    when: buildOptionalExpression(context, `${place}/when`, sla.when, roots, 'bool'),
    procedure,
    onBreach: mapPresent(sla.onBreach, (effect, id) => buildEffect(context, `${place}/onBreach/${id}`, effect)),
    warn: mapPresent(sla.warn, (said, id) => readValue(context, 'warning', `${place}/warn/${id}`, said, parseWarning)),
    ladder:
      sla.kind === 'count' || sla.ladder === undefined ? undefined : mapPresent(sla.ladder, (step, id) => buildStep(context, `${place}/ladder/${id}`, step)),
    exclude: mapPresent(sla.exclude, (exclusion, id) => buildExclusion(context, `${place}/exclude/${id}`, exclusion, roots)),
    penalty: sla.penalty && mapPresent(sla.penalty, (penalty, id) => buildPenalty(context, `${place}/penalty/${id}`, penalty)),
    // A length in hours has no last day that could fall on a holiday.
    roll: sla.roll ?? (days ? 'next' : 'none'),
    firstDay: sla.firstDay ?? 'not-counted',
  });
  return buildSlaKind(context, place, sla, common, roots);
}

/** The event that says whose cases (or which outside occasion) the SLA is about. */
function firstEvent({ events }: BuildContext, place: string, sla: SlaDefinition): EventName | undefined {
  switch (sla.kind) {
    case 'duration':
    case 'count':
      return events.refer(sla.from, `${place}/from`);
    case 'ratio':
    case 'sampling':
      return events.refer(sla.cohort, `${place}/cohort`);
    case 'frequency':
    case 'lead-time':
      return events.refer(sla.of, `${place}/of`);
    case 'clock':
    case 'composite':
      return undefined;
  }
}

/** The length whose unit decides the calendar and whether a last day off rolls on. */
function lengthOf(sla: SlaDefinition): PlanLength | undefined {
  if (sla.kind === 'duration') return parseLength(sla.within);
  if (sla.kind === 'lead-time') return parseLength(sla.atLeast);
  if (sla.kind === 'ratio' && sla.grace !== undefined) return parseLength(sla.grace);
  return undefined;
}

/** An SLA that speaks of days and names no calendar means the pack's. Open hours have no default: somebody has to say whose. */
function defaultCalendar({ definitions: { pack } }: BuildContext, sla: SlaDefinition): string | undefined {
  if (lengthOf(sla)?.unit === 'workdays' || lengthOf(sla)?.unit === 'days') return pack.workdays;
  if (sla.kind === 'clock' && sla.every === 'workday') return pack.workdays;
  if (sla.kind === 'frequency' && sla.per === 'workday') return pack.workdays;
  return sla.kind === 'duration' || sla.kind === 'count' || sla.kind === 'lead-time' ? undefined : (pack.serviceDays ?? pack.workdays);
}

type EffectDefinition = NonNullable<SlaDefinition['onBreach']>[string];

function buildEffect(context: BuildContext, place: string, effect: EffectDefinition): PlanEffect | undefined {
  const { definitions } = context;
  if (effect.open !== undefined)
    return refer(context, 'procedure', effect.open, `${place}/open`, definitions.idsOf('procedure')) ? { kind: 'open', procedure: effect.open } : undefined;
  const template = referOptional(context, 'template', effect.template, `${place}/template`, definitions.idsOf('template'));
  const [kind, position] = effect.notify !== undefined ? (['notify', effect.notify] as const) : (['escalate', effect.escalate] as const);
  if (position === undefined || !refer(context, 'position', position, `${place}/${kind}`, context.definitions.positions)) return undefined;
  return kind === 'notify' && template !== undefined ? { kind, position, template } : { kind, position };
}

type StepDefinition = NonNullable<Exclude<SlaDefinition, { readonly kind: 'count' }>['ladder']>[string];

function buildStep(context: BuildContext, place: string, step: StepDefinition): PlanStep | undefined {
  const at = readValue(context, 'step', `${place}/at`, step.at, parseStep);
  const effect = buildEffect(context, `${place}/do`, step.do);
  return at && effect && { at, do: effect };
}

type ExclusionDefinition = NonNullable<SlaDefinition['exclude']>[string];

function buildExclusion(
  context: BuildContext,
  place: string,
  exclusion: ExclusionDefinition,
  roots: Roots | undefined,
): SlaCommon['exclude'][string] | undefined {
  const when: Expression | undefined = buildExpression(context, `${place}/when`, exclusion.when, roots, 'bool');
  const reason = context.texts.at(`${place}/reason`, exclusion.reason);
  return when && { when, reason };
}
