const LISTS = new Set(['choices']);
const PARTS = new Set(['table', 'group', 'money', 'person', 'unit', 'attachment', 'photo', 'signature']);

/** The value of a form out of the entries it added to a host's form: `request.phone`, several `request.channels`, JSON for whatever has parts. */
export function valueFromEntries(fields, sent, name) {
  return Object.fromEntries(
    fields.flatMap(({ id, kind, table }) => {
      const entries = sent.getAll(`${name}.${id}`).map(String);
      const [first] = entries;
      if (first === undefined) return [];
      if (LISTS.has(kind)) return [[id, entries]];
      if (PARTS.has(kind) && table === undefined) return [[id, JSON.parse(first)]];
      if (kind === 'boolean') return [[id, first === 'true']];
      return [[id, kind === 'integer' || kind === 'rating' ? Number(first) : first]];
    }),
  );
}
