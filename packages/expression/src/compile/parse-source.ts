import { parse } from '@bufbuild/cel';
import type { Problem, ProblemCode } from './problem.ts';
import { problem } from './problem.ts';
import type { Syntax } from './syntax.ts';
import { TooDeep, toSyntax } from './syntax.ts';

/** Longer than this, and the author is told to split the expression. In UTF-16 units. */
const MAX_LENGTH = 2000;
// The parser's own recursion overflows somewhere between 300 and 1,000 brackets.
const MAX_BRACKETS = 60;

type ParserError = Error & {
  readonly location: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
  readonly found?: string | null;
};

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'location' in error;
}

/** How deep brackets nest outside of quoted text. */
function bracketDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of source.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[([{]|[)\]}]/g)) {
    if ('([{'.includes(token)) deepest = Math.max(deepest, ++depth);
    else if (')]}'.includes(token)) depth--;
  }
  return deepest;
}

function syntaxProblem(source: string, error: ParserError): Problem {
  const start = error.location.start.offset;
  if (error.message.includes('reserved')) {
    const word = /^\w*/.exec(source.slice(start))![0];
    return problem('expression_reserved_word', { start, end: start + word.length }, { word });
  }
  const found = source.slice(start, Math.max(start + 1, error.location.end.offset));
  return problem('expression_syntax', { start, end: start + found.length }, { found: found || 'the end' });
}

interface Parsed {
  readonly syntax?: Syntax;
  readonly problems: readonly Problem[];
}

/** What came of a source text. A pack says the same condition in many places, and while it is edited nearly all stay the same. */
const parsed = new Map<string, Parsed>();
/** More texts than this, and all are forgotten. */
const REMEMBERED = 5000;

/** The syntax of a source text, or why it has none. Bounded in length and depth, so that it never overflows the stack. */
export function parseSource(source: string): Parsed {
  const known = parsed.get(source);
  if (known) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const found = parseText(source);
  if (source.length <= MAX_LENGTH) parsed.set(source, found);
  return found;
}

function parseText(source: string): Parsed {
  const whole = { start: 0, end: source.length };
  const refuse = (code: ProblemCode, params: Readonly<Record<string, string>>) => ({ problems: [problem(code, whole, params)] });
  if (source.length > MAX_LENGTH) return refuse('expression_too_long', { length: String(source.length), limit: String(MAX_LENGTH) });
  if (bracketDepth(source) > MAX_BRACKETS) return refuse('expression_too_deep', { limit: String(MAX_BRACKETS) });
  try {
    return { syntax: toSyntax(source, parse(source)), problems: [] };
  } catch (error) {
    if (error instanceof TooDeep) return refuse('expression_too_deep', { limit: String(MAX_BRACKETS) });
    if (isParserError(error)) return { problems: [syntaxProblem(source, error)] };
    // An escape that names no character.
    return refuse('expression_syntax', { found: source });
  }
}
