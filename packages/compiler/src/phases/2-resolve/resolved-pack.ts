import type { DefinitionKind } from '../1-parse/file-kind.ts';
import type { JsonObject } from '../1-parse/json-tree.ts';
import type { PackSource } from './pack-source.ts';

/** One definition with its overlays merged in. */
export interface ResolvedDefinition {
  readonly kind: DefinitionKind;
  readonly id: string;
  /** The first part of every place inside it: `forms/repair-ticket`. */
  readonly place: string;
  readonly root: JsonObject;
  /** False: its shape is wrong, which has been reported; its id is known, but nothing is built from it. */
  readonly sound: boolean;
}

/** The pack as one: layers merged by id, nothing linked yet. Definitions of a kind stand in the order of their layers and files. */
export interface ResolvedPack {
  readonly definitions: readonly ResolvedDefinition[];
  /** Id and version of the packs below, nearest first. */
  readonly below: readonly { readonly id: string; readonly version: string }[];
  readonly source: PackSource;
}
