import type { Plan, Report } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { ResolvedPack } from '../../2-resolve/resolved-pack.ts';
import { buildApproval } from './build-approval.ts';
import { buildCalendar } from './build-calendar.ts';
import { buildEvent, buildTable, buildTemplate } from './build-facts.ts';
import { buildForm } from './build-form.ts';
import { buildOrganization } from './build-organization.ts';
import { buildPack } from './build-pack.ts';
import { buildProcedure } from './build-procedure.ts';
import { buildRequirements } from './build-requirements.ts';
import { buildSla } from './build-sla.ts';
import { checkScenario } from './check-scenario.ts';
import type { BuildContext } from './context.ts';
import { definitionsOf } from './definitions.ts';
import { createEventNames } from './event-names.ts';
import { createFilledSections } from './filled-sections.ts';
import { planHash } from './plan-hash.ts';
import { createTexts } from './texts.ts';

/** The plan of everything that could be understood; undefined when pack.json could not. */
export function buildPlan(resolved: ResolvedPack, report: Report): Plan | undefined {
  const definitions = definitionsOf(resolved);
  if (!definitions) return undefined;
  const { source } = resolved;
  const texts = createTexts(definitions.pack, source, report);
  const context: BuildContext = {
    definitions,
    source,
    report,
    texts,
    events: createEventNames(definitions, source, report),
    filled: createFilledSections(definitions),
  };
  const plan = buildParts(context, resolved.below);
  for (const scenario of definitions.scenarios.values()) checkScenario(context, scenario);
  const unsound = resolved.definitions.filter(({ sound }) => !sound).map(({ place }) => place);
  texts.reportUnused((place) => unsound.some((root) => place === root || place.startsWith(`${root}/`)));
  return { ...plan, hash: planHash(plan) };
}

function buildParts(context: BuildContext, below: Plan['pack']['extends']): Omit<Plan, 'hash'> {
  const { definitions } = context;
  const each = <D, P>(map: ReadonlyMap<string, D>, build: (context: BuildContext, definition: D) => P | undefined): { readonly [id: string]: P } =>
    Object.fromEntries(
      [...map].flatMap(([id, definition]) => [[id, build(context, definition)] as const]).filter((entry): entry is [string, P] => entry[1] !== undefined),
    );
  const slas = each(definitions.slas, buildSla);
  const slasOf = (procedure: string): readonly string[] =>
    Object.values(slas)
      .filter((sla) => sla.procedure === procedure)
      .map((sla) => sla.id);
  const parts = {
    organization: buildOrganization(context),
    calendars: each(definitions.calendars, buildCalendar),
    events: buildEvents(context),
    tables: each(definitions.tables, buildTable),
    forms: each(definitions.forms, buildForm),
    approvals: each(definitions.approvals, buildApproval),
    slas,
    procedures: each(definitions.procedures, (_, procedure) => buildProcedure(context, procedure, slasOf(procedure.id))),
    templates: each(definitions.templates, buildTemplate),
  };
  return { format: 1, pack: buildPack(context, below), ...parts, requirements: buildRequirements(context, parts) };
}

/** Events by their type, which is what arrives. */
function buildEvents(context: BuildContext): Plan['events'] {
  const placeOf = new Map<string, string>();
  return Object.fromEntries(
    [...context.definitions.events.values()].map((event) => {
      const place = `events/${event.id}/type`;
      const first = placeOf.get(event.type);
      if (first !== undefined)
        context.report(
          messages.id_duplicate(
            context.source.at(place),
            { what: 'event type', id: event.type },
            { related: [{ message: 'the first one', span: context.source.at(first) }] },
          ),
        );
      placeOf.set(event.type, place);
      return [event.type, buildEvent(context, event)];
    }),
  );
}
