import type { FormDefinition, PlanForm, PlanRule, PlanSection } from '@guicheng/definition';
import { buildDefinition } from './build-definition.ts';
import { buildExpression, buildOptionalExpression } from './build-expression.ts';
import { buildField } from './build-field.ts';
import { checkFromCase } from './check-from-case.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, mapRecord, present } from './present.ts';
import { refer, referOptional } from './refer.ts';
import type { Roots } from './scopes.ts';
import { fileType, formRoots } from './scopes.ts';

/** The step of sections that name none: all on one page. */
const ONE_PAGE = 'page';

/** A form: its fields, rules and layout. */
export function buildForm(context: BuildContext, form: FormDefinition): PlanForm {
  const place = `forms/${form.id}`;
  const roots = rootsBySection(context, form);
  const sectionOf = new Map(Object.entries(form.layout).flatMap(([id, section]) => section.rows.flat().map((field): [string, string] => [field, id])));
  const file = fileType(context, form);
  checkFromCase(context, form);
  return present<PlanForm>({
    ...buildDefinition(context, place, form),
    note: context.texts.optional(`${place}/note`, form.note),
    number: form.number,
    fields: mapRecord(form.fields, (field, id) => buildField(context, `${place}/fields/${id}`, id, field, roots(sectionOf.get(id)), file)),
    rules: mapPresent(form.rules, (rule, id) => buildRule(context, form, `${place}/rules/${id}`, rule, (field) => roots(sectionOf.get(field)))),
    layout: mapRecord(form.layout, (section, id) => buildSection(context, form, `${place}/layout/${id}`, id, section, roots(id))),
    print: referOptional(context, 'template', form.print, `${place}/print`, context.definitions.idsOf('template')),
  });
}

/** What the expressions of each section read: the same for all its fields. */
function rootsBySection(context: BuildContext, form: FormDefinition): (section: string | undefined) => Roots {
  const known = new Map<string | undefined, Roots>();
  return (section) => {
    const roots = known.get(section) ?? formRoots(context, form, section);
    known.set(section, roots);
    return roots;
  };
}

type RuleDefinition = NonNullable<FormDefinition['rules']>[string];

/** A rule is checked when the section that shows its message is filled. */
function buildRule(context: BuildContext, form: FormDefinition, place: string, rule: RuleDefinition, rootsAt: (field: string) => Roots): PlanRule | undefined {
  const paths = fieldPaths(form.fields);
  const [field = ''] = rule.at.split('.');
  const roots = rootsAt(field);
  const known = refer(context, 'field', rule.at, `${place}/at`, paths);
  const check = buildExpression(context, `${place}/check`, rule.check, roots, 'bool');
  const when = buildOptionalExpression(context, `${place}/when`, rule.when, roots, 'bool');
  const message = context.texts.at(`${place}/message`, rule.message);
  return known && check ? present<PlanRule>({ check, when, at: errorPath(form.fields, rule.at.split('.')), message }) : undefined;
}

/** Where an error of the form shows: inside a group by slashes, and at a table as a whole, for a rule of the form has no row to point at. */
function errorPath(fields: FormDefinition['fields'], [id = '', ...rest]: readonly string[]): string {
  const field = fields[id];
  return field?.kind === 'group' && field.fields && rest.length > 0 ? `${id}/${errorPath(field.fields, rest)}` : id;
}

/** Every field path of a form: `phone`, `parts`, `parts.price`. */
function fieldPaths(fields: FormDefinition['fields'], above = ''): readonly string[] {
  return Object.entries(fields).flatMap(([id, field]) => [`${above}${id}`, ...(field.fields ? fieldPaths(field.fields, `${above}${id}.`) : [])]);
}

function buildSection(
  context: BuildContext,
  form: FormDefinition,
  place: string,
  id: string,
  section: FormDefinition['layout'][string],
  roots: Roots,
): PlanSection {
  const fields = Object.keys(form.fields);
  return present<PlanSection>({
    id,
    title: context.texts.at(`${place}/title`, section.title),
    note: context.texts.optional(`${place}/note`, section.note),
    rows: section.rows.map((row, y) => row.filter((field, x) => refer(context, 'field', field, `${place}/rows/${y}/${x}`, fields))),
    showWhen: buildOptionalExpression(context, `${place}/showWhen`, section.showWhen, roots, 'bool'),
    step: section.step ?? ONE_PAGE,
  });
}
