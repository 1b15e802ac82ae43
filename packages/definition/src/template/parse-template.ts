import type { ParsedTemplate, TemplateFormat, TemplatePiece, TemplateProblem } from './template-piece.ts';

/** `if` and `each` stand inside each other so many times at most. */
const DEEPEST = 8;
const TAG = /\{{2,}([^{}]*)\}{2,}/g;
const PATH = /^[a-zA-Z]\w*(?:\.[a-zA-Z]\w*)*$/;

interface Open {
  readonly word: 'if' | 'each';
  readonly path: readonly string[];
  readonly at: number;
  readonly tag: string;
  readonly pieces: TemplatePiece[];
  otherwise?: TemplatePiece[];
}

/**
 * Reads a template into data: nothing of it is ever compiled or run. It knows `{{a.b}}`, `{{date a.b}}`, `{{time …}}`, `{{money …}}`,
 * `{{#if a}}…{{else}}…{{/if}}` and `{{#each a}}…{{/each}}`; anything else in double braces is a problem and stands for nothing.
 */
export function parseTemplate(source: string): ParsedTemplate {
  const problems: TemplateProblem[] = [];
  const top: TemplatePiece[] = [];
  const open: Open[] = [];
  const into = () => {
    const last = open.at(-1);
    return last ? (last.otherwise ?? last.pieces) : top;
  };
  let from = 0;
  for (const match of source.matchAll(TAG)) {
    text(source.slice(from, match.index), from);
    from = match.index + match[0].length;
    tag(match[1]!.trim(), match.index, match[0]);
  }
  text(source.slice(from), from);
  for (const { at, tag } of open) problems.push({ code: 'template_not_closed', at, text: tag });
  while (open.length) close(open.pop()!);
  return { pieces: top, problems: problems.toSorted((a, b) => a.at - b.at) };

  function text(plain: string, at: number): void {
    if (plain) into().push({ kind: 'text', text: plain });
    const stray = plain.search(/\{\{|\}\}/);
    if (stray >= 0) problems.push({ code: 'template_malformed', at: at + stray, text: plain.slice(stray, stray + 20) });
  }

  function tag(inside: string, at: number, whole: string): void {
    const problem = (code: TemplateProblem['code']): void => {
      problems.push({ code, at, text: whole });
    };
    // Three braces would ask for text that is taken as it is: there is no such thing.
    const last = open.at(-1);
    if (whole.startsWith('{{{') || whole.endsWith('}}}')) {
      problem('template_malformed');
    } else if (inside === 'else') {
      if (last?.word !== 'if' || last.otherwise) problem('template_not_closed');
      else last.otherwise = [];
    } else if (inside === '/if' || inside === '/each') {
      if (last?.word === inside.slice(1)) close(open.pop()!);
      else problem('template_not_closed');
    } else if (inside.startsWith('#')) {
      const [, word, path] = /^#(if|each)\s+(\S+)$/.exec(inside) ?? [];
      if (!path || !PATH.test(path)) {
        problem('template_malformed');
        return;
      }
      if (open.length >= DEEPEST) problem('template_too_deep');
      open.push({ word: word as Open['word'], path: path.split('.'), at, tag: whole, pieces: [] });
    } else {
      const [, format, path] = /^(?:(date|time|money)\s+)?(\S+)$/.exec(inside) ?? [];
      if (!path || !PATH.test(path)) problem('template_malformed');
      else into().push({ kind: 'place', path: path.split('.'), ...(format ? { format: format as TemplateFormat } : {}) });
    }
  }

  function close({ word, path, pieces, otherwise }: Open): void {
    into().push(word === 'if' ? { kind: 'if', path, then: pieces, otherwise: otherwise ?? [] } : { kind: 'each', path, pieces });
  }
}
