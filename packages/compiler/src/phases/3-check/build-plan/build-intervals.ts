import type { DayInterval } from '@guicheng/definition';
import { parseInterval } from '../../../grammar/parse-time.ts';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';
import { readValue } from './read-value.ts';

/** Sorted intervals; two that overlap are reported, since nobody could say which of them a minute belongs to. */
export function buildIntervals(context: BuildContext, place: string, written: readonly string[] | undefined): readonly DayInterval[] {
  const intervals = (written ?? [])
    .map((said, index) => ({ said, place: `${place}/${index}`, interval: readValue(context, 'interval', `${place}/${index}`, said, parseInterval) }))
    .filter((each): each is typeof each & { interval: DayInterval } => each.interval !== undefined)
    .toSorted((a, b) => a.interval[0] - b.interval[0]);
  for (const [index, { interval, said, place: at }] of intervals.entries()) {
    const before = intervals[index - 1];
    if (before && before.interval[1] > interval[0]) context.report(messages.interval_overlaps(context.source.at(at), { first: before.said, second: said }));
  }
  return intervals.map(({ interval }) => interval);
}
