import type { PlanField } from '../plan/form.ts';
import type { Plan } from '../plan/plan.ts';
import type { Locale, Text } from '../text.ts';
import type { Money } from '../value.ts';

/** In which language and of which plan values are said. */
export interface ValueSpeech {
  readonly plan: Plan;
  readonly locale: Locale;
}

/**
 * The value of a field in plain words of a language, as it stands in a letter, a register or a notice: options and positions by their titles, people and
 * units by their names, days, times, numbers and amounts as the language writes them. Undefined when nothing was filled in.
 */
export function sayValue(field: PlanField, value: unknown, speech: ValueSpeech): string | undefined {
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length)) return undefined;
  const { plan, locale } = speech;
  const { positions, departments } = plan.organization;
  switch (field.kind) {
    case 'integer':
    case 'decimal':
      return sayNumber(value as number | string, field.scale ?? 0, locale);
    case 'rating':
      return field.outOf === undefined ? String(value) : `${value}/${field.outOf}`;
    case 'money':
      return sayMoney(value as Money, locale);
    case 'boolean':
      return yesOrNo(value === true, locale);
    case 'choice':
      return optionTitle(field, String(value), speech);
    case 'choices':
      return join(
        (value as readonly string[]).map((one) => optionTitle(field, one, speech)),
        locale,
      );
    case 'date':
    case 'date-time':
      return sayWhen(value as string, field.kind, speech);
    case 'position':
      return title(positions[String(value)]?.title, String(value), speech);
    case 'department':
      return title(departments[String(value)]?.title, String(value), speech);
    case 'person':
    case 'unit':
    case 'signature':
      return (value as { readonly name: string }).name;
    case 'attachment':
    case 'photo':
      return join(
        (value as readonly { readonly name: string }[]).map(({ name }) => name),
        locale,
      );
    case 'duration':
      return sayDuration(String(value), locale);
    case 'group':
      return sayFields(field, value as Values, speech);
    case 'table':
      return (value as readonly Values[]).map((row) => sayFields(field, row, speech)).join('\n');
    default:
      return String(value);
  }
}

type Values = { readonly [field: string]: unknown };

function sayFields(field: PlanField, values: Values, speech: ValueSpeech): string {
  return join(
    Object.values(field.fields ?? {}).flatMap((inner) => sayValue(inner, values[inner.id], speech) ?? []),
    speech.locale,
  );
}

/** An amount as the language writes it. */
export function sayMoney({ minor, currency }: Money, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** A day, a time of the day, or both, in the pack's zone. A plain `date` has no zone and stays the day it is. */
export function sayWhen(value: string | number, part: 'date' | 'time' | 'date-time', { plan, locale }: ValueSpeech): string {
  const plainDay = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  if (typeof value === 'string' && /^\d\d:\d\d/.test(value)) return value.slice(0, 5);
  const instant = typeof value === 'number' ? value : Date.parse(plainDay ? `${value}T00:00:00Z` : value);
  if (Number.isNaN(instant)) return String(value);
  const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(locale, {
    ...(part === 'time' ? {} : day),
    ...(part === 'date' || plainDay ? {} : time),
    timeZone: plainDay ? 'UTC' : plan.pack.timeZone,
  }).format(instant);
}

function sayNumber(value: number | string, scale: number, locale: Locale): string {
  // A decimal travels as an exact string, which Intl takes as it is.
  return new Intl.NumberFormat(locale, { minimumFractionDigits: scale, maximumFractionDigits: scale }).format(value as number);
}

function optionTitle(field: PlanField, id: string, speech: ValueSpeech): string {
  const fromPack = field.options?.[id]?.title;
  if (fromPack || !field.table) return title(fromPack, id, speech);
  const table = speech.plan.tables[field.table];
  const row = table?.rows[id] ?? Object.values(table?.rows ?? {}).find((one) => one[table!.key] === id);
  const named = table && Object.keys(table.columns).find((column) => column !== table.key && typeof row?.[column] === 'string');
  return named ? String(row![named]) : id;
}

function title(text: Text | undefined, id: string, { plan, locale }: ValueSpeech): string {
  return text?.[locale] ?? text?.[plan.pack.sourceLocale] ?? id;
}

const isChinese = (locale: Locale) => locale.startsWith('zh');

function yesOrNo(yes: boolean, locale: Locale): string {
  if (isChinese(locale)) return yes ? '是' : '否';
  return yes ? 'Yes' : 'No';
}

function join(parts: readonly string[], locale: Locale): string {
  return parts.join(isChinese(locale) ? '、' : ', ');
}

function sayDuration(iso: string, locale: Locale): string {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso) ?? [];
  const unit = (count: string | undefined, name: 'hour' | 'minute') =>
    count ? [new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(Number(count))] : [];
  return [...unit(hours, 'hour'), ...unit(minutes, 'minute')].join(' ') || iso;
}
