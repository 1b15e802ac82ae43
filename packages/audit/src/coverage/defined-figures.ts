import type { Expression, Plan, PlanLength } from '@guicheng/definition';
import { conditionBounds, saidBound } from '../proof/condition-bounds.ts';
import { saidTime } from '../proof/said-time.ts';
import { canonicalLength } from './canonical-figure.ts';

/** One figure of a definition: what it is called, its value in the way figures are compared, and where it stands. */
export interface DefinedFigure {
  readonly name: string;
  readonly value: string;
  readonly place: readonly string[];
}

const TIMES: readonly string[] = ['by', 'opens', 'lateUntil'];
const WORDS: readonly string[] = ['every', 'window', 'per', 'kind'];

/** Every figure of an SLA, a chain, a calendar: numbers, lengths, times, shares, periods, amounts its conditions compare with. */
export function definedFigures(plan: Plan, definition: string): readonly DefinedFigure[] {
  const [folder = '', id = ''] = definition.split('/');
  if (folder === 'calendars') return calendarFigures(plan, id);
  const value = folder === 'slas' ? plan.slas[id] : folder === 'approvals' ? plan.approvals[id] : undefined;
  return value === undefined ? [] : walk(value, [folder, id]);
}

function walk(value: unknown, place: readonly string[]): readonly DefinedFigure[] {
  const name = place.at(-1)!;
  const figure = (said: string): readonly DefinedFigure[] => [{ name, value: said, place }];
  if (typeof value === 'number') return figure(TIMES.includes(name) ? saidTime(value) : String(value));
  if (typeof value === 'string') return WORDS.includes(name) ? figure(value) : [];
  if (typeof value !== 'object' || value === null) return [];
  if ('unit' in value && 'said' in value) return figure(canonicalLength(value as PlanLength));
  if ('source' in value && 'tree' in value) return amounts(value as Expression, place);
  if (isFraction(value)) return figure(String(value[0] / value[1]));
  const inner = Object.entries(value).flatMap(([key, each]) => walk(each, [...place, key]));
  return 'per' in value && 'for' in value ? [...inner, { name: 'per', value: `${value.per} and ${value.for}`, place: [...place, 'for'] }] : inner;
}

function isFraction(value: object): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

/** What a condition asks for: `>=` at least, `<=` at most. */
const ASKS: Readonly<Record<string, string>> = { '>=': 'atLeast', '<=': 'atMost', '>': 'above', '<': 'below' };

function amounts({ tree }: Expression, place: readonly string[]): readonly DefinedFigure[] {
  return conditionBounds(tree).map(({ operator, value }) => ({ name: ASKS[operator] ?? 'is', value: saidBound(value), place }));
}

function calendarFigures(plan: Plan, id: string): readonly DefinedFigure[] {
  const place = ['calendars', id, 'week'];
  const intervals = plan.calendars[id]?.week.flat() ?? [];
  return intervals.flatMap(([from, to]) => [
    { name: 'open', value: saidTime(from), place },
    { name: 'close', value: saidTime(to), place },
  ]);
}
