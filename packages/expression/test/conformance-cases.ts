import type { IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { getConformanceSuite } from '@bufbuild/cel-spec/testdata/tests.js';
import { anyUnpack, DurationSchema } from '@bufbuild/protobuf/wkt';
import type { Type } from '@guicheng/definition';

type Original = IncrementalTestSuite['tests'][number]['original'];

/** One test of the official data; `id` is suite/section/name, made unique by a number where the data repeats a name. */
export type ConformanceCase = { readonly id: string; readonly original: Original };

const SUITES = ['comparisons', 'integer_math', 'lists', 'logic', 'macros', 'string', 'timestamps'];

/** The official tests of the suites an expression of a form can meet, in the order of the data. */
export function conformanceCases(): readonly ConformanceCase[] {
  const seen = new Map<string, number>();
  const cases: ConformanceCase[] = [];
  for (const suite of getConformanceSuite().suites.filter((each) => SUITES.includes(each.name))) {
    for (const section of suite.suites) {
      for (const test of section.tests) {
        const name = `${suite.name}/${section.name}/${test.name}`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        cases.push({ id: count === 1 ? name : `${name}#${count}`, original: test.original });
      }
    }
  }
  return cases;
}

type Value = NonNullable<Extract<Original['resultMatcher'], { case: 'value' }>['value']>;

/** Whether a result is the value the data expects. Integers compare as integers, whichever of their two forms they have. */
export function isExpected(actual: unknown, expected: Value): boolean {
  const { kind } = expected;
  switch (kind.case) {
    case 'int64Value':
      return (typeof actual === 'bigint' || Number.isInteger(actual)) && BigInt(actual as number) === kind.value;
    case 'listValue':
      return Array.isArray(actual) && actual.length === kind.value.values.length && kind.value.values.every((item, index) => isExpected(actual[index], item));
    case 'nullValue':
      return actual === null;
    case 'boolValue':
    case 'doubleValue':
    case 'stringValue':
      return Object.is(actual, kind.value);
    default:
      return false;
  }
}

/** A root for a value the data binds: its type, and the JSON a form would hold. */
function rootOf(value: Value): { readonly type: Type; readonly value: unknown } | undefined {
  const { kind } = value;
  switch (kind.case) {
    case 'nullValue':
      return { type: 'null', value: null };
    case 'boolValue':
      return { type: 'bool', value: kind.value };
    case 'int64Value':
      return { type: 'int', value: Number(kind.value) };
    case 'doubleValue':
      return { type: 'double', value: kind.value };
    case 'stringValue':
      return { type: 'string', value: kind.value };
    case 'listValue': {
      const items = kind.value.values.map(rootOf);
      return items[0] && { type: { list: items[0].type }, value: items.map((item) => item?.value) };
    }
    case 'mapValue': {
      const pairs = kind.value.entries.map((entry) => [entry.key && rootOf(entry.key), entry.value && rootOf(entry.value)] as const);
      const type = pairs[0]?.[1]?.type;
      return type && { type: { map: type }, value: Object.fromEntries(pairs.map(([key, each]) => [String(key?.value), each?.value])) };
    }
    case 'objectValue': {
      const duration = anyUnpack(kind.value, DurationSchema);
      return duration && { type: 'duration', value: `${duration.seconds}.${String(duration.nanos).padStart(9, '0')}s` };
    }
    default:
      return undefined;
  }
}

/** The roots a test binds; a value that forms do not have is left out, and reading it is then a problem. */
export function rootsOf({ original }: ConformanceCase): { readonly types: Readonly<Record<string, Type>>; readonly values: Readonly<Record<string, unknown>> } {
  const roots = Object.entries(original.bindings).flatMap(([name, bound]) => {
    const root = bound.kind.case === 'value' ? rootOf(bound.kind.value) : undefined;
    return root ? [[name, root] as const] : [];
  });
  return {
    types: Object.fromEntries(roots.map(([name, root]) => [name, root.type])),
    values: Object.fromEntries(roots.map(([name, root]) => [name, root.value])),
  };
}
