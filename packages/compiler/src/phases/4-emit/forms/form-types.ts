import type { Plan, PlanField, PlanForm } from '@guicheng/definition';
import { camelCase, pascalCase } from '../names.ts';
import { FIELD_SHAPES, optionIds } from '../schema/field-shape.ts';
import { isAlwaysThere } from '../schema/form-schema.ts';

/** What json-schema-to-typescript is given: flat, no references, and types it would get wrong named outright. */
interface FlatSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly tsType?: string;
  readonly properties?: { readonly [name: string]: FlatSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

// A title must not end the comment it stands in.
const comment = (text: string) => text.replaceAll('*/', '* /');

function describe(field: PlanField, locale: string): string {
  const hint = field.hint?.[locale];
  return comment([field.title[locale] ?? field.id, ...(hint === undefined ? [] : [hint]), ...(field.value ? ['Computed.'] : [])].join('\n'));
}

/** Types of their own: the options of a choice, the rows of a table, a group. */
class NamedTypes {
  readonly choices: Named[] = [];
  readonly records: { readonly name: string; readonly schema: FlatSchema }[] = [];
  readonly #plan: Plan;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Two fields may come to the same name; the later one gets a number. */
  #unused(name: string): string {
    const taken = new Set([...this.choices, ...this.records].map((named) => named.name));
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
    return free;
  }

  record(name: string, title: string, fields: { readonly [id: string]: PlanField }, form?: PlanForm): string {
    const entries = Object.values(fields).filter(({ kind }) => kind !== 'note');
    const properties = Object.fromEntries(
      entries.map((field) => [
        field.id,
        { description: describe(field, this.#plan.pack.sourceLocale), tsType: this.#typeOf(field, name + pascalCase(field.id)) },
      ]),
    );
    const required = entries.filter((field) => isAlwaysThere(field, form)).map(({ id }) => id);
    this.records.push({ name, schema: { title: name, description: comment(title), type: 'object', properties, required, additionalProperties: false } });
    return name;
  }

  #typeOf(field: PlanField, name: string): string {
    const ids = field.kind === 'choice' || field.kind === 'choices' ? optionIds(field, this.#plan) : [];
    const named = this.#unused(name);
    if (ids.length) this.choices.push({ name: named, text: ids.map((id) => JSON.stringify(id)).join(' | ') });
    if (field.kind === 'choice') return ids.length ? named : 'string';
    if (field.kind === 'choices') return ids.length ? `${named}[]` : 'string[]';
    const title = field.title[this.#plan.pack.sourceLocale] ?? field.id;
    if (field.kind === 'table') return `${this.record(this.#unused(`${name}Row`), title, field.fields ?? {})}[]`;
    if (field.kind === 'group') return this.record(named, title, field.fields ?? {});
    if (field.kind === 'money') return `guicheng.Money & { readonly currency: ${JSON.stringify(field.currency ?? this.#plan.pack.currency)} }`;
    const shape = FIELD_SHAPES[field.kind];
    if (shape.type) return `guicheng.${shape.type}`;
    const type = shape.schema(field, this.#plan, () => ({}))?.type;
    return type === 'integer' ? 'number' : (type ?? 'string');
  }
}

/** Properties indented and short comments on one line: the formatter that could do it costs more than the types. */
function tidy(text: string): string {
  const inside = text.trim().replace(/\{\n([\s\S]*)\n\}/, (_match, body: string) => `{\n${body.replace(/^(?=.)/gm, '  ')}\n}`);
  return inside.replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */').replace(/^( +[\w$]+\??: .*)$/gm, '$1;');
}

/** `forms/<id>.d.ts`. Types of a complete value; a validator asked for some sections only gives a partial one. */
export async function formTypes(form: PlanForm, plan: Plan): Promise<string> {
  // Loaded here because it brings a formatter along that a check alone does not need.
  const { compile } = await import('json-schema-to-typescript');
  const name = pascalCase(form.id);
  const types = new NamedTypes(plan);
  types.record(name, form.title[plan.pack.sourceLocale] ?? form.id, form.fields, form);
  const records = await Promise.all(
    types.records.map(({ name: record, schema }) =>
      compile(schema as Parameters<typeof compile>[0], record, { bannerComment: '', format: false, ignoreMinAndMaxItems: true, additionalProperties: false }),
    ),
  );
  const bodies = records.map(tidy);
  return `import type * as guicheng from './runtime.js';

${types.choices.map((choice) => `export type ${choice.name} = ${choice.text};\n`).join('')}
${bodies.toReversed().join('\n\n')}

/** Everything an element and a validator need of the form. */
export declare const form: guicheng.FormModule<${name}>;

/** The verdict on a whole form; on some sections of it, the value holds only their fields. */
export declare function validate${name}(value: unknown, context: guicheng.ValidationContext & { readonly sections?: undefined }): guicheng.Validation<${name}>;
export declare function validate${name}(value: unknown, context: guicheng.ValidationContext): guicheng.Validation<Partial<${name}>>;

/** The form for libraries that take any Standard Schema. */
export declare const ${camelCase(form.id)}Schema: guicheng.StandardSchema<${name}>;
`;
}
