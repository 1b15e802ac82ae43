import schema from '../../../schemas/form.schema.json';

interface FieldSchema {
  readonly properties: { readonly [keyword: string]: { readonly description?: string; readonly title?: string } };
  readonly dependentSchemas: { readonly [keyword: string]: { readonly properties?: { readonly kind?: { readonly pattern?: string } } } };
}

const field = schema.$defs.field as unknown as FieldSchema;

/** The keywords a definition of this kind may use, as the language's schema describes them. */
export function keywordsOf(kind: string): readonly { readonly name: string; readonly description: string }[] {
  return Object.entries(field.properties).flatMap(([name, { description = '' }]) => {
    const pattern = field.dependentSchemas[name]?.properties?.kind?.pattern;
    return !pattern || new RegExp(pattern).test(kind) ? [{ name, description }] : [];
  });
}
