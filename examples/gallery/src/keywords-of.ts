import schema from '../../../schemas/form.schema.json';

interface FieldSchema {
  readonly properties: { readonly [keyword: string]: { readonly description?: string; readonly title?: string } };
  readonly dependentSchemas: { readonly [keyword: string]: { readonly properties?: { readonly kind?: { readonly pattern?: string } } } };
}

const field = schema.$defs.field as unknown as FieldSchema;

/** What the schema says in other ways than by kind. */
const ONLY: { readonly [keyword: string]: RegExp } = { text: /^note$/, base: /^x-/, patternMessage: /^(text|multiline|phone|email|id-number|plate|x-.+)$/ };

/** The keywords a definition of this kind may use, as the language's schema describes them. */
export function keywordsOf(kind: string): readonly { readonly name: string; readonly description: string }[] {
  return Object.entries(field.properties).flatMap(([name, { description = '' }]) => {
    const pattern = field.dependentSchemas[name]?.properties?.kind?.pattern;
    const fits = ONLY[name]?.test(kind) ?? (!pattern || new RegExp(pattern).test(kind));
    return fits ? [{ name, description }] : [];
  });
}
