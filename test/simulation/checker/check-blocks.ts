import { afterLength, nextBreach } from './block-time.ts';
import { blocksOf, type Located } from './blocks-of.ts';
import type { BlockRun, ChainRun } from './case-run.ts';
import { type Checking, clauseOf, decidedApart, locate, say } from './checking.ts';
import { peopleOf, searchFor, waysTaken } from './people.ts';
import { blockOutcome, parallelOutcome } from './rows.ts';
import { type Seats, seatsOfApproval, seatsOfHandling } from './seating.ts';
import { outcomeOf } from './votes.ts';

/** Whether a block may have been entered now, with these people. */
export function checkEntered(checking: Checking, located: Located, chain: ChainRun): void {
  const { plan, staff, run, line, batch } = checking;
  const clause = clauseOf(located);
  for (const before of rightBefore(checking, located)) {
    const outcome = blockOutcome(plan, chain, before.block, before.path.slice(0, before.path.length - before.block.id.length));
    if (outcome === undefined || outcome === 'rejected') say(checking, clause, 'entered', `${before.path} before it is ${outcome ?? 'open'}`);
  }
  const { block } = located;
  const search = searchFor({ plan, staff, run, chain, at: line.at }, located.approval.form, located.path);
  const told = (line.event.seats ?? []).map(({ person, position, group = 0 }) => `${person} as ${position ?? 'nobody'} of ${group}`);
  let found: Seats;
  if (block.kind === 'approve') found = seatsOfApproval(search, block, chain.own, decidedApart(chain, located));
  else if (block.kind === 'handle') found = seatsOfHandling(search, block);
  else if (block.kind === 'notify') {
    const persons = [...new Set(peopleOf(search, block.who).flatMap((one) => one.persons.map((person) => run.replaced.get(person) ?? person)))];
    const seated = (line.event.seats ?? []).map(({ person }) => person);
    if (persons.join() !== seated.join()) say(checking, clause, `told ${seated.join()}`, `to tell are ${persons.join()}`);
    return;
  } else return;
  if (found.ends !== undefined) batch.ends.set(located.path, found.ends);
  const expected = found.seats.map(({ person, position, group }) => `${person} as ${position ?? 'nobody'} of ${group}`);
  if (expected.join() !== told.join()) say(checking, clause, `seats: ${told.join(', ') || 'none'}`, `seats: ${expected.join(', ') || 'none'}`);
}

/** Blocks that stand before one in its own row, and in the rows around it. */
function rightBefore({ plan, run }: Checking, { way }: Located): readonly Located[] {
  return blocksOf(plan, run.chain?.approval ?? '').filter((other) => {
    const depth = other.way.length - 1;
    const [mine, theirs] = [way[depth], other.way[depth]];
    return typeof mine === 'number' && typeof theirs === 'number' && theirs < mine && other.way.slice(0, depth).every((step, index) => step === way[index]);
  });
}

export function checkBranch(checking: Checking, located: Located, chain: ChainRun): void {
  const { plan, staff, run, line } = checking;
  const { block } = located;
  if (block.kind !== 'branch' && block.kind !== 'parallel') return;
  const search = searchFor({ plan, staff, run, chain, at: line.at }, located.approval.form, located.path);
  const taken = waysTaken(search, located.approval.form, block.branches, block.kind === 'parallel').join('+');
  if (taken !== line.event.branch) say(checking, clauseOf(located), `way ${line.event.branch}`, `way ${taken}`);
}

/** Whether time had run out, when it says it had, and what follows then. */
export function checkBreached(checking: Checking, located: Located, block: BlockRun): void {
  const { line, plan, calendar, batch } = checking;
  const clause = `${clauseOf(located)}/sla`;
  const sla = located.block.kind === 'approve' || located.block.kind === 'handle' ? located.block.sla : undefined;
  const due = sla && nextBreach({ plan, calendar }, sla, block);
  batch.breached.set(block.path, line.event.onBreach ?? '');
  if (due === undefined || due.at !== line.event.dueAt) say(checking, clause, `due at ${line.event.dueAt}`, `due at ${due?.at ?? 'no time'}`);
  else if (due.kind !== line.event.onBreach) say(checking, clause, `then ${line.event.onBreach}`, `then ${due.kind}`);
  else if (line.at <= due.at) say(checking, clause, `breached at ${line.at}`, `${due.at} itself is on time`);
}

/** Whether a block ended as its votes, its people or its time say. */
export function checkDecided(checking: Checking, located: Located, block: BlockRun | undefined, chain: ChainRun): void {
  const { line, batch, plan, calendar, run } = checking;
  const clause = clauseOf(located);
  const said = String(line.event.outcome);
  const definition = located.block;
  batch.decided.add(located.path);
  if (block?.outcome !== undefined) say(checking, clause, `decided ${said}`, `it was decided ${block.outcome}`);
  const byTime = { pass: 'passed', reject: 'rejected' }[batch.breached.get(located.path) ?? ''];
  if (byTime !== undefined && said === byTime) return;
  if (definition.kind === 'approve') {
    const ends = batch.ends.get(located.path);
    const votes = batch.before.has(located.path) ? batch.before.get(located.path) : block && outcomeOf(definition, block);
    const found = ends === 'passed' || ends === 'rejected' ? ends : votes === 'approved' && block?.votes.length === 0 ? 'passed' : votes;
    if (found === said) return;
    if (said === 'passed') batch.passed.set(located.path, line);
    else say(checking, clause, `decided ${said}`, found === undefined ? 'the votes are still open' : `decided ${found}`);
  } else if (definition.kind === 'handle') {
    if (said === 'done' && block?.seats.some(({ status }) => status === 'used')) return;
    if (said === 'passed' || said === 'rejected') {
      if (batch.ends.get(located.path) !== said) batch.passed.set(located.path, line);
    } else say(checking, clause, `decided ${said}`, 'nobody handled it');
  } else if (definition.kind === 'parallel') {
    const found = parallelOutcome(plan, chain, definition, located.path.slice(0, located.path.length - definition.id.length));
    if (found !== said && said === 'passed') batch.passed.set(located.path, line);
    else if (found !== said) say(checking, clause, `decided ${said}`, `its ways say ${found ?? 'nothing yet'}`);
  } else if (definition.kind === 'wait' && definition.wait.kind === 'length' && said === 'done' && block !== undefined) {
    const end = afterLength(calendar(definition.wait.calendar), definition.wait.length, block.clock.from, block.clock.holes);
    if (end === undefined || line.at < end) say(checking, clause, `over at ${line.at}`, `it rests until ${end}, of case ${run.id}`);
  }
}

/** A block can be passed over because a parallel block around it was decided, or the chain was. */
export function checkPassedOver(checking: Checking): void {
  const { batch, run } = checking;
  for (const [path, line] of batch.passed) {
    const located = locate(checking, path);
    const around = located?.inside.some((outer) => batch.decided.has(outer) && batch.decided.has(path)) ?? false;
    if (!around && !batch.gone.has(path)) say({ ...checking, line }, `case/${run.id}`, `${path} passed`, 'nothing around it was decided');
  }
}
