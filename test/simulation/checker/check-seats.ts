import type { PlanWho } from '@guicheng/definition';
import type { Located } from './blocks-of.ts';
import { type BlockRun, counts, type SeatRun, wholeOf } from './case-run.ts';
import { type Batch, type Checking, checkActorIn, clauseOf, decidedApart, principalOf, say, takesPart } from './checking.ts';
import { isAmong, nearestAbove, peopleOf, searchFor } from './people.ts';
import { positionsAt } from './staff.ts';
import { answerOf, answerOfThose, outcomeOf, partOf } from './votes.ts';

/** Whether what was done with a seat other than voting from it was allowed. */
export function checkSeat(checking: Checking, located: Located, block: BlockRun): void {
  const { line, batch } = checking;
  const { event } = line;
  const clause = clauseOf(located);
  const definition = located.block;
  if (definition.kind !== 'approve' && definition.kind !== 'handle') return;
  const may = definition.may as { readonly [act: string]: unknown };
  const seat = block.seats.find(({ id }) => id === event.seat);
  const own = (): boolean => seat !== undefined && seat.person === principalOf(line) && seat.status === 'open' && block.outcome === undefined;
  const allow = (act: string, ok: boolean): void => {
    checkActorIn(checking, located);
    if (may[act] === undefined) say(checking, clause, event.type, `the block allows no \`${act}\``);
    else if (!ok) say(checking, clause, `${event.type} ${String(event.seat)} by ${principalOf(line)}`, 'it is not theirs to do, or not now');
  };
  switch (event.type) {
    case 'vote-held':
      allow('hold', own());
      return;
    case 'block-claimed':
      allow('claim', own() && (block.claimed === undefined || block.claimed === event.seat));
      return;
    case 'block-released':
      allow('claim', block.claimed === event.seat);
      return;
    case 'seat-delegated':
      allow('delegate', own() && seat?.delegated?.given !== false);
      checkTarget(checking, located, block, event.to ?? '', definition.kind === 'approve' ? (definition.may.delegate?.to ?? []) : []);
      return;
    case 'opinion-given':
      checkActorIn(checking, located);
      if (seat?.delegated?.to !== principalOf(line) || seat.delegated.given) say(checking, clause, `an opinion of ${principalOf(line)}`, 'nobody asked for it');
      return;
    case 'block-handled':
      checkActorIn(checking, located);
      if (!own()) say(checking, clause, `handled by ${principalOf(line)}`, 'they have no open seat');
      return;
    case 'seat-moved':
      checkMoved(checking, located, block, seat);
      return;
    case 'seat-added':
      checkAdded(checking, located, block);
      return;
    case 'seat-removed': {
      const to = block.seats.find(({ id }) => id === seat?.added?.to);
      const mine = to !== undefined && (to.person === principalOf(line) || batch.removed.has(`${block.path} ${to.id}`));
      // Those added to somebody who was added go with them, before them.
      const withThem = to?.added !== undefined;
      allow('remove', seat?.status === 'open' && (mine || withThem));
      return;
    }
    case 'seat-passed':
      checkPassed(checking, located, seat);
      return;
    case 'seat-not-required':
      checkLetOff(checking, located, block, seat);
      return;
    case 'vote-taken-back':
      allow('takeBack', seat?.person === principalOf(line) && seat.status === 'used');
      return;
    default:
      return;
  }
}

function checkTarget(checking: Checking, located: Located, block: BlockRun, person: string, among: readonly PlanWho[]): void {
  const { run, plan, staff, line } = checking;
  const clause = clauseOf(located);
  const { chain } = run;
  if (chain === undefined) return;
  const approves = located.block.kind === 'approve' ? located.block : undefined;
  if (takesPart(block, person)) say(checking, clause, `${line.event.type} to ${person}`, 'they have a part in the block');
  if (approves !== undefined && approves.ifRequester !== 'decide' && chain.own.includes(person))
    say(checking, clause, `${line.event.type} to ${person}`, 'it is their own request');
  if (approves !== undefined && decidedApart(chain, located).includes(person))
    say(checking, clause, `${line.event.type} to ${person}`, 'they decided where others must');
  const search = searchFor({ plan, staff, run, chain, at: line.at }, located.approval.form, located.path);
  const allowed = among.length === 0 ? positionsAt(staff, person, line.at).length > 0 : isAmong(search, among, person);
  if (!allowed) say(checking, clause, `${line.event.type} to ${person}`, 'they are not among those named');
}

function checkMoved(checking: Checking, located: Located, block: BlockRun, seat: SeatRun | undefined): void {
  const { line, batch } = checking;
  const { event } = line;
  const clause = clauseOf(located);
  if (seat === undefined || seat.status !== 'open' || seat.person !== event.from)
    say(checking, clause, `seat ${String(event.seat)} moved from ${event.from}`, 'it was not theirs, or not open');
  if (line.by.kind === 'clock') {
    checkMovedByTime(checking, located, block, seat);
    return;
  }
  if (event.reason === 'replaced') {
    if (batch.replaced?.from !== event.from || batch.replaced?.to !== event.to)
      say(checking, clause, `seat ${String(event.seat)} replaced`, 'nobody was replaced');
    checkTarget(checking, located, block, event.to ?? '', []);
    return;
  }
  checkActorIn(checking, located);
  const may = located.block.kind === 'approve' || located.block.kind === 'handle' ? located.block.may.transfer : undefined;
  if (may === undefined) say(checking, clause, 'a seat moved', 'the block allows no `transfer`');
  if (seat?.person !== principalOf(line)) say(checking, clause, `moved by ${principalOf(line)}`, `it is the seat of ${seat?.person}`);
  checkTarget(checking, located, block, event.to ?? '', may?.to ?? []);
}

