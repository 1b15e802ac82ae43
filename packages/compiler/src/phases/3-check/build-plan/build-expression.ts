import type { Diagnostic, Expression, Span, Type } from '@guicheng/definition';
import { compileExpression } from '@guicheng/expression/compile';
import type { Extra } from '../../../diagnostic-text.ts';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';
import { helpToName, type Roots } from './scopes.ts';

// The parameters of these messages are the ones the expression checker names; a sample of each code holds the two together.
type ProblemMessage = (span: Span, params: Readonly<Record<string, string>>, extra?: Extra) => Diagnostic;

/**
 * The checked expression written at `place`, or undefined after reporting what is wrong with it, at the very characters. Without
 * roots it is not looked at: what it would read could not be understood, which has been reported where it stands.
 */
export function buildExpression(context: BuildContext, place: string, source: string, roots: Roots | undefined, expected?: Type): Expression | undefined {
  if (!roots) return undefined;
  const { expression, problems } = compileExpression(source, { roots, currency: context.definitions.pack.currency }, expected);
  for (const { code, offset, length, params, suggestion } of problems) {
    const message = messages[code] as ProblemMessage;
    context.report(message(context.source.inside(place, offset, length), params, { help: suggestion ? helpOf(code, suggestion) : helpToName(params['of']) }));
  }
  return problems.length > 0 ? undefined : expression;
}

/** A misspelled name has a right spelling; everything else has something to write instead. */
function helpOf(code: string, suggestion: string): string {
  return code.startsWith('expression_unknown_') ? `did you mean \`${suggestion}\`?` : `write \`${suggestion}\``;
}

/** As `buildExpression`, for one that may be left out. */
export function buildOptionalExpression(
  context: BuildContext,
  place: string,
  source: string | undefined,
  roots: Roots | undefined,
  expected?: Type,
): Expression | undefined {
  return source === undefined ? undefined : buildExpression(context, place, source, roots, expected);
}
