import type { FieldKind, Plan, PlanField } from '@guicheng/definition';
import { optionIds } from '../../../packages/compiler/src/phases/4-emit/schema/field-shape.ts';
import type { Random } from './random.ts';

type Value = { [id: string]: unknown };

const CHARACTERS = [...'维修通知单繁體abcXYZ 019"\\<>&\'/😀é'];
const digits = (count: number, from: Random) => Array.from({ length: count }, () => from.whole(0, 9)).join('');
const two = (number: number) => String(number).padStart(2, '0');

function text(least: number, most: number, from: Random): string {
  return Array.from({ length: from.whole(least, Math.min(most, least + 30)) }, () => from.pick(CHARACTERS)).join('');
}

/** A text for the few shapes of pattern the packs use: classes with a count, literals, and groups of alternatives without groups inside. */
function matching(pattern: string, from: Random): string {
  const plain = pattern.replace(/^\^|\$$/g, '').replace(/\(([^()]*)\)/g, (_, ways: string) => from.pick(ways.split('|')));
  const parts = [...plain.matchAll(/(\[[^\]]+\]|\\d|[^\\[\](){}+*?|])(?:\{(\d+)(?:,(\d+))?\}|([+*?]))?/gu)];
  return parts
    .map(([, unit = '', least, most, sign]) => {
      const count = least ? from.whole(Number(least), Number(most ?? least)) : sign ? from.whole(1, 3) : 1;
      const one = () =>
        unit === '\\d'
          ? digits(1, from)
          : unit.startsWith('[')
            ? from.pick([...'AB0123456789az'].filter((character) => new RegExp(unit, 'u').test(character)))
            : unit;
      return Array.from({ length: unit.startsWith('[') && sign === '?' ? 1 : count }, one).join('');
    })
    .join('');
}

/** Between the limits, in whole steps of the last digit. */
function amount(field: PlanField, from: Random): number {
  const scale = 10 ** (field.scale ?? 2);
  const [least, most] = [
    Math.round(Number(field.min ?? -1000) * scale),
    Math.round(Number(field.max ?? Math.max(1000, Number(field.min ?? 0) + 1000)) * scale),
  ];
  return from.chance(0.1) ? least : from.chance(0.1) ? most : from.whole(least, most);
}

function decimal(field: PlanField, from: Random): string {
  const scale = field.scale ?? 2;
  const steps = amount({ ...field, scale }, from);
  const shown = String(Math.abs(steps)).padStart(scale + 1, '0');
  return (steps < 0 ? '-' : '') + (scale ? `${shown.slice(0, -scale)}.${shown.slice(-scale)}` : shown);
}

function date(field: PlanField, from: Random): string {
  const [least, most] = [Date.parse(String(field.min ?? '2025-01-01')), Date.parse(String(field.max ?? '2027-12-31'))];
  return new Date(least + from.whole(0, Math.round((most - least) / 86_400_000)) * 86_400_000).toISOString().slice(0, 10);
}

