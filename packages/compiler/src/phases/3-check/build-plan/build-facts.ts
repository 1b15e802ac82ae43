import type { EventDefinition, PlanEvent, PlanTable, PlanTemplate, TableDefinition, TemplateDefinition } from '@guicheng/definition';
import { parseElapsed } from '../../../grammar/parse-length.ts';
import { buildDefinition } from './build-definition.ts';
import { buildField } from './build-field.ts';
import type { BuildContext } from './context.ts';
import { mapRecord, present } from './present.ts';
import { readValue } from './read-value.ts';
import { refer, referOptional } from './refer.ts';

/** A fact from outside. */
export function buildEvent(context: BuildContext, event: EventDefinition): PlanEvent {
  const place = `events/${event.id}`;
  refer(context, 'payload field', event.by, `${place}/by`, Object.keys(event.payload));
  return present<PlanEvent>({
    ...buildDefinition(context, place, event),
    note: context.texts.optional(`${place}/note`, event.note),
    type: event.type,
    payload: mapRecord(event.payload, (field, id) => buildField(context, `${place}/payload/${id}`, id, field, undefined)),
    by: event.by,
    trust: event.trust,
    derived: event.derived && buildDerived(context, `${place}/derived`, event.derived),
  });
}

function buildDerived(context: BuildContext, place: string, derived: NonNullable<EventDefinition['derived']>): PlanEvent['derived'] {
  const from = context.events.refer(derived.from, `${place}/from`);
  const until = context.events.refer(derived.until, `${place}/until`);
  const every = readValue(context, 'length', `${place}/every`, derived.every, parseElapsed);
  return from && until && every !== undefined ? { from: from.name, until: until.name, every } : undefined;
}

/** A reference table. */
export function buildTable(context: BuildContext, table: TableDefinition): PlanTable {
  const place = `data/${table.id}`;
  refer(context, 'column', table.key, `${place}/key`, Object.keys(table.columns));
  return {
    ...buildDefinition(context, place, table),
    key: table.key,
    columns: mapRecord(table.columns, (column, id) => buildField(context, `${place}/columns/${id}`, id, column, undefined)),
    rows: table.rows ?? {},
    source: table.source ?? 'pack',
  };
}

/** A notice, a letter or a print-out. */
export function buildTemplate(context: BuildContext, template: TemplateDefinition): PlanTemplate {
  const place = `templates/${template.id}`;
  const { definitions, texts } = context;
  return present<PlanTemplate>({
    ...buildDefinition(context, place, template),
    note: texts.optional(`${place}/note`, template.note),
    purpose: template.purpose,
    form: referOptional(context, 'form', template.form, `${place}/form`, definitions.idsOf('form')),
    procedure: referOptional(context, 'procedure', template.procedure, `${place}/procedure`, definitions.idsOf('procedure')),
    subjectLine: texts.optional(`${place}/subjectLine`, template.subjectLine),
    body: texts.at(`${place}/body`, template.body),
  });
}
