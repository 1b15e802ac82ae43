import manifest from '@guicheng/elements/custom-elements.json';

/** Something an element has, with what it is for. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
}

/** One element as its manifest describes it. */
export interface ElementDescription {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Described[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
  readonly slots: readonly Described[];
  readonly cssParts: readonly Described[];
  readonly cssProperties: readonly Described[];
}

const described = manifest.modules.flatMap(({ declarations }) => declarations) as unknown as readonly ElementDescription[];

/** Every element the package describes, by tag. */
export const ELEMENTS: ReadonlyMap<string, ElementDescription> = new Map(described.map((element) => [element.tagName, element]));
