import { explain, judge } from '../../../packages/engine/dist/index.js';
import { tickets } from './histories.mjs';
import { medianCpu, row } from './measure.mjs';

const MONDAY = Date.parse('2026-03-02T00:00:00+08:00');
const WEEK = 7 * 86_400_000;

/** `judge-week`: seconds of CPU for every verdict on a week of 10,000 cases, and why for every one of their events. */
export async function rows(plan) {
  const events = tickets(plan, 10_000, { from: MONDAY, until: MONDAY + WEEK });
  let found = 0;
  const spent = medianCpu(() => {
    found = judge(plan, events, MONDAY + WEEK).length + explain(plan, events).length;
  }, 3);
  if (found < 10_000 + events.length) throw new Error(`only ${found} verdicts and explanations`);
  return [row('judge-week', spent / 1_000_000, 2)];
}
