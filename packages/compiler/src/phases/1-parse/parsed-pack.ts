import type { SourceFile } from '../../source-file.ts';
import type { DefinitionKind } from './file-kind.ts';
import type { JsonObject } from './json-tree.ts';

/** One file of one layer, syntactically sound. */
export interface ParsedDefinition {
  readonly kind: DefinitionKind;
  readonly id: string;
  readonly file: SourceFile;
  readonly root: JsonObject;
  /** False: its shape is wrong, which has been reported; nothing may be built from it, but its id is known. */
  readonly sound: boolean;
}

export interface ParsedLayer {
  readonly folder: string;
  readonly definitions: readonly ParsedDefinition[];
}

/** Layers with the base first; the last one is the pack that is compiled. */
export interface ParsedPack {
  readonly layers: readonly ParsedLayer[];
}