/** Time ran out: to the nearest superior, or to those named, whoever of them comes first and may decide. */
function checkMovedByTime(checking: Checking, located: Located, block: BlockRun, seat: SeatRun | undefined): void {
  const { line, batch, run, plan, staff } = checking;
  const clause = clauseOf(located);
  const kind = batch.breached.get(block.path);
  const { chain } = run;
  if ((kind !== 'escalate' && kind !== 'transfer') || chain === undefined || seat === undefined) {
    say(checking, clause, `seat ${String(line.event.seat)} moved by the clock`, 'its time did not run out for that');
    return;
  }
  const { block: definition } = located;
  const decides = definition.kind === 'approve';
  const own = decides && definition.ifRequester !== 'decide' ? chain.own : [];
  const parts = [...block.seats.map(({ person }) => person), ...block.votes.map(({ by }) => by)].filter((person) => takesPart(block, person));
  const unfit = [...own, ...(decides ? decidedApart(chain, located) : []), ...parts, seat.person];
  const search = searchFor({ plan, staff, run, chain, at: line.at }, located.approval.form, located.path);
  const sla = definition.kind === 'approve' || definition.kind === 'handle' ? definition.sla : undefined;
  const rules = [sla?.onBreach, sla?.then].flatMap((rule) => (rule?.kind === 'transfer' ? [rule.to] : []));
  const found =
    kind === 'transfer' ? peopleOf(search, rules.slice(0, 1)) : [nearestAbove(search, seat.position ?? positionsAt(staff, seat.person, line.at)[0], unfit)];
  const to = found.flatMap(({ persons }) => persons).find((person) => !unfit.includes(person));
  if (to !== line.event.to) say(checking, clause, `seat ${seat.id} moved to ${line.event.to}`, `it goes to ${to ?? 'nobody'}`);
}

function checkAdded(checking: Checking, located: Located, block: BlockRun): void {
  const { line } = checking;
  const { event } = line;
  const clause = clauseOf(located);
  checkActorIn(checking, located);
  const add = located.block.kind === 'approve' ? located.block.may.add : undefined;
  const to = block.seats.find(({ id }) => id === event.to);
  if (add === undefined || !add.places.includes(event.place ?? 'beside')) say(checking, clause, `added ${event.place}`, 'nobody may be added there');
  if (to === undefined || to.person !== principalOf(line) || block.outcome !== undefined)
    say(checking, clause, `added to seat ${event.to}`, `it is not the seat of ${principalOf(line)}, or it is over`);
  if (to?.added !== undefined && add?.nested !== true) say(checking, clause, `added to seat ${event.to}`, 'whoever was added may add nobody');
  const late = to?.status === 'used' && event.place === 'after' && block.votes.some((vote) => vote.seat === to.id && vote.vote === 'approve');
  if (to?.status !== 'open' && !late) say(checking, clause, `added to seat ${event.to}`, `the seat is ${to?.status}`);
  checkTarget(checking, located, block, (event.seat as unknown as { readonly person: string }).person, add?.from ?? []);
}

function checkPassed(checking: Checking, located: Located, seat: SeatRun | undefined): void {
  const { line, run } = checking;
  const { repeated } = located.approval;
  const other = run.chain?.blocks.get(line.event.elsewhere ?? '');
  const saidYes = other?.seats.some(
    (one) => one.person === seat?.person && (one.status === 'passed' || other.votes.some((vote) => vote.seat === one.id && vote.vote === 'approve')),
  );
  if (repeated === 'last') return;
  if (repeated === 'ask-again' || saidYes !== true)
    say(checking, clauseOf(located), `seat ${String(line.event.seat)} passed`, `${seat?.person} did not say yes in ${line.event.elsewhere}`);
}

function checkLetOff(checking: Checking, located: Located, block: BlockRun, seat: SeatRun | undefined): void {
  const { line, batch } = checking;
  const clause = clauseOf(located);
  if (seat?.status !== 'open') say(checking, clause, `seat ${String(line.event.seat)} is not required`, `it is ${seat?.status ?? 'not there'}`);
  if (line.event.reason === undefined) {
    batch.letOff.set(`${block.path} ${String(line.event.seat)}`, line);
    if (located.block.kind === 'approve' && !batch.before.has(block.path)) batch.before.set(block.path, outcomeOf(located.block, block));
  }
  if (line.event.reason === 'moved' && !batch.breached.has(block.path)) say(checking, clause, `seat ${String(line.event.seat)} let off`, 'no time ran out');
  if (line.event.reason === 'replaced' && batch.replaced === undefined) say(checking, clause, `seat ${String(line.event.seat)} let off`, 'nobody was replaced');
  if (line.event.reason === 'answered' && seat !== undefined && !isAnswered(located.block, block, seat)) {
    say(checking, clause, `seat ${seat.id} let off as answered`, 'it can still change the answer');
  }
}

function isAnswered(definition: Located['block'], block: BlockRun, seat: SeatRun): boolean {
  const owner = partOf(block, seat);
  if (definition.kind !== 'approve' || owner === undefined || !counts(seat)) return false;
  const place = seat.added?.place === 'before' ? 'before' : 'after';
  return (
    answerOfThose(definition, block, owner, place) !== undefined ||
    answerOf(definition, block, wholeOf(block.seats, seat)) !== undefined ||
    isAnswered(definition, block, owner)
  );
}

/** What a command told has to be explained by the rest of what it told. */
export function checkLetOffs(checking: Checking, batch: Batch): void {
  for (const [seat, line] of batch.letOff) {
    const path = seat.slice(0, seat.indexOf(' '));
    if (batch.ended || batch.decided.has(path) || batch.gone.has(path)) continue;
    say({ ...checking, line }, `case/${checking.run.id}`, `seat ${seat} is not required`, 'the block goes on');
  }
}
