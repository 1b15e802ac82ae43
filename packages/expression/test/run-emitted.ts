import { compileFunction } from 'node:vm';
import type { Expression } from '@guicheng/definition';
import { emitExpression, emitParameters, neededFunctions } from '../src/compile/emit.ts';
import * as functions from '../src/functions.ts';

/** Runs the emitted text as a form's script would: strict, with nothing in reach but what it says it needs. */
export function runEmitted(expression: Expression, roots: Readonly<Record<string, unknown>>): unknown {
  const needed = neededFunctions(expression);
  const library: Readonly<Record<string, unknown>> = { ...functions };
  const run = compileFunction(`"use strict";return ((${emitParameters(expression)})=>${emitExpression(expression)})(roots)`, [...needed, 'roots']);
  return run(...needed.map((name) => library[name]), roots);
}
