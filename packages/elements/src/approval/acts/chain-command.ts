import type { FieldError } from '@guicheng/definition';
import type { CaseCommand, CommandBase, Rejection } from '@guicheng/engine';

type Unsealed<Command> = Command extends CommandBase ? Omit<Command, keyof CommandBase> : never;

/** What a person asks for, without what whoever runs the case adds: id, instants and who it is. */
export type ChainCommand = Unsealed<Exclude<CaseCommand, { readonly type: 'open-case' | 'report-case-end' | 'reach-instant' }>>;

/** How what was asked for was answered. `conflict`: somebody acted meanwhile. `failed`: it never arrived. */
export type ActAnswer =
  | { readonly kind: 'done' | 'conflict' | 'failed' }
  | { readonly kind: 'refused'; readonly rejection: Rejection }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] };
