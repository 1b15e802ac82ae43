import type { Instant, Plan, PlanField } from '@guicheng/definition';
import { PEOPLE, type Person } from '../../../examples/portal/src/people.ts';

export type Values = Readonly<Record<string, unknown>>;

interface Step {
  readonly at?: string;
  readonly by?: string;
  readonly open?: string;
  readonly as?: string;
  readonly fill?: string;
  readonly in?: string;
  readonly form?: Values;
  readonly reject?: string;
  readonly withdraw?: string;
  readonly expect?: { readonly refused?: string };
  readonly steps?: readonly Step[];
}

export interface Scenario {
  readonly id: string;
  readonly start: string;
  readonly people?: { readonly [id: string]: { readonly name: string; readonly holds: readonly string[] } };
  readonly steps: readonly Step[];
}

/** What somebody filled in at one step of a scenario, not yet at the portal's time nor by the portal's people. */
export interface Filled {
  readonly form: string;
  readonly values: Values;
  readonly at: Instant;
  readonly by: string;
  readonly people: Scenario['people'];
}

/** What the scenarios of a pack fill in on the way of a procedure, a list for each scenario, those that tell a whole life first. */
export function fillings(plan: Plan, scenarios: readonly Scenario[], procedure: string): readonly (readonly Filled[])[] {
  const found = scenarios.flatMap((scenario) => {
    const own = ofProcedure(plan, scenario, procedure);
    const bad = scenario.steps.some(({ reject, withdraw }) => reject !== undefined || withdraw !== undefined);
    return own.length ? [{ own, rank: (scenario.id.includes('life') ? 100 : 0) - (bad ? 50 : 0) + own.length }] : [];
  });
  return found.toSorted((a, b) => b.rank - a.rank).map(({ own }) => own);
}

function ofProcedure(plan: Plan, scenario: Scenario, procedure: string): readonly Filled[] {
  const cases = new Set<string>([procedure]);
  const start = plan.procedures[procedure]!;
  const opened = start.stages[start.start]!.form;
  let at = Date.parse(scenario.start);
  let by = '';
  return scenario.steps.flatMap((step, index): readonly Filled[] => {
    at = step.at ? Date.parse(step.at) : at;
    by = step.by ?? by;
    if (step.open === procedure && step.as) cases.add(step.as);
    const form = step.open === procedure ? opened : step.in !== undefined && cases.has(step.in) ? step.fill : undefined;
    const isRefused = scenario.steps[index + 1]?.expect?.refused !== undefined;
    return form && step.form && !isRefused ? [{ form, values: step.form, at, by, people: scenario.people }] : [];
  });
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+(?:[+-]\d\d:\d\d|Z)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const wall = (at: Instant) => new Date(at + 8 * 3_600_000).toISOString();

/** The same, as the portal's people fill it in now: what was a day ahead is a day ahead, and whoever did it is who does it here. */
export function movedTo(now: Instant, who: Person, { values, at, by, people }: Filled): Values {
  const move = (value: unknown): unknown => {
    if (typeof value === 'string' && INSTANT.test(value)) return `${wall(Date.parse(value) + now - at).slice(0, 19)}+08:00`;
    if (typeof value === 'string' && DAY.test(value))
      return wall(Date.parse(`${value}T00:00:00+08:00`) + now - at + 43_200_000 - ((now - at) % 86_400_000)).slice(0, 10);
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    const { id } = value as { readonly id?: string };
    if (id !== undefined && people?.[id]) return personIn(id === by ? who : holderOf(people[id].holds, who));
    const moved = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, move(inner)]));
    return moved['name'] === people?.[by]?.name && 'at' in moved ? { ...moved, name: who.name['zh-CN'] } : moved;
  };
  return move(values) as Values;
}

const holderOf = (holds: readonly string[], otherwise: Person) =>
  PEOPLE.find((person) => holds.some((position) => person.holds.includes(position))) ?? otherwise;
const personIn = ({ id, name }: Person) => ({ id, name: name['zh-CN'] });

/** Yes to every question that has to be answered, for a box left alone is a no and would send some cases round and round. */
export const agreed = (fields: { readonly [id: string]: PlanField }): Values =>
  Object.fromEntries(Object.values(fields).flatMap(({ id, kind, required }) => (kind === 'boolean' && required ? [[id, true]] : [])));

/** Something for a field nobody has filled in anywhere. */
export function madeUp(field: PlanField, now: Instant, who: Person): unknown {
  const name = who.name['zh-CN'];
  switch (field.kind) {
    case 'integer':
    case 'rating':
      return Math.max(1, Number(field.min ?? 1));
    case 'decimal':
      return Math.max(1, Number(field.min ?? 1)).toFixed(field.scale ?? 0);
    case 'money':
      return { minor: Math.max(100, Math.round(Number(field.min ?? 1) * 100)), currency: field.currency ?? 'CNY' };
    case 'boolean':
      return true;
    case 'choice':
      return Object.keys(field.options ?? {})[0];
    case 'choices':
      return Object.keys(field.options ?? {}).slice(0, 1);
    case 'date':
      return wall(now).slice(0, 10);
    case 'time':
      return '09:30';
    case 'date-time':
      return `${wall(now).slice(0, 19)}+08:00`;
    case 'duration':
      return 'PT1H30M';
    case 'phone':
      return '13800138000';
    case 'email':
      return 'feng@example.com';
    case 'id-number':
      return '11010519491231002X';
    case 'plate':
      return '京A12345';
    case 'person':
      return personIn(field.of === undefined ? who : holderOf([field.of], who));
    case 'position':
      return who.holds[0];
    case 'unit':
      return { id: '1-1-1203', name: '1 栋 1 单元 1203' };
    case 'signature':
      return { name, at: `${wall(now).slice(0, 19)}+08:00` };
    case 'table':
      return [madeUpFields(field, now, who)];
    case 'group':
      return madeUpFields(field, now, who);
    case 'text':
    case 'multiline':
      return `${field.title['zh-CN'] ?? field.id}已填`.slice(0, field.maxLength ?? 200);
    default:
      return undefined;
  }
}

const madeUpFields = (field: PlanField, now: Instant, who: Person) =>
  Object.fromEntries(Object.values(field.fields ?? {}).flatMap((inner) => (inner.required && !inner.value ? [[inner.id, madeUp(inner, now, who)]] : [])));
