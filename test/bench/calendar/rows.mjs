import { readFileSync } from 'node:fs';
import { addWorking, compileCalendar, openingsBetween, workingBetween } from '../../../packages/calendar/dist/index.js';
import { addIntervalByInterval, betweenIntervalByInterval } from './interval-by-interval.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`frozen/${name}.json`, import.meta.url), 'utf8'));
const ROUNDS = 9;
/** Rounds that are not counted: code is still being compiled in them. */
const WARM_UP = 2;
/** How often the quick side goes through all asks in a round, so that a round is long against the clock that measures it. */
const PASSES = 200;
const FASTER = 100;
const NEAR_FLOOR = 3;

/** CPU time of this process, all its threads, in microseconds. */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The floor: where a value stands in an ascending array. */
function search(sorted, value) {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}

/** Each operation three ways: ours, by Temporal interval by interval, and two bare binary searches over what is laid out already. */
function operations(calendar) {
  const time = compileCalendar(calendar);
  const openings = openingsBetween(time, Date.parse('2026-01-01T00:00:00Z'), Date.parse('2027-02-01T00:00:00Z'));
  const opens = Float64Array.from(openings, ({ from }) => from);
  let sum = 0;
  const sums = Float64Array.from(openings, ({ from, until }) => {
    sum += until - from;
    return sum - (until - from);
  });
  return {
    add: {
      ours: ({ start, ms }) => addWorking(time, start, ms).at,
      temporal: ({ start, ms }) => addIntervalByInterval(calendar, start, ms),
      floor: ({ start, ms }) => search(sums, sums[search(opens, start) + 1] + ms),
    },
    between: {
      ours: ({ start, until }) => workingBetween(time, start, until).ms,
      temporal: ({ start, until }) => betweenIntervalByInterval(calendar, start, until),
      floor: ({ start, until }) => search(opens, until) - search(opens, start),
    },
  };
}

/** Goes through all asks so often; what comes out is added up, so that nothing is left out as useless. */
function pass(operation, asks, times) {
  let sum = 0;
  for (let each = 0; each < times; each += 1) for (const ask of asks) sum += operation(ask);
  return sum;
}

function differences(name, { ours, temporal }, asks) {
  return asks
    .filter((ask) => ours(ask) !== temporal(ask))
    .map((ask) => `calendar-${name} differs from Temporal for ${JSON.stringify(ask)}: ${ours(ask)} and ${temporal(ask)}`);
}

/** Rounds of the three ways, each next to the others, so that a busy machine slows them alike. */
function measure({ ours, temporal, floor }, asks) {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const quick = cpu(() => pass(ours, asks, PASSES));
    return { faster: (cpu(() => pass(temporal, asks, 1)) * PASSES) / quick, overFloor: quick / cpu(() => pass(floor, asks, PASSES)) };
  }).slice(WARM_UP);
  return { faster: median(rounds.map(({ faster }) => faster)), overFloor: median(rounds.map(({ overFloor }) => overFloor)) };
}

/**
 * `calendar-add` and `calendar-between`: how many times faster than the same through temporal-polyfill interval by interval;
 * `-floor`: how many times two bare binary searches. Throws when the two sides do not give equal answers on the frozen asks.
 */
export async function rows() {
  const asks = read('asks').map(({ start, ms, until }) => ({ start: Date.parse(start), ms, until: Date.parse(until) }));
  const found = Object.entries(operations(read('front-desk'))).map(([name, operation]) => {
    const [difference] = differences(name, operation, asks);
    if (difference) throw new Error(difference);
    return { name: `calendar-${name}`, ...measure(operation, asks) };
  });
  const round = (value, digits) => Number(value.toFixed(digits));
  return found.flatMap(({ name, faster, overFloor }) => [
    { name, value: round(faster, 0), target: FASTER, ok: faster >= FASTER },
    { name: `${name}-floor`, value: round(overFloor, 2), target: NEAR_FLOOR, ok: overFloor <= NEAR_FLOOR },
  ]);
}
