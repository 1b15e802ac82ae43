import { createHash } from 'node:crypto';
import type { Plan, PlanField, PlanForm, PlanSection } from '@guicheng/definition';
import { Code, code, lines, literal } from '../code.ts';
import { camelCase, pascalCase } from '../names.ts';
import { FIELD_SHAPES, optionIds } from '../schema/field-shape.ts';
import { checkSchema } from '../schema/form-schema.ts';
import { checkSource, FORMAT_FUNCTIONS } from './check-source.ts';
import { ComputedSource } from './computed-source.ts';
import { formTexts } from './form-texts.ts';
import { settleOrder } from './settle-order.ts';

/** Ids fields choose from that stand elsewhere in the pack: rows of its tables, positions, departments. */
function idsElsewhere(fields: PlanForm['fields'], plan: Plan): unknown[] {
  return Object.values(fields).flatMap((field) => [
    FIELD_SHAPES[field.kind].schema(field, plan, () => ({}))?.enum ?? [],
    ...(field.table === undefined ? [] : [optionIds(field, plan)]),
    ...idsElsewhere(field.fields ?? {}, plan),
  ]);
}

/** Changes with anything the module says of the form, and with nothing else: a newer compiler does not make drafts stale. */
export function formHash(form: PlanForm, plan: Plan): string {
  const { timeZone, currency, sourceLocale, locales } = plan.pack;
  return createHash('sha256')
    .update(JSON.stringify([form, idsElsewhere(form.fields, plan), timeZone, currency, sourceLocale, locales]))
    .digest('hex')
    .slice(0, 32);
}

function moduleField(field: PlanField, plan: Plan, computed: ComputedSource): Parameters<typeof literal>[0] {
  const { id, kind, hostKind, minLength, maxLength, pattern, min, max, scale, minItems, maxItems, totals, accept, maxSize, of, outOf, table } = field;
  const isChoice = kind === 'choice' || kind === 'choices';
  return {
    id,
    kind,
    hostKind,
    required: field.required || undefined,
    readOnly: field.readOnly || undefined,
    requiredWhen: computed.of(field.requiredWhen),
    showWhen: computed.of(field.showWhen),
    value: computed.of(field.value),
    prefill: computed.of(field.prefill),
    ...{ minLength, maxLength, pattern, min, max, scale, minItems, maxItems, maxSize, of, outOf },
    currency: kind === 'money' ? (field.currency ?? plan.pack.currency) : undefined,
    options: isChoice ? optionIds(field, plan) : undefined,
    table: isChoice ? table : undefined,
    fields: field.fields && Object.values(field.fields).map((inner) => moduleField(inner, plan, computed)),
    totals: totals?.length ? totals : undefined,
    accept: accept?.length ? accept : undefined,
  };
}

const moduleSection = ({ id, rows, step, showWhen }: PlanSection, computed: ComputedSource) => ({ id, rows, step, showWhen: computed.of(showWhen) });

/** One entry a line: a diff of two builds shows what changed. */
const list = (entries: readonly Parameters<typeof literal>[0][]) => new Code(`[\n${entries.map((entry) => `    ${literal(entry)},\n`).join('')}  ]`);
const table = (entries: readonly (readonly [string, Parameters<typeof literal>[0]])[]) =>
  new Code(`{\n${entries.map(([name, entry]) => `    ${literal({ [name]: entry }).slice(2, -2)},\n`).join('')}  }`);

/** Has a limit that is not in its schema. */
const isLimited = ({ kind, min, max, fields }: PlanField): boolean =>
  ((min !== undefined || max !== undefined) && ['decimal', 'date', 'time', 'date-time'].includes(kind)) || Object.values(fields ?? {}).some(isLimited);

/** `forms/<id>.js`: the form's module, its validator, and the same as a Standard Schema. Imports only its neighbors. */
export function formSource(form: PlanForm, plan: Plan): string {
  const { sourceLocale, locales, timeZone } = plan.pack;
  const computed = new ComputedSource();
  const fields = Object.values(form.fields).map((field) => moduleField(field, plan, computed));
  const sections = Object.values(form.layout).map((section) => moduleSection(section, computed));
  const rules = Object.entries(form.rules).map(([id, { at, check, when }]) => [id, { at, check: computed.of(check), when: computed.of(when) }] as const);
  const others = locales.filter((locale) => locale !== sourceLocale);
  const loaders = others.map((locale) => [locale, new Code(`() => import(${literal(`../locales/${locale}/${form.id}.js`)})`)] as const);
  const check = checkSource(checkSchema(form, plan));
  const called = [...Object.values(FORMAT_FUNCTIONS), 'textLength'].filter((name) => new RegExp(`\\b${name}\\b`).test(check.text));
  const parts = [
    ...(Object.values(form.fields).some(isLimited) ? ['limits'] : []),
    ...(Object.values(form.fields).some((field) => field.fields) ? ['records'] : []),
  ];
  const names = [...(computed.used ? ['computed'] : []), ...called, ...parts];
  const imports = [code`import { ${new Code(['defineForm', 'standardSchema', ...names].join(', '))} } from './runtime.js';`, ...computed.imports()];
  const validate = new Code(`validate${pascalCase(form.id)}`);
  const text = code`// ${new Code(literal(form.title[sourceLocale] ?? form.id).slice(1, -1))}
${lines(imports)}

${check}

export const form = defineForm({
  id: ${form.id},
  hash: ${formHash(form, plan)},
  sourceLocale: ${sourceLocale},
  load: ${table(loaders)},
  timeZone: ${timeZone},
  texts: ${table(Object.entries(formTexts(form, plan, sourceLocale)))},
  fields: ${list(fields)},
  sections: ${list(sections)},
  rules: ${table(rules)},
  order: ${settleOrder(form)},
${new Code(parts.map((name) => `  ${name},\n`).join(''))}}, check);

export const ${validate} = form.validate;
export const ${new Code(camelCase(form.id))}Schema = /* @__PURE__ */ standardSchema(form);
`;
  return text.text;
}
