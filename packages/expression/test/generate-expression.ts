import type { ObjectType, Type } from '@guicheng/definition';
import type { Random } from './random.ts';

/** The types expressions are generated for. */
export type GeneratedType = 'bool' | 'int' | 'double' | 'string' | 'timestamp' | 'duration' | 'ints' | 'strings';

const FIELDS: Readonly<Record<GeneratedType, readonly string[]>> = {
  bool: ['yes', 'no'],
  int: ['count', 'limit'],
  double: ['rate', 'share'],
  string: ['name', 'note'],
  timestamp: ['at', 'until'],
  duration: ['wait', 'pause'],
  ints: ['numbers'],
  strings: ['tags'],
};

const TYPES: Readonly<Record<GeneratedType, Type>> = {
  bool: 'bool',
  int: 'int',
  double: 'double',
  string: 'string',
  timestamp: 'timestamp',
  duration: 'duration',
  ints: { list: 'int', maxItems: 5 },
  strings: { list: 'string', maxItems: 5 },
};

const ROW: ObjectType = {
  object: 'row',
  fields: { amount: { type: 'int', optional: false }, label: { type: 'string', optional: false }, extra: { type: 'int', optional: true } },
};

/** The form generated expressions read. `extra` may be absent, on the form and on a row. */
export const GENERATED_FORM: ObjectType = {
  object: 'form',
  fields: {
    ...Object.fromEntries(
      (Object.keys(FIELDS) as GeneratedType[]).flatMap((type) => FIELDS[type].map((field) => [field, { type: TYPES[type], optional: false }])),
    ),
    extra: { type: 'int', optional: true },
    rows: { type: { list: ROW, maxItems: 5 }, optional: false },
  },
};

const INTS = [0, 1, 2, -1, 7, -30, 1_000_000, 4_611_686_018, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER];
const DOUBLES = [0, 0.5, -1.5, 0.1, 1e10, 1e300, -2.25e-7, 3];
// The reference orders by UTF-16 unit, CEL by code point, so nothing between U+E000 and U+FFFF stands beside the emoji.
const STRINGS = ['', 'a', 'ab', 'b', '维修', '😀', 'z', "it's", 'a\u2028b', '</script>'];
// The reference takes a year below 100 for one of the 20th century, so none is near; given a zone it takes midnight for the next day, so none is given.
const TIMES = ['2026-05-01T09:00:00+08:00', '2026-05-01T01:00:00Z', '1900-03-01T00:00:00Z', '9999-12-31T23:59:59Z', '1969-12-31T23:59:59.5Z'];
// The reference rounds what is below a millisecond before it takes the parts of an instant.
const SPANS = ['0s', '1h30m', '-15m', '1.5s', '9000000000s', '1ms'];

function some<Item>(random: Random, items: readonly Item[]): Item[] {
  return Array.from({ length: random.below(4) }, () => random.pick(items));
}

/** Values for the form. `extra` is there half of the time. */
export function generateForm(random: Random): Record<string, unknown> {
  const values = { bool: [true, false], int: INTS, double: DOUBLES, string: STRINGS, timestamp: TIMES, duration: SPANS };
  const row = () => ({ amount: random.pick(INTS), label: random.pick(STRINGS), ...(random.below(2) ? { extra: random.pick(INTS) } : {}) });
  const form: Record<string, unknown> = { numbers: some(random, INTS), tags: some(random, STRINGS), rows: Array.from({ length: random.below(4) }, row) };
  for (const [type, items] of Object.entries(values)) for (const field of FIELDS[type as GeneratedType]) form[field] = random.pick<unknown>(items);
  if (random.below(2)) form['extra'] = random.pick(INTS);
  return form;
}

function literal(type: GeneratedType, random: Random): string {
  switch (type) {
    case 'bool':
      return random.pick(['true', 'false']);
    case 'int':
      return random.pick(['0', '1', '-1', '3', '10', '9223372036854775807', '-9223372036854775808', '9007199254740992']);
    case 'double':
      return random.pick(['0.0', '1.5', '-2.0', '1e100', '0.1']);
    case 'string':
      return random.pick(["''", '"a"', '"ab"', "'维修'", '"\\u2028"', "'</script>'", '"\\"q"']);
    case 'timestamp':
      return `timestamp("${random.pick(TIMES)}")`;
    case 'duration':
      return `duration("${random.pick(SPANS)}")`;
    case 'ints':
      return random.pick(['[]', '[1, 2, 3]', '[0, -1]', '[9007199254740993]']);
    case 'strings':
      return random.pick(['[]', '["a", "b"]', '["", "😀"]']);
  }
}

/** Names a comprehension has bound to a value of a type. */
type Bound = readonly { readonly name: string; readonly type: GeneratedType | 'row' }[];

