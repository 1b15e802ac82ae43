import type { StateName } from './text/gallery-texts.ts';

/** One state of an entry: an element with what it is given. */
export interface Specimen {
  readonly state: StateName;
  /** By name of property, in the order they are given. The locale comes from the page. */
  readonly properties: { readonly [name: string]: unknown };
  /** What it stands in: a disabled fieldset, or a form of the host with a button. */
  readonly inside?: 'disabled' | 'form';
  /** Of a form with one field: no button of its own. */
  readonly bare?: true;
  /** What somebody does with it first, once it is on the page. */
  readonly act?: (element: HTMLElement) => void;
}

/** What an entry is embedded with. */
export interface Usage {
  readonly tag: string;
  /** Names of the properties shown, the locale apart. */
  readonly properties: readonly string[];
  /** Lines a host writes before, in JavaScript. */
  readonly before: readonly string[];
  /** Names of the events shown. */
  readonly events: readonly string[];
}

/** One piece of JSON worth seeing. */
export interface Json {
  readonly name: 'definition' | 'value' | 'properties';
  readonly value: unknown;
}

/** Everything an entry shows. */
export interface EntryContent {
  readonly specimens: readonly Specimen[];
  readonly json: readonly Json[];
  readonly usage: Usage;
}

/** One element or kind of field. */
export interface Entry {
  /** Where it stands in the address: `gc-board`, `date`. */
  readonly id: string;
  readonly group: 'fields' | 'elements';
  /** The tag that is live, and whose manifest describes it. */
  readonly tag: string;
  /** Words it may be found by besides its id. */
  readonly words: string;
  /** Made on the first look, and kept. */
  readonly load: () => Promise<EntryContent>;
  /** What may be written in the definition of a kind of field. */
  readonly keywords?: readonly { readonly name: string; readonly description: string }[];
  /** Nothing of it is loaded on demand or asked of the host. */
  readonly always?: boolean;
}
