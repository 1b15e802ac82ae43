import type { Plan } from '@guicheng/definition';

/** One file of the output, `path` relative to the output folder with `/` between folders. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}

/** What the command line lets a host choose about the output. */
export interface EmitOptions {
  /** First part of every custom element's name, `gc` unless the host says otherwise. */
  readonly tagPrefix: string;
}

/** Turns a plan into files. Same plan, same bytes; emitters do not know of each other. */
export interface Emitter {
  /** What `targets` of a build names: `plan`, `forms`, `elements`, `policy` … */
  readonly target: string;
  /** `needed` are the files of the targets in `needs`. */
  readonly emit: (plan: Plan, options: EmitOptions, needed: readonly Artifact[]) => readonly Artifact[] | Promise<readonly Artifact[]>;
  /** Targets whose files it works on; they come before it in the list. */
  readonly needs?: readonly string[];
}
