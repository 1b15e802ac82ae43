import type { PlanDurationSla, SlaDefinition } from '@guicheng/definition';
import { parseFactor } from '../../../grammar/parse-fraction.ts';
import { parseElapsed, parseLength } from '../../../grammar/parse-length.ts';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import type { SlaCommon } from './build-sla.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, present } from './present.ts';
import { readValue } from './read-value.ts';
import { referOptional } from './refer.ts';
import type { Roots } from './scopes.ts';

type DurationDefinition = Extract<SlaDefinition, { readonly kind: 'duration' }>;
type Named = Parameters<typeof present<PlanDurationSla>>[0];

/** Something that has to be done within a length of time; undefined when its target could not be understood. */
export function buildDuration(
  context: BuildContext,
  place: string,
  sla: DurationDefinition,
  common: SlaCommon,
  roots: Roots | undefined,
): PlanDurationSla | undefined {
  const within = readValue(context, 'length', `${place}/within`, sla.within, parseLength);
  const until = context.events.refer(sla.until, `${place}/until`);
  const form = context.definitions.procedures.get(common.procedure ?? '')?.form;
  const duration = present<PlanDurationSla>({
    ...(common as Named),
    kind: 'duration',
    from: sla.from,
    until: sla.until,
    within: within ?? NO_TIME,
    ...buildTargets(context, place, sla, roots),
    clock: sla.clock,
    ...buildStandstills(context, place, sla),
    ...buildEnds(context, place, sla, roots),
    onReopen: sla.onReopen ?? 'continue',
    judged: sla.judged,
    repeats: buildRepeats(context, place, sla),
    inside: referOptional(context, 'SLA', sla.inside, `${place}/inside`, context.definitions.idsOf('sla')),
    manualDue: sla.manualDue && { who: buildWhos(context, `${place}/manualDue/who`, sla.manualDue.who, { form, roots: roots ?? {} }) },
  });
  return within && until ? duration : undefined;
}

const NO_TIME = { unit: 'elapsed', ms: 0, said: '0s' } as const;

function buildTargets(
  context: BuildContext,
  place: string,
  sla: DurationDefinition,
  roots: Roots | undefined,
): Pick<Named, 'targets' | 'onTargetChange' | 'modifiers'> {
  const targets =
    sla.targets &&
    mapPresent(sla.targets, (target, id) => {
      const at = `${place}/targets/${id}`;
      const when = buildExpression(context, `${at}/when`, target.when, roots, 'bool');
      const within = readValue(context, 'length', `${at}/within`, target.within, parseLength);
      return when && within && { when, within };
    });
  const modifiers =
    sla.modifiers &&
    mapPresent(sla.modifiers, (modifier, id) => {
      const at = `${place}/modifiers/${id}`;
      const when = buildExpression(context, `${at}/when`, modifier.when, roots, 'bool');
      const times = readValue(context, 'factor', `${at}/times`, modifier.times, parseFactor);
      const reason = context.texts.at(`${at}/reason`, modifier.reason);
      return when && times && { when, times, reason };
    });
  return { targets, onTargetChange: targets && (sla.onTargetChange ?? 'same-start'), modifiers };
}

function buildStandstills(context: BuildContext, place: string, sla: DurationDefinition): Pick<Named, 'pause' | 'pauseAtMost'> {
  const pause = mapPresent(sla.pause, (each, id) => {
    const at = `${place}/pause/${id}`;
    const from = context.events.refer(each.from, `${at}/from`);
    const until = context.events.refer(each.until, `${at}/until`);
    const reason = context.texts.at(`${at}/reason`, each.reason);
    const atMost = each.atMost === undefined ? undefined : readValue(context, 'elapsed', `${at}/atMost`, each.atMost, parseElapsed);
    return from && until && { from: each.from, until: each.until, reason, ...(atMost === undefined ? {} : { atMost }) };
  });
  return {
    pause,
    pauseAtMost: sla.pauseAtMost === undefined ? undefined : readValue(context, 'elapsed', `${place}/pauseAtMost`, sla.pauseAtMost, parseElapsed),
  };
}

function buildEnds(context: BuildContext, place: string, sla: DurationDefinition, roots: Roots | undefined): Pick<Named, 'cancel' | 'reset'> {
  const rule = (at: string, { on, when }: { readonly on: string; readonly when?: string }) => {
    const known = context.events.refer(on, `${at}/on`);
    const condition = buildOptionalExpression(context, `${at}/when`, when, roots, 'bool');
    return known && { on, ...(condition ? { when: condition } : {}) };
  };
  const cancel =
    sla.cancel &&
    mapPresent(sla.cancel, (each, id) => {
      const built = rule(`${place}/cancel/${id}`, each);
      const reason = context.texts.at(`${place}/cancel/${id}/reason`, each.reason);
      return built && { ...built, reason };
    });
  return { cancel, reset: sla.reset && mapPresent(sla.reset, (each, id) => rule(`${place}/reset/${id}`, each)) };
}

function buildRepeats(context: BuildContext, place: string, { repeats }: DurationDefinition): Named['repeats'] {
  const every = repeats && readValue(context, 'length', `${place}/repeats/every`, repeats.every, parseLength);
  return repeats && every ? { every, from: repeats.from } : undefined;
}
