import type { HostOptions } from '../../form/form-host.ts';
import { PEOPLE_TABLE } from './own-fields.ts';

const made = new WeakMap<HostOptions, { readonly nameOf: (person: string) => string; readonly options: HostOptions }>();

/** The host's search, asked for persons where a dialog asks for several of them. The same for the same host, so that nothing is shown anew. */
export function peopleOptions(host: HostOptions | undefined, nameOf: (person: string) => string): HostOptions | undefined {
  if (!host) return undefined;
  const known = made.get(host);
  if (known?.nameOf === nameOf) return known.options;
  const options: HostOptions = {
    ...(host.dayNote ? { dayNote: (date, field, locale) => host.dayNote?.(date, field, locale) } : {}),
    search: (kind, query, field, asking) => host.search(field.table === PEOPLE_TABLE ? 'person' : kind, query, field, asking),
    nameOf: (kind, id, field) => (field.table === PEOPLE_TABLE ? nameOf(id) : host.nameOf?.(kind, id, field)),
  };
  made.set(host, { nameOf, options });
  return options;
}
