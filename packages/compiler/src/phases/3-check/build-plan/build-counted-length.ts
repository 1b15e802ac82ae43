import type { PlanLength } from '@guicheng/definition';
import { parseLength } from '../../../grammar/parse-length.ts';
import type { BuildContext } from './context.ts';
import { readValue } from './read-value.ts';
import { referOptional } from './refer.ts';

/** A length of time and the calendar it is counted by. */
export interface CountedLength {
  readonly length: PlanLength;
  readonly calendar: string | undefined;
}

/** The length written at `key` below `place`, with its `calendar`; days fall back to the pack's calendar of workdays. */
export function buildCountedLength(context: BuildContext, place: string, key: string, said: string, calendar: string | undefined): CountedLength | undefined {
  const { definitions } = context;
  const length = readValue(context, 'length', `${place}/${key}`, said, parseLength);
  const known = referOptional(context, 'calendar', calendar, `${place}/calendar`, definitions.idsOf('calendar'));
  return length && { length, calendar: known ?? (length.unit === 'elapsed' ? undefined : definitions.pack.workdays) };
}
