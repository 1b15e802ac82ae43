import type { CelInput } from '@bufbuild/cel';
import { celEnv, isCelError, isCelList, parse, plan } from '@bufbuild/cel';
import { create } from '@bufbuild/protobuf';
import { DurationSchema, TimestampSchema } from '@bufbuild/protobuf/wkt';
import type { Type } from '@guicheng/definition';
import { parseTimestamp } from '../src/functions/instant.ts';
import { parseDuration } from '../src/functions/time-text.ts';
import { GENERATED_FORM } from './generate-expression.ts';
import type { Outcome } from './outcome.ts';

const environment = celEnv();

function split(nanoseconds: bigint): { seconds: bigint; nanos: number } {
  const nanos = ((nanoseconds % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  return { seconds: (nanoseconds - nanos) / 1_000_000_000n, nanos: Number(nanos) };
}

function durationParts(nanoseconds: bigint): { seconds: bigint; nanos: number } {
  return { seconds: nanoseconds / 1_000_000_000n, nanos: Number(nanoseconds % 1_000_000_000n) };
}

/** A value of the form in the shape the reference computes with. */
function toReference(value: unknown, type: Type): CelInput {
  if (type === 'int') return BigInt(value as number);
  if (type === 'timestamp') return create(TimestampSchema, split(parseTimestamp(String(value))));
  if (type === 'duration') return create(DurationSchema, durationParts(parseDuration(String(value))));
  if (typeof type === 'object' && 'list' in type) return (value as readonly unknown[]).map((item) => toReference(item, type.list));
  if (typeof type === 'object' && 'object' in type) {
    const fields = Object.entries(value as Readonly<Record<string, unknown>>);
    return new Map(fields.map(([name, each]) => [name, toReference(each, type.fields[name]?.type ?? 'dyn')]));
  }
  return value as CelInput;
}

/** What the maintained evaluator makes of the same source and form. */
export function referenceOutcome(source: string, form: Readonly<Record<string, unknown>>): Outcome {
  const run = plan(environment, parse(source)) as (context: Readonly<Record<string, CelInput>>) => unknown;
  const value = run({ form: toReference(form, GENERATED_FORM) });
  return isCelError(value) ? { error: value.message } : { value: isCelList(value) ? [...value] : value };
}
