import type { PlanLength } from '@guicheng/definition';
import { saidLength } from '../proof/said-length.ts';

const ELAPSED = /^(?:(\d+) ?h)?(?:(\d+) ?m)?(?:(\d+) ?s)?$/;
const DAYS = /^(\d+) (?:work|working )?days?$/;

/** Words of registers for what definitions say otherwise. */
const WORDS: Readonly<Record<string, string>> = { 'working day': 'workday', 'service day': 'service-day', 'half year': 'half-year' };

/** A figure of a register in the one way figures are compared in: `3 working days` and `3 workdays` are the same, `90m` and `1h30m`, `0.8` and `80%`. */
export function canonicalFigure(figure: string | number): string {
  if (typeof figure === 'number') return String(figure);
  const text = figure.trim();
  if (/^\d+(?:\.\d+)?%$/.test(text)) return String(Number(text.slice(0, -1)) / 100);
  if (/^\d+$/.test(text)) return String(Number(text));
  const days = DAYS.exec(text);
  if (days) return canonicalLength({ unit: /work/.test(text) ? 'workdays' : 'days', count: Number(days[1]), said: text });
  const elapsed = ELAPSED.exec(text);
  if (elapsed && text !== '') {
    const [hours, minutes, seconds] = elapsed.slice(1).map((part) => Number(part ?? 0));
    return saidLength(((hours! * 60 + minutes!) * 60 + seconds!) * 1000);
  }
  const [first = '', ...rest] = text.split(' and ');
  return [WORDS[first] ?? first, ...rest].join(' and ');
}

/** A length of a plan, as `canonicalFigure` says it. */
export function canonicalLength(length: PlanLength): string {
  if (length.unit === 'elapsed') return saidLength(length.ms);
  return `${length.count} ${length.unit}`;
}
