import type { Tree, Type } from '@guicheng/definition';
import { expect } from 'vitest';
import { compileExpression } from '../src/compile/compile-expression.ts';
import type { Scope } from '../src/compile/context.ts';
import { TICKET } from './scopes.ts';

/** What a source without mistakes compiles to. */
export function compiledOf(source: string, scope: Scope = TICKET, expected?: Type) {
  const { expression, problems } = compileExpression(source, scope, expected);
  expect(problems, source).toEqual([]);
  if (!expression) throw new Error('an expression without problems is there');
  return expression;
}

/** The tree of a source without mistakes. */
export function treeOf(source: string, scope: Scope = TICKET): Tree {
  return compiledOf(source, scope).tree;
}

/** `code:the words it points at:suggestion` of each problem, the code without its family. */
export function problemsOf(source: string, scope: Scope = TICKET, expected?: Type): string[] {
  return compileExpression(source, scope, expected).problems.map(({ code, offset, length, suggestion }) =>
    [code.replace('expression_', ''), source.slice(offset, offset + length), suggestion].filter((part) => part !== undefined).join(':'),
  );
}

/** The words each problem's message quotes. */
export function wordsOf(source: string, scope: Scope = TICKET, expected?: Type): readonly Readonly<Record<string, string>>[] {
  return compileExpression(source, scope, expected).problems.map(({ params }) => params);
}
