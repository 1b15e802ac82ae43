/** A form's value as entries of a host's `<form>`: one for each field, several for a list of texts, JSON for what has parts. */
export function formEntries(value: { readonly [field: string]: unknown }, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([field, entry]) => {
    const name = prefix ? `${prefix}.${field}` : field;
    if (Array.isArray(entry) && entry.every((item) => typeof item === 'string')) return entry.map((item) => [name, item] as const);
    return [[name, typeof entry === 'object' ? JSON.stringify(entry) : String(entry)] as const];
  });
}
