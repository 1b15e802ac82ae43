import type { FieldDefinition, FormDefinition } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';
import { baseKind } from './field-type.ts';
import { refer } from './refer.ts';
import { formOfStage } from './stage-form.ts';

type Fields = FormDefinition['fields'];

/** A field that starts with one of the case's main form: every procedure that asks for its form has such a field, of the same kind, in another form. */
export function checkFromCase(context: BuildContext, form: FormDefinition): void {
  const starting = Object.entries(form.fields).filter(([, { fromCase }]) => fromCase !== undefined);
  const mains = starting.length > 0 ? mainForms(context, form.id) : [];
  for (const [id, field] of starting) {
    const alike = mains.map((fields) => Object.keys(fields).filter((other) => baseKind(fields[other]!) === baseKind(field)));
    const known = mains.length === 0 ? [] : alike.reduce((left, right) => left.filter((other) => right.includes(other)));
    refer(context, `${baseKind(field)} field of the case's main form`, field.fromCase!, `forms/${form.id}/fields/${id}/fromCase`, known);
  }
  for (const [id, field] of Object.entries(form.fields)) refuseInside(context, `forms/${form.id}/fields/${id}`, field);
}

/** The fields of the main forms of the procedures that ask for this form at a stage, another form than their own. */
function mainForms({ definitions }: BuildContext, form: string): readonly Fields[] {
  const asking = [...definitions.procedures.values()].filter(
    (procedure) => procedure.form !== form && Object.values(procedure.stages).some((stage) => formOfStage(procedure, stage) === form),
  );
  return asking.flatMap((procedure) => {
    const main = definitions.forms.get(procedure.form);
    return main ? [main.fields] : [];
  });
}

function refuseInside(context: BuildContext, place: string, { fields }: FieldDefinition): void {
  for (const [id, column] of Object.entries(fields ?? {})) {
    const inner = `${place}/fields/${id}`;
    if (column.fromCase !== undefined) context.report(messages.keyword_unknown(context.source.at(`${inner}/fromCase`), { keyword: 'fromCase' }, {}));
    refuseInside(context, inner, column);
  }
}
