import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { advanceClocks, caseClocks, initialClocks, wakeIndex } from '../../../packages/engine/dist/index.js';
import { tickets } from './histories.mjs';
import { cpu, median, row } from './measure.mjs';

const CLOCKS = 1_000_000;
const MONTH = 30 * 86_400_000;
const START = Date.parse('2026-03-02T00:00:00+08:00');

/** A repeatable stream of numbers from 0 to 1. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A million clocks are set, then each in turn is the next and is set again: microseconds for each of these two million. */
function wakeOnce(ids) {
  const next = random(20_260_302);
  const instants = ids.map(() => START + Math.floor(next() * MONTH));
  const index = wakeIndex();
  const spent = cpu(() => {
    for (let each = 0; each < CLOCKS; each += 1) index.set(ids[each], instants[each]);
    for (let each = 0; each < CLOCKS; each += 1) {
      const { id, wake } = index.next();
      index.set(id, wake + instants[each] - START);
    }
  });
  if (index.size !== CLOCKS) throw new Error(`${index.size} clocks of ${CLOCKS} are left`);
  return spent / (2 * CLOCKS);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

function heapUsed() {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

/** What the index and the folds of clocks keep of so many cases beside their histories, in bytes for each clock they ever started. */
function bytesEach(plan, count) {
  const byCase = new Map();
  for (const recorded of tickets(plan, count, { from: START, until: START + MONTH })) {
    const own = byCase.get(recorded.stream);
    if (own) own.push(recorded);
    else byCase.set(recorded.stream, [recorded]);
  }
  let clocks = 0;
  for (const events of byCase.values()) clocks += caseClocks(plan, events).length;
  const before = heapUsed();
  const [index, folds] = [wakeIndex(), new Map()];
  for (const [stream, events] of byCase) {
    const fold = advanceClocks(plan, initialClocks, events);
    folds.set(stream, fold);
    index.set(stream, fold.wake ?? START + 2 * MONTH);
  }
  const spent = heapUsed() - before;
  if (index.size !== folds.size) throw new Error('a case is not waited for');
  return spent / clocks;
}

/** `clocks-wake`: microseconds of CPU to set a clock or to take the next among a million. `clocks-bytes`: what is kept for each beside its case. */
export async function rows(plan) {
  const ids = Array.from({ length: CLOCKS }, (_, each) => `case/${each}`);
  const waking = median(Array.from({ length: 3 }, () => wakeOnce(ids)));
  return [row('clocks-wake', waking, 1), row('clocks-bytes', bytesEach(plan, 20_000), 300, { digits: 0 })];
}
