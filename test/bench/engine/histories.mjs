import { decide, evolve, initialCase } from '../../../packages/engine/dist/index.js';
import { actor, directory } from './staff.mjs';

const HOUR = 3_600_000;

/** One case, decided and recorded command by command. */
export class Story {
  constructor(plan, id) {
    this.plan = plan;
    this.id = id;
    this.state = initialCase;
    this.history = [];
    this.commands = 0;
  }

  ask(person, ask, at) {
    this.commands += 1;
    const command = { ...ask, id: `${this.id}-${this.commands}`, by: actor(person), at, recordedAt: at };
    const decision = decide(this.plan, this.state, command, directory, this.history);
    if (!decision.accepted) throw new Error(`refused: ${JSON.stringify(decision.rejection)}`);
    for (const [index, decided] of decision.events.entries()) {
      const recorded = { ...decided, stream: `case/${this.id}`, seq: this.history.length + 1, id: `${command.id}.${index + 1}`, recordedAt: at };
      this.history.push(recorded);
      this.state = evolve(this.state, recorded);
    }
  }
}

/** A ticket opened by one of the clerks; `minutes` says when it is worked on, visited and commented on, and what is left out never happens. */
function ticket(plan, id, at, { urgent, worked, commented, visited }) {
  const story = new Story(plan, id);
  story.ask('clerk1', { type: 'open-case', case: id, number: id, procedure: 'ticket', value: { amount: { minor: 100, currency: 'CNY' }, urgent } }, at);
  if (commented !== undefined) story.ask('clerk2', { type: 'add-comment', text: 'called' }, at + commented * HOUR);
  if (worked !== undefined) story.ask('eng1', { type: 'record-form', stage: 'work', value: {} }, at + worked * HOUR);
  if (visited !== undefined) story.ask('clerk1', { type: 'record-form', stage: 'visit', value: { text: 'good' } }, at + visited * HOUR);
  return story.history;
}

/** Kinds of tickets, in turn: quick, late, never worked on, never visited, urgent. */
const KINDS = [
  { urgent: false, worked: 1, visited: 20 },
  { urgent: true, worked: 2, commented: 1, visited: 30 },
  { urgent: false, worked: 9, visited: 26 },
  { urgent: true, worked: 30, commented: 3 },
  { urgent: false, commented: 2 },
];

/** The events of so many tickets spread evenly over a time, in the order they were recorded. The same each time. */
export function tickets(plan, count, { from, until }) {
  const events = [];
  for (let index = 0; index < count; index += 1) {
    const at = from + Math.floor(((until - from) * index) / count);
    for (const recorded of ticket(plan, `t${index}`, at, KINDS[index % KINDS.length])) events.push(recorded);
  }
  return events.sort((a, b) => a.recordedAt - b.recordedAt);
}