function identity(from: Random): string {
  const body = `110105${from.whole(1950, 2005)}${two(from.whole(1, 12))}${two(from.whole(1, 28))}${digits(3, from)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  return body + '10X98765432'[sum % 11];
}

const file = (field: PlanField, from: Random) => ({
  id: `f${digits(4, from)}`,
  name: `file${field.accept?.[0]?.startsWith('.') ? from.pick(field.accept).toUpperCase() : '.png'}`,
  type: field.accept?.[0]?.includes('/') ? from.pick(field.accept).replace('*', 'png') : 'image/png',
  size: from.whole(0, field.maxSize ?? 5000),
});

const named = (from: Random) => ({ id: `x${digits(3, from)}`, name: text(1, 10, from) });
const several = <T>(field: PlanField, from: Random, make: () => T): T[] =>
  Array.from(
    {
      length: from.whole(
        Math.max(field.minItems ?? 0, field.required || field.requiredWhen ? 1 : 0),
        Math.min(field.maxItems ?? 4, Math.max(4, field.minItems ?? 0)),
      ),
    },
    make,
  );
const moment = (from: Random) => `${date({} as PlanField, from)}T${two(from.whole(0, 23))}:${two(from.whole(0, 59))}:00${from.pick(['+08:00', 'Z', '-05:30'])}`;
const clock = (field: PlanField, from: Random) =>
  `${two(from.whole(Number(String(field.min ?? '00').slice(0, 2)), Number(String(field.max ?? '24').slice(0, 2)) - 1))}:${two(from.whole(0, 59))}`;

const written = (field: PlanField, from: Random) =>
  field.pattern === undefined ? text(Math.max(1, field.minLength ?? 1), field.maxLength ?? 200, from) : matching(field.pattern, from);

const VALUES: { readonly [Kind in FieldKind]: (field: PlanField, plan: Plan, from: Random) => unknown } = {
  text: (field, _plan, from) => written(field, from),
  multiline: (field, _plan, from) => written(field, from),
  // Often small: rules compare counts with the rows of a table.
  integer: ({ min, max }, _plan, from) => {
    const least = Number(min ?? -9999);
    const most = Number(max ?? Number(min ?? 0) + 9999);
    return from.chance(0.5) ? from.whole(least, Math.min(most, least + 4)) : from.whole(least, most);
  },
  decimal: (field, _plan, from) => decimal(field, from),
  money: (field, plan, from) => ({ minor: amount(field, from), currency: field.currency ?? plan.pack.currency }),
  boolean: (_field, _plan, from) => from.chance(0.5),
  choice: (field, plan, from) => from.pick([...optionIds(field, plan), ...(optionIds(field, plan).length ? [] : ['host-row'])]),
  choices: (field, plan, from) => {
    const options = optionIds(field, plan);
    const chosen = options.filter(() => from.chance(0.5)).slice(0, field.maxItems ?? options.length);
    const least = field.minItems ?? (field.required || field.requiredWhen ? 1 : 0);
    return chosen.length < least ? options.slice(0, least) : chosen;
  },
  date: (field, _plan, from) => date(field, from),
  time: (field, _plan, from) => clock(field, from),
  'date-time': (_field, _plan, from) => moment(from),
  duration: (_field, _plan, from) => from.pick(['PT1H30M', 'PT5400S', 'PT45M', 'PT2H5S', 'PT0S', 'PT1.5S']),
  phone: (field, _plan, from) =>
    field.pattern === undefined ? from.pick(['13800000000', '+86 20 8888 0000', '020-88880000', '110']) : matching(field.pattern, from),
  email: (_field, _plan, from) => from.pick(['a@b.cn', 'first.last+tag@mail.example.com', '用户@例子.中国']),
  'id-number': (_field, _plan, from) => identity(from),
  plate: (_field, _plan, from) => from.pick(['京A12345', '粤BD12345', '沪C1234学']),
  person: (_field, _plan, from) => named(from),
  position: ({ of }, plan, from) =>
    from.pick(Object.keys(plan.organization.positions).filter((id) => !of || plan.organization.positions[id]?.department === of)),
  department: (_field, plan, from) => from.pick(Object.keys(plan.organization.departments)),
  unit: (_field, _plan, from) => named(from),
  attachment: (field, _plan, from) => several(field, from, () => file(field, from)),
  photo: (field, _plan, from) => several(field, from, () => file(field, from)),
  signature: (_field, _plan, from) => ({ name: text(1, 9, from), at: moment(from), ...(from.chance(0.5) ? { strokes: 'M0 0 L10,20.5' } : {}) }),
  rating: ({ outOf }, _plan, from) => from.whole(1, outOf ?? 5),
  table: (field, plan, from) => several(field, from, () => recordValue(field.fields ?? {}, plan, from)),
  group: (field, plan, from) => recordValue(field.fields ?? {}, plan, from),
  note: () => undefined,
};

/** A value of the right shape for each field that must be there, and for some of the others. Conditions and rules are not looked at. */
export function recordValue(fields: { readonly [id: string]: PlanField }, plan: Plan, from: Random): Value {
  const value: Value = {};
  for (const field of Object.values(fields)) {
    if (field.value || field.kind === 'note' || !(field.required || field.requiredWhen || from.chance(0.7))) continue;
    value[field.id] = VALUES[field.kind](field, plan, from);
  }
  return value;
}
