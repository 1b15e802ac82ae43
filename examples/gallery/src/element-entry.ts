import type { Entry, Specimen } from './entry.ts';
import { ELEMENTS } from './manifest.ts';

/** Values too large or too live for JSON say what they are. */
const PLAIN: { readonly [name: string]: string } = { plan: 'plan.json of the compiled pack', clock: 'the clock of the host', form: 'a compiled form' };

const plain = (properties: Specimen['properties']) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, PLAIN[name] ?? (typeof value === 'function' ? 'a function of the host' : value)]),
  );

/** An entry of an element: its states, and what is generated from its manifest. */
export function elementEntry(tag: string, words: string, specimens: () => Promise<readonly Specimen[]>): Entry {
  const described = ELEMENTS.get(tag);
  if (!described) throw new Error(`\`${tag}\` is not in custom-elements.json: describe the element, or spell its tag as it does`);
  return {
    id: tag,
    group: 'elements',
    tag,
    words: `${words} ${described.description}`,
    load: async () => {
      const shown = await specimens();
      const properties = shown[0]?.properties ?? {};
      return {
        specimens: shown,
        json: [{ name: 'properties', value: plain(properties) }],
        usage: { tag, properties: Object.keys(properties), before: [], events: described.events.map(({ name }) => name) },
      };
    },
  };
}