/** Source text of a well-typed expression, nested at most `depth` deep. */
export function generateExpression(type: GeneratedType, depth: number, random: Random, bound: Bound = []): string {
  const make = (wanted: GeneratedType) => generateExpression(wanted, depth - 1, random, bound);
  const variables = bound.filter((variable) => variable.type === type).map((variable) => variable.name);
  const rows = bound.filter((variable) => variable.type === 'row').map((variable) => variable.name);
  const leaves = [literal(type, random), ...FIELDS[type].map((field) => `form.${field}`), ...variables, ...variables];
  if (type === 'int') leaves.push(...rows.map((row) => `${row}.amount`), ...rows.map((row) => `(has(${row}.extra) ? ${row}.extra : 4)`));
  if (type === 'string') leaves.push(...rows.map((row) => `${row}.label`));
  if (depth <= 0 || random.below(6) === 0) return random.pick(leaves);
  if (random.below(8) === 0) return `(${make('bool')} ? ${make(type)} : ${make(type)})`;
  return random.pick(COMPOUNDS[type])({ make, random, depth, bound });
}

type Compound = (tools: { make: (type: GeneratedType) => string; random: Random; depth: number; bound: Bound }) => string;

function infix(left: GeneratedType, operators: readonly string[], right: GeneratedType): Compound {
  return ({ make, random }) => `(${make(left)} ${random.pick(operators)} ${make(right)})`;
}

/** A comprehension over a list of the form, its body of type `body`. */
function over(macro: string, body: GeneratedType): Compound {
  return ({ random, depth, bound }) => {
    const [list, type] = random.pick([
      ['form.numbers', 'int'],
      ['form.tags', 'string'],
      ['form.rows', 'row'],
    ] as const);
    const name = random.pick(['x', 'y', 'row', 'case', 'or']);
    const inner = [...bound.filter((variable) => variable.name !== name), { name, type }];
    return `${list}.${macro}(${name}, ${generateExpression(body, depth - 1, random, inner)})`;
  };
}

/** A filter keeps what the list holds, so the list decides the type. */
function filtered(list: string, type: GeneratedType): Compound {
  return ({ random, depth, bound }) =>
    `${list}.filter(x, ${generateExpression('bool', depth - 1, random, [...bound.filter(({ name }) => name !== 'x'), { name: 'x', type }])})`;
}

const ORDER = ['<', '<=', '>', '>=', '==', '!='];

const COMPOUNDS: Readonly<Record<GeneratedType, readonly Compound[]>> = {
  bool: [
    infix('bool', ['&&', '||'], 'bool'),
    infix('bool', ['&&', '||', '==', '!='], 'bool'),
    infix('int', ORDER, 'int'),
    infix('double', ORDER, 'double'),
    infix('string', ORDER, 'string'),
    infix('timestamp', ORDER, 'timestamp'),
    infix('duration', ORDER, 'duration'),
    infix('ints', ['==', '!='], 'ints'),
    infix('int', ['in'], 'ints'),
    infix('string', ['in'], 'strings'),
    ({ make }) => `!${make('bool')}`,
    ({ make, random }) => `${make('string')}.${random.pick(['contains', 'startsWith', 'endsWith'])}(${make('string')})`,
    ({ make }) => `(has(form.extra) && form.extra > ${make('int')})`,
    ({ make }) => `(!has(form.extra) || form.extra != ${make('int')})`,
    over('all', 'bool'),
    over('exists', 'bool'),
    over('exists_one', 'bool'),
  ],
  int: [
    infix('int', ['+', '-', '*', '/', '%'], 'int'),
    ({ make }) => `-(${make('int')})`,
    ({ make }) => `size(${make('string')})`,
    ({ make }) => `size(${make('ints')})`,
    // What an empty list holds has no type, so one item is put in.
    ({ make }) => `(${make('ints')} + [1])[${make('int')}]`,
    ({ make }) => `int(${make('timestamp')})`,
    ({ make, random }) =>
      `${make('timestamp')}.${random.pick(['getFullYear', 'getMonth', 'getDate', 'getDayOfWeek', 'getHours', 'getMinutes', 'getSeconds'])}()`,
    ({ make, random }) => `${make('duration')}.${random.pick(['getHours', 'getMinutes', 'getSeconds'])}()`,
  ],
  double: [infix('double', ['+', '-', '*', '/'], 'double'), ({ make }) => `-(${make('double')})`, ({ make }) => `double(${make('int')})`],
  string: [infix('string', ['+'], 'string'), ({ make }) => `string(${make('int')})`],
  timestamp: [infix('timestamp', ['+', '-'], 'duration')],
  duration: [infix('duration', ['+', '-'], 'duration'), infix('timestamp', ['-'], 'timestamp')],
  ints: [infix('ints', ['+'], 'ints'), over('map', 'int'), filtered('form.numbers', 'int'), ({ make }) => `[${make('int')}, ${make('int')}]`],
  strings: [infix('strings', ['+'], 'strings'), over('map', 'string'), filtered('form.tags', 'string')],
};
