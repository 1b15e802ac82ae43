import type { PlanCountSla, PlanLeadTimeSla, PlanSla, SlaDefinition } from '@guicheng/definition';
import { parseLength } from '../../../grammar/parse-length.ts';
import { buildDuration } from './build-duration.ts';
import type { SlaCommon } from './build-sla.ts';
import { buildClock, buildComposite, buildFrequency, buildRatio, buildSampling } from './build-sla-period.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { readValue } from './read-value.ts';
import { refer } from './refer.ts';
import type { Roots } from './scopes.ts';

type SlaOf<K extends SlaDefinition['kind']> = Extract<SlaDefinition, { readonly kind: K }>;
type Named<T extends PlanSla> = Parameters<typeof present<T>>[0];

/** The properties of one kind of SLA, added to what all have; undefined when its target could not be understood. */
export function buildSlaKind(context: BuildContext, place: string, sla: SlaDefinition, common: SlaCommon, roots: Roots | undefined): PlanSla | undefined {
  switch (sla.kind) {
    case 'duration':
      return buildDuration(context, place, sla, common, roots);
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
    case 'composite':
      return buildComposite(context, place, sla, common);
  }
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
