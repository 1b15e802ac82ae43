import { advanceLedger, judge, ledgerOf, ledgerVerdict } from '../../../packages/engine/dist/index.js';
import { tickets } from './histories.mjs';
import { cpu, median, missing, row } from './measure.mjs';

const MONDAY = Date.parse('2026-03-02T00:00:00+08:00');
const WEEK = 7 * 86_400_000;
const MILLION = 1_000_000;

/** The events of some tickets again and again under other names, a million of them, in the order in which they became known: a ledger is told them so. */
function million(events) {
  const found = [];
  for (let copy = 0; found.length < MILLION; copy += 1) {
    for (const recorded of events) {
      const { event } = recorded;
      const stream = `${recorded.stream}-${copy}`;
      found.push({ ...recorded, stream, id: `${copy}-${recorded.id}`, event: event.type === 'case-opened' ? { ...event, case: stream.slice(5) } : event });
      if (found.length === MILLION) break;
    }
  }
  return found.sort((a, b) => a.recordedAt - b.recordedAt);
}

/** `ledger`: seconds of CPU in which a ledger of a ratio takes in a million events and says what stands. It says what `judge` says of the first of them. */
export async function rows(plan) {
  if (ledgerOf === undefined) return [missing('ledger', 1, 'the engine exports no `ledgerOf`')];
  const sla = plan.slas.visited;
  const events = tickets(plan, 5000, { from: MONDAY, until: MONDAY + WEEK });
  const few = ledgerOf(plan, sla);
  for (const recorded of events) advanceLedger(few, recorded);
  const [mine, theirs] = [ledgerVerdict(few, MONDAY + WEEK), judge(plan, events, MONDAY + WEEK, { slas: ['visited'] })].map((verdicts) =>
    JSON.stringify(verdicts),
  );
  if (mine !== theirs) throw new Error('the ledger says something else than judging the same events');
  const many = million(events);
  const spent = median(
    Array.from({ length: 4 }, () =>
      cpu(() => {
        const ledger = ledgerOf(plan, sla);
        for (const recorded of many) advanceLedger(ledger, recorded);
        if (ledgerVerdict(ledger, MONDAY + WEEK).length === 0) throw new Error('nothing stands');
      }),
    ).slice(1),
  );
  return [row('ledger', spent / 1_000_000, 1)];
}
