import type { Diagnostic, Span } from '@guicheng/definition';
import { displayWidth } from './display-width.ts';
import type { PackLayer } from './source-file.ts';

export interface FormatOptions {
  /** Colors of a terminal. */
  readonly color?: boolean;
}

const CODES = { red: 31, yellow: 33, blue: 34, cyan: 36, bold: 1 } as const;
const EXCERPT_WIDTH = 100;

type Paint = (color: keyof typeof CODES, text: string) => string;

/** Everything that was found, each with its excerpt, and a last line that counts. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], layers: readonly PackLayer[], options: FormatOptions = {}): string {
  const texts = new Map(layers.flatMap(({ files }) => files.map((file): [string, string] => [file.path, file.text])));
  return diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, texts.get(diagnostic.span.file), options)}\n`).join('\n');
}

/** One diagnostic for a reader: code, place, the line with a caret under it, and the way out. */
export function formatDiagnostic(diagnostic: Diagnostic, text: string | undefined, { color = false }: FormatOptions = {}): string {
  const paint: Paint = (name, painted) => (color ? `\u001b[${CODES[name]}m${painted}\u001b[0m` : painted);
  const { span, severity, code, message, help, related = [] } = diagnostic;
  const tone = severity === 'error' ? 'red' : 'yellow';
  const margin = ' '.repeat(String(span.line).length);
  // A drawing goes over several lines, which stand below one another.
  const note = (word: string, said: string): string =>
    `${margin} ${paint('blue', '=')} ${paint('bold', word)}: ${said.replaceAll('\n', `\n${margin}   ${' '.repeat(word.length)} `)}`;
  return [
    `${paint(tone, `${severity}[${code}]`)}: ${paint('bold', message)}`,
    `${margin}${paint('blue', '-->')} ${placeOf(span)}`,
    ...excerptOf(span, text, margin, tone, paint),
    ...(help === undefined ? [] : [note('help', help)]),
    ...related.map((other) => note('note', `${other.message}, ${placeOf(other.span)}`)),
  ].join('\n');
}

function placeOf({ file, line, column }: Span): string {
  return `${file}:${line}:${column}`;
}

function excerptOf(span: Span, text: string | undefined, margin: string, tone: 'red' | 'yellow', paint: Paint): readonly string[] {
  const line = text?.split('\n')[span.line - 1]?.replace(/\r$/, '');
  if (line === undefined || line.trim() === '') return [];
  const at = Math.min(span.column - 1, line.length);
  const end = Math.min(at + Math.max(1, span.length), line.length);
  // A mistake far out on a long line is shown from a little before it.
  const cut = displayWidth(visible(line.slice(0, end))) > EXCERPT_WIDTH ? Math.max(0, at - EXCERPT_WIDTH / 2) : 0;
  const shown = (cut > 0 ? '…' : '') + visible(clip(line.slice(cut)));
  const before = (cut > 0 ? '…' : '') + visible(line.slice(cut, at));
  const carets = '^'.repeat(Math.max(1, Math.min(displayWidth(visible(line.slice(at, end))), displayWidth(shown) - displayWidth(before))));
  const bar = paint('blue', '|');
  return [
    `${margin} ${bar}`,
    `${paint('blue', String(span.line))} ${bar} ${shown}`,
    `${margin} ${bar} ${' '.repeat(displayWidth(before))}${paint(tone, carets)}`,
  ];
}

function clip(line: string): string {
  let width = 0;
  for (const [index, character] of [...line].entries()) {
    width += displayWidth(character);
    if (width > EXCERPT_WIDTH) return `${[...line].slice(0, index).join('')}…`;
  }
  return line;
}

/** Tabs as two columns, and nothing that could turn the terminal or the reading direction around. */
function visible(text: string): string {
  return text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\u00b7');
}
