import type { FieldKind, ModuleField } from '@guicheng/definition';
import type { HostOptions, Offered } from '../../form/form-host.ts';

/** Lists by kind of field (`person`, `unit`) or, for a choice of a table the host holds, by that table's id. */
export type OfferLists = { readonly [kindOrTable: string]: readonly Offered[] | undefined };

interface Entry {
  readonly offer: Offered;
  readonly name: string;
  readonly rest: string;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** How well an entry fits: 0 the name itself, 1 its beginning, 2 somewhere in it, 3 in what stands beside it; undefined not at all. */
function fit({ name, rest }: Entry, query: string, words: readonly string[]): number | undefined {
  if (name === query) return 0;
  if (name.startsWith(query)) return 1;
  if (name.includes(query)) return 2;
  return words.every((word) => name.includes(word) || rest.includes(word)) ? 3 : undefined;
}

/**
 * Host options out of lists in memory, for some ten thousand entries. All words of a query have to occur in the name, the note, the keywords or
 * the id; names that begin with the query come first, else the order of the list stands. Full-width letters and digits count as plain ones.
 */
export function listOptions(lists: OfferLists): HostOptions {
  const indexes = new Map<string, readonly Entry[]>();
  const listOf = (kind: FieldKind, { table }: ModuleField) => table ?? kind;
  const entriesOf = (list: string) => {
    const entries =
      indexes.get(list) ??
      (lists[list] ?? []).map((offer) => ({ offer, name: plain(offer.name), rest: plain(`${offer.note ?? ''} ${offer.keywords ?? ''} ${offer.id}`) }));
    indexes.set(list, entries);
    return entries;
  };
  return {
    search: async (kind, query, field) => {
      const entries = entriesOf(listOf(kind, field));
      const asked = plain(query.trim());
      if (!asked) return entries.map(({ offer }) => offer);
      const words = asked.split(/\s+/);
      const ranks: Offered[][] = [[], [], [], []];
      for (const entry of entries) {
        const rank = fit(entry, asked, words);
        if (rank !== undefined) ranks[rank]!.push(entry.offer);
      }
      return ranks.flat();
    },
    nameOf: (kind, id, field) => lists[listOf(kind, field)]?.find((offer) => offer.id === id)?.name,
  };
}
