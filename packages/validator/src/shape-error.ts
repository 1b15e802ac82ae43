import type { FieldError, ModuleField } from '@guicheng/definition';

type Params = NonNullable<FieldError['params']>;

const LIMITS: { readonly [keyword: string]: readonly [code: string, limit: keyof ModuleField, param: string] } = {
  minLength: ['too_short', 'minLength', 'min'],
  maxLength: ['too_long', 'maxLength', 'max'],
  minimum: ['too_small', 'min', 'min'],
  maximum: ['too_large', 'max', 'max'],
  minItems: ['too_few', 'minItems', 'min'],
  maxItems: ['too_many', 'maxItems', 'max'],
};

const OTHERS: { readonly [keyword: string]: string } = { enum: 'not_an_option', uniqueItems: 'not_an_option', format: 'format', pattern: 'format' };

const error = (path: string, code: string, params?: Params): FieldError => (params ? { path, code, params } : { path, code });

function limitError(path: string, field: ModuleField, keyword: string): FieldError | undefined {
  const [code, key, param] = LIMITS[keyword] ?? [];
  if (!code || !key || !param) return undefined;
  const limit = key === 'max' && field.kind === 'rating' ? (field.outOf ?? 5) : field[key];
  return error(path, code, typeof limit === 'number' || typeof limit === 'string' ? { [param]: limit } : undefined);
}

/** What is wrong inside a value that is an object or a list: its parts are no fields, so the field itself is named. */
function partError(path: string, field: ModuleField, keyword: string, part: unknown): FieldError {
  if (field.kind === 'money') {
    if (keyword === 'type' && typeof part === 'number') return error(path, 'not_exact', { scale: field.scale ?? 2 });
    return limitError(path, field, keyword) ?? error(path, 'wrong_type');
  }
  if (field.kind === 'choices' && keyword === 'enum') return error(path, 'not_an_option');
  const isFile = field.kind === 'attachment' || field.kind === 'photo';
  if (isFile && keyword === 'maximum') return error(path, 'too_large', { max: field.maxSize ?? Number.MAX_SAFE_INTEGER });
  return error(path, isFile && keyword === 'pattern' && typeof part === 'string' ? 'format' : 'wrong_type');
}

function ownError(path: string, field: ModuleField, keyword: string, value: unknown): FieldError {
  if (keyword === 'pattern' && field.kind === 'decimal')
    return error(path, /^-?\d+(\.\d+)?$/.test(String(value)) ? 'not_exact' : 'format', { scale: field.scale ?? 2 });
  if (keyword === 'pattern' && field.pattern) return error(path, 'pattern');
  return limitError(path, field, keyword) ?? error(path, OTHERS[keyword] ?? 'wrong_type');
}

/** A failed JSON Schema keyword, as what a requester is told: the path of the field it belongs to, and a code of ours. */
export function shapeError(fields: readonly ModuleField[], value: unknown, pointer: string, keyword: string): FieldError {
  const parts = pointer.split('/').slice(1);
  const path: string[] = [];
  let inside = value as { readonly [part: string]: unknown };
  let among: readonly ModuleField[] | undefined = fields;
  let field: ModuleField | undefined;
  while (among && parts.length) {
    const id = parts.shift() as string;
    field = among.find((candidate) => candidate.id === id);
    path.push(id);
    inside = inside[id] as typeof inside;
    among = field?.fields;
    if (field?.kind === 'table' && parts.length) {
      const row = parts.shift() as string;
      path.push(row);
      inside = inside[row] as typeof inside;
      if (!parts.length) return error(path.join('/'), 'wrong_type');
    }
  }
  const at = path.join('/');
  if (!field) return error(at, 'wrong_type');
  if (!parts.length && keyword !== 'required' && keyword !== 'additionalProperties') return ownError(at, field, keyword, inside);
  return partError(
    at,
    field,
    keyword,
    parts.reduce((whole, part) => whole?.[part] as typeof inside, inside),
  );
}
