import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Options of a command after parsing: what was not given is absent. */
export interface Given {
  readonly positionals: readonly string[];
  readonly values: { readonly [option: string]: string | boolean | undefined };
}

export interface CommandOption {
  readonly type: 'string' | 'boolean';
  /** What the value is called in the help, such as `DIR`. */
  readonly value?: string;
  readonly says: string;
}

/** One command of `guicheng`. The help is made from this and nothing else. */
export interface Command {
  readonly name: string;
  /** What stands behind the name, such as `PACK`. */
  readonly positionals: readonly string[];
  readonly says: string;
  readonly details: string;
  readonly options: { readonly [option: string]: CommandOption };
  readonly examples: readonly (readonly [command: string, says: string])[];
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>;
}
