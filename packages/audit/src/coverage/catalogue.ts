/** What a catalogue of demands says of one row: the register has to have it, of this kind, with these figures. */
export interface CatalogueRow {
  readonly id: string;
  readonly kind: string;
  readonly figures: { readonly [name: string]: string | number };
}

/** Reads a catalogue: `{ "items": [{ "id", "kind", "figures" }] }`, or a register `{ "rows": { ID: { "kind", "figures" } } }`. Undefined when it is neither. */
export function parseCatalogue(text: string): readonly CatalogueRow[] | undefined {
  const json = parseJson(text);
  if (!isRecord(json)) return undefined;
  const rows = Array.isArray(json['items'])
    ? json['items']
    : isRecord(json['rows'])
      ? Object.entries(json['rows']).map(([id, row]) => ({ id, ...Object(row) }))
      : [];
  const known = rows.flatMap((row: unknown) => {
    if (!isRecord(row) || typeof row['id'] !== 'string' || typeof row['kind'] !== 'string') return [];
    return [{ id: row['id'], kind: row['kind'], figures: figuresOf(row['figures']) }];
  });
  return known.length === 0 || known.length < rows.length ? undefined : known;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function figuresOf(figures: unknown): CatalogueRow['figures'] {
  if (!isRecord(figures)) return {};
  return Object.fromEntries(Object.entries(figures).filter((each): each is [string, string | number] => ['string', 'number'].includes(typeof each[1])));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
