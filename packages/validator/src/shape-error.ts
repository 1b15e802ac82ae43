import type { FieldError, FieldKind, ModuleField } from '@guicheng/definition';

/** What a failed keyword of JSON Schema means to a requester, the property of the field that holds the limit, and its parameter. */
const CODES: { readonly [keyword: string]: readonly [code: string, limit?: keyof ModuleField, param?: string] } = {
  minLength: ['too_short', 'minLength', 'min'],
  maxLength: ['too_long', 'maxLength', 'max'],
  minimum: ['too_small', 'min', 'min'],
  maximum: ['too_large', 'max', 'max'],
  minItems: ['too_few', 'minItems', 'min'],
  maxItems: ['too_many', 'maxItems', 'max'],
  enum: ['not_an_option'],
  uniqueItems: ['not_an_option'],
  format: ['format'],
  pattern: ['format'],
  inexact: ['not_exact', 'scale', 'scale'],
};

/** Keywords that mean something of their own inside a value that is an object or a list; any other spoils its shape. */
const INSIDE: { readonly [Kind in FieldKind]?: string } = {
  money: 'minimum maximum inexact',
  choices: 'enum',
  attachment: 'maximum pattern',
  photo: 'maximum pattern',
};

/** The property that holds a limit: where JSON Schema says `maximum`, some kinds say it in a word of their own. */
const limitOf = ({ kind, ...field }: ModuleField, property: keyof ModuleField): unknown => {
  if (property === 'max' && kind === 'rating') return field.outOf;
  return { ...field, max: field.maxSize ?? field.max }[property as 'max'];
};

/** A failed keyword, as what a requester is told: the path of the field it belongs to, and a code of ours. */
export function shapeError(fields: readonly ModuleField[], value: unknown, pointer: string, keyword: string): FieldError {
  const path: string[] = [];
  let field: ModuleField | undefined;
  let part = value as { readonly [name: string]: unknown } | undefined;
  let inside = false;
  for (const name of pointer.split('/').slice(1)) {
    const next = (field ? field.fields : fields)?.find(({ id }) => id === name);
    inside ||= !next && (field?.kind !== 'table' || path.at(-1) !== field.id);
    if (!inside) path.push(name);
    field = next ?? field;
    part = part?.[name] as typeof part;
  }
  const inexact =
    (inside && keyword === 'type' && typeof part === 'number') || (keyword === 'pattern' && field?.kind === 'decimal' && /^-?\d+(\.\d+)?$/.test(String(part)));
  const word = inexact ? 'inexact' : keyword;
  const [code, property, param] = (field && (!inside || INSIDE[field.kind]?.includes(word)) && CODES[word]) || ['wrong_type'];
  const limit = field && property && limitOf(field, property);
  const found = { path: path.join('/'), code: code === 'format' && field?.pattern ? 'pattern' : code };
  return param && limit !== undefined ? { ...found, params: { [param]: limit as number | string } } : found;
}
