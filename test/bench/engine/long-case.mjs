import { decide, evolve, nextWake, replay } from '../../../packages/engine/dist/index.js';
import { Story } from './histories.mjs';
import { medianCpu, row } from './measure.mjs';
import { actor, directory } from './staff.mjs';

const START = Date.parse('2026-03-02T09:00:00+08:00');

/** A case of so many events: an order somebody comments on all day. */
function longCase(plan, length) {
  const story = new Story(plan, 'long');
  story.ask(
    'eng1',
    { type: 'open-case', case: 'long', number: 'O-1', procedure: 'order', value: { amount: { minor: 1, currency: 'CNY' }, urgent: false } },
    START,
  );
  const [template] = story.history.slice(-1);
  const history = [...story.history];
  while (history.length < length) {
    const seq = history.length + 1;
    const at = START + seq * 1000;
    history.push({ ...template, seq, id: `k${seq}.1`, at, recordedAt: at, event: { type: 'comment-added', text: `note ${seq}` } });
  }
  return history;
}

/** Everything a host does with a case it has not read yet: replay, one more command, its events, and when to wake. */
function handle(plan, history) {
  const state = replay(history);
  const at = history.at(-1).at + 1000;
  const command = { type: 'add-comment', text: 'one more', id: 'last', by: actor('eng1'), at, recordedAt: at };
  const decision = decide(plan, state, command, directory, history);
  if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
  const told = decision.events.map((decided, index) => ({
    ...decided,
    stream: 'case/long',
    seq: history.length + index + 1,
    id: `last.${index + 1}`,
    recordedAt: at,
  }));
  return nextWake(plan, told.reduce(evolve, state), [...history, ...told]);
}

/** `replay-linear`: what a case of 10,000 events costs, by one of 1,000. */
export async function rows(plan) {
  const [short, long] = [longCase(plan, 1000), longCase(plan, 10_000)];
  // Often enough that a collection of garbage falls on both alike.
  const few = medianCpu(() => repeat(100, () => handle(plan, short)));
  const many = medianCpu(() => repeat(10, () => handle(plan, long)));
  return [row('replay-linear', (many * 10) / few, 12, { digits: 1 })];
}

function repeat(times, work) {
  for (let pass = 0; pass < times; pass += 1) work();
}
