/** Why a value has no canonical form. A bug or a hostile value, never a refusal: nothing was recorded. */
export class CanonicalFormError extends Error {
  readonly code: 'number_not_finite' | 'lone_surrogate' | 'not_json';
  readonly path: string;

  constructor(code: CanonicalFormError['code'], path: string) {
    super(`\`${path}\` has no canonical form: ${code}`);
    this.name = 'CanonicalFormError';
    this.code = code;
    this.path = path;
  }
}

/**
 * Canonical JSON of a value, RFC 8785: keys sorted by UTF-16 code units, no white space, numbers and strings as ECMAScript
 * writes them. Properties that are `undefined` are absent. Throws `CanonicalFormError` for what JSON cannot carry exactly:
 * NaN and infinities, lone surrogates, and anything that is not a plain object, array, string, number, boolean or null.
 */
export function canonicalJson(value: unknown): string {
  return write(value, '');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (typeof value === 'string') return writeString(value, path);
  if (Array.isArray(value)) return `[${Array.from(value, (item, index) => write(item, `${path}/${index}`)).join(',')}]`;
  if (typeof value !== 'object' || !isPlain(value)) throw new CanonicalFormError('not_json', path);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // Sort by code units, as the RFC asks and as `sort` without a comparison does.
  const sorted = members.map(([key]) => key).sort();
  const byKey = new Map<string, unknown>(members);
  return `{${sorted.map((key) => `${writeString(key, `${path}/${key}`)}:${write(byKey.get(key), `${path}/${key}`)}`).join(',')}}`;
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new CanonicalFormError('number_not_finite', path);
  return JSON.stringify(value);
}

function writeString(value: string, path: string): string {
  // In Unicode mode a surrogate matches only when it stands alone.
  if (/\p{Surrogate}/u.test(value)) throw new CanonicalFormError('lone_surrogate', path);
  return JSON.stringify(value);
}

function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value);
  // An object of another realm (a frame, a worker's message) has that realm's Object.prototype, whose own prototype is null too.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
