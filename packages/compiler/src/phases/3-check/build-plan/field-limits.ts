import type { FieldDefinition, PlanField } from '@guicheng/definition';
import { isDate, parseTime } from '../../../grammar/parse-time.ts';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';
import { baseKind } from './field-type.ts';

type Limits = Pick<PlanField, 'minLength' | 'maxLength' | 'pattern' | 'min' | 'max' | 'scale' | 'currency'>;

/** The longest text a field takes where the definition says nothing, by kind. */
const DEFAULT_MAX_LENGTH: { readonly [kind: string]: number } = {
  text: 200,
  multiline: 2000,
  phone: 40,
  email: 254,
  'id-number': 40,
  plate: 20,
  position: 64,
  department: 64,
  choice: 64,
};

/** Lengths, bounds and precision, defaults explicit; the keys absent in the plan are undefined. */
export function buildLimits(context: BuildContext, place: string, field: FieldDefinition): { readonly [K in keyof Limits]-?: Limits[K] | undefined } {
  const kind = baseKind(field);
  const currency = kind === 'money' ? (field.currency ?? context.definitions.pack.currency) : undefined;
  const scale = currency !== undefined ? currencyDigits(currency) : kind === 'decimal' ? (field.scale ?? 2) : undefined;
  const bound = (key: 'min' | 'max') => (isBound(context, `${place}/${key}`, field, field[key], scale) ? field[key] : undefined);
  return {
    minLength: field.minLength,
    maxLength: field.maxLength ?? DEFAULT_MAX_LENGTH[kind],
    pattern: isPattern(context, place, field.pattern) ? field.pattern : undefined,
    min: bound('min'),
    max: bound('max'),
    scale,
    currency,
  };
}

/** Asking for a currency costs more than checking the field that has it. */
const digits = new Map<string, number>();

/** Digits after the point that the currency has: 2 for CNY, 0 for JPY. */
export function currencyDigits(currency: string): number {
  const known = digits.get(currency) ?? askDigits(currency);
  digits.set(currency, known);
  return known;
}

function askDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function isPattern({ report, source }: BuildContext, place: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    report(messages.pattern_malformed(source.at(`${place}/pattern`), { pattern }));
    return false;
  }
}

/** A bound is written as values of the field are: a number for whole numbers, an exact string for money, a date for dates. */
function isBound(
  { report, source }: BuildContext,
  place: string,
  field: FieldDefinition,
  bound: number | string | undefined,
  scale: number | undefined,
): boolean {
  if (bound === undefined) return false;
  const expected = boundGrammar(baseKind(field), scale);
  if (expected === undefined || expected.matches(bound)) return expected !== undefined;
  report(messages.value_malformed(source.at(place), { value: bound, expected: expected.said }));
  return false;
}

interface Grammar {
  readonly said: string;
  readonly matches: (bound: number | string) => boolean;
}

function boundGrammar(kind: string, scale: number | undefined): Grammar | undefined {
  const text = (said: string, test: (bound: string) => boolean): Grammar => ({ said, matches: (bound) => typeof bound === 'string' && test(bound) });
  if (kind === 'integer' || kind === 'rating') return { said: 'a whole number', matches: (bound) => Number.isSafeInteger(bound) };
  if (kind === 'date') return text('a date such as `2026-02-28`', isDate);
  if (kind === 'time') return text('a time of day such as `17:30`', (bound) => parseTime(bound) !== undefined);
  if (kind === 'date-time')
    return text(
      'a date and time such as `2026-02-28T09:00:00+08:00`',
      (bound) => /^\d{4}-\d{2}-\d{2}T.+(Z|[+-]\d{2}:\d{2})$/.test(bound) && !Number.isNaN(Date.parse(bound)),
    );
  if (kind !== 'money' && kind !== 'decimal') return undefined;
  const exact = new RegExp(`^-?\\d{1,13}${scale ? `(\\.\\d{1,${scale}})?` : ''}$`);
  return text(
    `an amount in double quotes with at most ${scale ?? 0} digits after the point, such as \`"200${scale ? `.${'0'.repeat(scale)}` : ''}"\``,
    (bound) => exact.test(bound),
  );
}
