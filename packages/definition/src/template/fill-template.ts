import type { PlanTemplate } from '../plan/facts.ts';
import type { PlanField } from '../plan/form.ts';
import type { Locale, Text } from '../text.ts';
import type { Money } from '../value.ts';
import { parseTemplate } from './parse-template.ts';
import { sayMoney, sayValue, sayWhen, type ValueSpeech } from './say-value.ts';
import type { TemplatePiece } from './template-piece.ts';

type Values = { readonly [name: string]: unknown };

/** What a template is filled in with. */
export interface TemplateFacts {
  /** The values of the template's form. */
  readonly form?: Values;
  /** Of the case: `number`, `openedAt`, … */
  readonly case?: Values;
  /** When what it tells of happened, ms. */
  readonly at?: number;
}

export interface FilledTemplate {
  readonly subjectLine?: string;
  readonly body: string;
}

/** What stands where nothing was filled in: a line to write on, on paper; a dash where nobody writes. */
const BLANK = { print: '________', letter: '—', notice: '—' } as const;
/** Longer than any letter: rows of a table are no longer written once a text has so many characters. */
const LONGEST = 200_000;

interface Place {
  readonly value: unknown;
  readonly field?: PlanField;
}

/** Where the names of places are looked up: in the row that is written, or in the form, the case and the instant. */
type Scope = (path: readonly string[]) => Place;

/**
 * A notice, a letter or a print-out in a language, as plain text: whoever shows it puts it in as text, so that nothing filled in is ever read as anything
 * else. A place nothing is known of is blank; a template with problems is filled in as far as it is understood.
 */
export function fillTemplate(speech: ValueSpeech, template: PlanTemplate, facts: TemplateFacts): FilledTemplate {
  const write = (text: Text) => fill(textIn(text, speech), template, facts, speech);
  return { ...(template.subjectLine ? { subjectLine: write(template.subjectLine) } : {}), body: write(template.body) };
}

function textIn(text: Text, { plan, locale }: ValueSpeech): string {
  return text[locale as Locale] ?? text[plan.pack.sourceLocale] ?? '';
}

function fill(source: string, template: PlanTemplate, facts: TemplateFacts, speech: ValueSpeech): string {
  const fields = template.form === undefined ? {} : (speech.plan.forms[template.form]?.fields ?? {});
  const scope: Scope = ([root, ...path]) => (root === 'form' ? follow(facts.form, fields, path) : follow(facts as Values, {}, [root!, ...path]));
  let length = 0;
  return write(parseTemplate(source).pieces, scope, false);

  function write(pieces: readonly TemplatePiece[], within: Scope, inRow: boolean): string {
    return pieces.map((piece) => (length > LONGEST ? '' : one(piece, within, inRow))).join('');
  }

  function one(piece: TemplatePiece, within: Scope, inRow: boolean): string {
    if (piece.kind === 'text') return counted(piece.text);
    const place = within(piece.path);
    if (piece.kind === 'place') return counted(say(place, piece.format, speech) ?? (inRow ? '' : BLANK[template.purpose]));
    if (piece.kind === 'if') return write(holds(place.value) ? piece.then : piece.otherwise, within, inRow);
    const rows = Array.isArray(place.value) ? (place.value as readonly Values[]) : [];
    return rows.map((row) => write(piece.pieces, rowScope(row, place.field?.fields ?? {}, within), true)).join('');
  }

  function counted(text: string): string {
    length += text.length;
    return text;
  }
}

/** A name in a row is a column of it; `form`, `case` and `at` mean the same everywhere, unless a column has the name. */
function rowScope(row: Values, fields: { readonly [id: string]: PlanField }, outer: Scope): Scope {
  return (path) => (own(fields, path[0]!) || own(row, path[0]!) ? follow(row, fields, path) : outer(path));
}

function follow(values: Values | undefined, fields: { readonly [id: string]: PlanField }, path: readonly string[]): Place {
  const [name = '', ...rest] = path;
  const value = values && own(values, name) ? values[name] : undefined;
  const field = own(fields, name) ? fields[name] : undefined;
  if (!rest.length) return { value, ...(field ? { field } : {}) };
  return follow(typeof value === 'object' && value !== null ? (value as Values) : undefined, field?.fields ?? {}, rest);
}

const own = (object: object, name: string) => Object.hasOwn(object, name);

function holds(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== '' && !(Array.isArray(value) && !value.length);
}

function say({ value, field }: Place, format: 'date' | 'time' | 'money' | undefined, speech: ValueSpeech): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (format === 'money' && typeof value === 'object') return sayMoney(value as Money, speech.locale);
  if ((format === 'date' || format === 'time') && (typeof value === 'string' || typeof value === 'number')) return sayWhen(value, format, speech);
  if (field) return sayValue(field, value, speech);
  return typeof value === 'object' ? undefined : String(value);
}
