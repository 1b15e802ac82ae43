import { initialTransition, transition } from 'xstate';
import { decide, evolve, initialCase } from '../../../packages/engine/dist/index.js';
import { machine } from './machine.mjs';
import { cpu, frozen, median, row } from './measure.mjs';
import { actor, directory } from './staff.mjs';

const START = Date.parse('2026-03-02T09:00:00+08:00');
const PASSES = 300;
const ROUNDS = 15;
// Both are compiled anew for as long as this, and get faster by it.
const WARM_UP = 12;

/** The script by us: decide, then evolve with each event that was told. Answers what was accepted. */
function ours(plan, commands) {
  let state = initialCase;
  let seq = 0;
  const answers = [];
  for (const command of commands) {
    const decision = decide(plan, state, command, directory);
    answers.push(decision.accepted);
    if (!decision.accepted) continue;
    let told = 0;
    for (const { at, by, event } of decision.events) {
      seq += 1;
      told += 1;
      // Property by property, as the runner records: a spread with properties to add costs the whole step again.
      state = evolve(state, { stream: 'case/1', seq, id: `${command.id}.${told}`, at, recordedAt: command.recordedAt, by, event });
    }
  }
  return { answers, ended: state.status };
}

/** The same by XState's pure transition: a command is accepted where it told something. */
function theirs(events) {
  let [snapshot] = initialTransition(machine);
  const answers = [];
  for (const event of events) {
    const [next] = transition(machine, snapshot, event);
    answers.push(next.context.told.length > snapshot.context.told.length);
    snapshot = next;
  }
  return { answers, ended: snapshot.value };
}

/** `engine-step`: how many times faster than XState the frozen script runs through a case. Both give the answers the script says, or it throws. */
export async function rows(plan) {
  const script = frozen('script');
  const commands = script.map(({ by, ask }, index) => ({
    ...ask,
    id: `c${index}`,
    by: actor(by),
    at: START + index * 60_000,
    recordedAt: START + index * 60_000,
  }));
  const events = script.map(({ by, ask }) => ({ ...ask, by }));
  for (const [name, run] of [
    ['engine', ours(plan, commands)],
    ['XState', theirs(events)],
  ]) {
    const wrong = script.findIndex(({ accepted }, index) => accepted !== run.answers[index]);
    if (wrong >= 0) throw new Error(`command ${wrong + 1} of the script: the ${name} answers ${run.answers[wrong]}`);
    if (run.ended !== 'closed') throw new Error(`the ${name} ends with ${JSON.stringify(run.ended)}`);
  }
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const mine = cpu(() => repeat(() => ours(plan, commands)));
    return { mine, ratio: cpu(() => repeat(() => theirs(events))) / mine };
  }).slice(WARM_UP);
  const perStep = median(rounds.map(({ mine }) => mine)) / PASSES / script.length;
  return [
    row('engine-step', median(rounds.map(({ ratio }) => ratio)), 10, { digits: 1, atLeast: true }),
    { name: 'engine-step-us', value: Number(perStep.toFixed(2)), ok: true },
  ];
}

function repeat(work) {
  for (let pass = 0; pass < PASSES; pass += 1) work();
}
