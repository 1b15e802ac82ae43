import { afterLength, nextBreach } from './block-time.ts';
import { blocksOf, standing } from './blocks-of.ts';
import type { CaseRun, ChainRun } from './case-run.ts';
import { checkBranch, checkBreached, checkDecided, checkEntered } from './check-blocks.ts';
import { checkSeat } from './check-seats.ts';
import { checkVote } from './check-votes.ts';
import { type Checking, checkActor, checkActorIn, clauseOf, locate, principalOf, say, standsStill } from './checking.ts';
import { isAmong } from './people.ts';
import { blockOutcome, parallelOutcome, rowOutcome } from './rows.ts';
import { outcomeOf } from './votes.ts';

/** Checks one event of a chain against the chain as it stood before. */
export function checkChainEvent(checking: Checking): void {
  const { run, line, plan, batch } = checking;
  const { event } = line;
  if (event.type === 'chain-started') {
    checkStarted(checking);
    return;
  }
  const { chain } = run;
  if (chain === undefined) return;
  if (event.type === 'chain-decided') {
    const said = String(event.outcome);
    const found = rowOutcome(plan, chain, plan.approvals[chain.approval]?.blocks ?? {});
    if (found !== said) say(checking, `approvals/${chain.approval}`, `decided ${said}`, `its blocks say ${found ?? 'nothing yet'}`);
    return;
  }
  if (event.type === 'approval-revoked') {
    checkRevoked(checking, chain);
    return;
  }
  for (const path of event.voided ?? []) batch.gone.add(path);
  if (event.type === 'request-returned') {
    checkReturned(checking, chain);
    return;
  }
  if (event.block === undefined) return;
  const located = locate(checking, event.block);
  if (located === undefined) {
    say(checking, `approvals/${chain.approval}`, `block ${event.block}`, 'there is no such block');
    return;
  }
  const block = chain.blocks.get(event.block);
  if (event.type === 'block-entered') {
    checkEntered(checking, located, chain);
    return;
  }
  if (event.type === 'branch-taken') {
    checkBranch(checking, located, chain);
    return;
  }
  if (event.type === 'block-decided') {
    checkDecided(checking, located, block, chain);
    return;
  }
  if (block === undefined) {
    say(checking, clauseOf(located), event.type, 'the block was not entered');
    return;
  }
  if (event.type === 'vote-cast' && standsStill(checking, located)) say(checking, clauseOf(located), 'a vote', 'the block stands still');
  if (event.type === 'vote-cast') {
    checkVote(checking, located, block);
    return;
  }
  if (event.type === 'block-breached') {
    checkBreached(checking, located, block);
    return;
  }
  if (event.type === 'seat-removed') batch.removed.add(`${block.path} ${String(event.seat)}`);
  if (line.by.kind === 'person' && standsStill(checking, located) && event.type !== 'seat-not-required')
    say(checking, clauseOf(located), event.type, 'the block stands still');
  checkSeat(checking, located, block);
}

/** Whoever filled in the form asks, or whoever opened the case where only they may; all of them are barred from deciding. */
function checkStarted(checking: Checking): void {
  const { run, line, plan, staff } = checking;
  const { event, at } = line;
  const approval = plan.approvals[event.approval ?? ''];
  const clause = `approvals/${event.approval}/requester`;
  if (approval === undefined) {
    say(checking, clause, 'started', 'there is no such chain');
    return;
  }
  const candidates = [
    { person: run.asker.person, position: run.asker.position },
    { person: run.requester, position: undefined },
  ];
  const entitled = candidates.find(({ person, position }) => {
    const form = run.forms.get(approval.form) ?? {};
    return isAmong({ plan, staff, run, at, requester: person, requesterPosition: position, form, chosen: [] }, approval.requester, person);
  });
  if (entitled?.person !== event.requester) say(checking, clause, `asked for by ${event.requester}`, `asked for by ${entitled?.person ?? 'nobody who may'}`);
  const own = [...new Set([event.requester ?? '', ...run.openers, ...run.asker.own])].sort();
  if (own.join() !== [...(event.own ?? [])].sort().join()) say(checking, clause, `own request of ${event.own?.join()}`, `own request of ${own.join()}`);
}

function checkRevoked(checking: Checking, chain: ChainRun): void {
  const { run, line, plan, staff, calendar } = checking;
  const approval = plan.approvals[chain.approval];
  const clause = `approvals/${chain.approval}/revoke`;
  checkActor(checking, clause);
  if (chain.outcome !== 'approved' || approval?.revoke === undefined) {
    say(checking, clause, 'revoked', 'there was nothing to revoke');
    return;
  }
  const { within, who } = approval.revoke;
  const end = afterLength(calendar(approval.revoke.calendar), within, chain.decidedAt ?? line.at);
  if (end !== undefined && line.at > end) say(checking, clause, `revoked at ${line.at}`, `that was possible until ${end}`);
  const search = {
    plan,
    staff,
    run,
    at: line.at,
    requester: chain.requester,
    requesterPosition: undefined,
    form: run.forms.get(approval.form) ?? {},
    chosen: [],
  };
  if (!isAmong(search, who, principalOf(line))) say(checking, clause, `revoked by ${principalOf(line)}`, 'they may not');
}

function checkReturned(checking: Checking, chain: ChainRun): void {
  const { line, plan } = checking;
  const { event } = line;
  const from = locate(checking, event.block ?? '');
  const block = chain.blocks.get(event.block ?? '');
  const may = from?.block.kind === 'approve' ? from.block.may.return : undefined;
  if (from === undefined || block === undefined || may === undefined) {
    say(checking, `approvals/${chain.approval}`, `returned from ${event.block}`, 'nothing can be returned from there');
    return;
  }
  const clause = `${clauseOf(from)}/may/return`;
  checkActorIn(checking, from);
  if (!block.seats.some((seat) => seat.person === principalOf(line) && (seat.status === 'open' || seat.status === 'used' || seat.status === 'not-required')))
    say(checking, clause, `returned by ${principalOf(line)}`, 'they have no seat there');
  if (may.clocks !== event.clocks) say(checking, clause, `clocks ${event.clocks}`, `clocks ${may.clocks}`);
  if (may.then !== 'chosen' && may.then !== event.then) say(checking, clause, `comes back by ${event.then}`, `comes back by ${may.then}`);
  const named = may.to.includes(event.to ?? '') || (event.to !== 'requester' && (may.to.includes('previous') || may.to.includes('visited')));
  if (!named) say(checking, clause, `returned to ${event.to}`, `to ${may.to.join(' or ')}`);
  const all = blocksOf(plan, chain.approval).filter(({ path }) => chain.blocks.has(path));
  const target = locate(checking, event.to ?? '');
  const over = all.filter((one) => {
    if (event.to === 'requester') return event.then === 'replay' || one.path === from.path;
    if (target === undefined) return false;
    const place = standing(one, target);
    const closed = chain.blocks.get(one.path)?.outcome !== undefined;
    if (event.then === 'straight-back')
      return one.path === from.path || one.path === target.path || (closed && place === 'around' && standing(one, from) !== 'around');
    return place === 'same' || place === 'after' || (place === 'around' && closed);
  });
  const found = over.map(({ path }) => path).sort();
  if (found.join() !== [...(event.voided ?? [])].sort().join()) say(checking, clause, `void: ${event.voided?.join(', ')}`, `void: ${found.join(', ')}`);
  const still = all.filter((one) => {
    const waits = chain.blocks.get(one.path)?.outcome === undefined && !found.includes(one.path);
    return waits && event.then === 'straight-back' && (event.to === 'requester' || (target !== undefined && standing(one, target) === 'after'));
  });
  const paused = still.map(({ path }) => path).sort();
  if (paused.join() !== [...(event.paused ?? [])].sort().join())
    say(checking, clause, `standing still: ${event.paused?.join(', ')}`, `standing still: ${paused.join(', ')}`);
}

/** Whoever had not acted when a block was decided has been told that they need not. */
function checkNobodyWaits(checking: Checking): void {
  for (const { path, outcome, seats } of checking.run.chain?.blocks.values() ?? []) {
    const located = outcome === undefined ? undefined : locate(checking, path);
    if (located?.block.kind !== 'approve' && located?.block.kind !== 'handle') continue;
    const waiting = seats.find(({ status }) => status === 'open');
    if (waiting !== undefined) say(checking, clauseOf(located), `seat ${waiting.id} is open`, `the block was decided: ${outcome}`);
  }
}

/** What a command has to have told by its end: nothing is left open that is decided, and nothing decided that is open. */
export function checkSettled(checking: Checking): void {
  const { run, plan } = checking;
  const { chain } = run;
  checkNobodyWaits(checking);
  if (chain === undefined || run.status !== 'in-approval') return;
  for (const located of blocksOf(plan, chain.approval)) {
    const block = chain.blocks.get(located.path);
    if (block === undefined || block.outcome !== undefined) continue;
    const prefix = located.path.slice(0, located.path.length - located.block.id.length);
    if (located.block.kind === 'approve' && outcomeOf(located.block, block) !== undefined)
      say(checking, clauseOf(located), 'still open', `decided ${outcomeOf(located.block, block)}`);
    if (located.block.kind === 'parallel' && parallelOutcome(plan, chain, located.block, prefix) !== undefined)
      say(checking, clauseOf(located), 'still open', 'its ways have ended');
    if (located.block.kind === 'handle' && block.seats.some(({ status }) => status === 'used'))
      say(checking, clauseOf(located), 'still open', 'it was handled');
    if (located.block.kind === 'settle' && blockOutcome(plan, chain, located.block, prefix) === undefined)
      say(checking, clauseOf(located), 'still open', 'it settles at once');
  }
  const row = rowOutcome(plan, chain, plan.approvals[chain.approval]?.blocks ?? {});
  if (row !== undefined) say(checking, `approvals/${chain.approval}`, 'still in approval', `its blocks say ${row}`);
}

/** Blocks whose time has run out by an instant without anybody saying so. */
export function checkTimeouts(checking: Omit<Checking, 'run'> & { readonly run: CaseRun }, asOf: number): void {
  const { run, plan, calendar } = checking;
  if (run.status !== 'in-approval') return;
  for (const [path, block] of run.chain?.blocks ?? []) {
    const located = block.outcome === undefined ? locate(checking, path) : undefined;
    const sla = located?.block.kind === 'approve' || located?.block.kind === 'handle' ? located.block.sla : undefined;
    const due = sla && nextBreach({ plan, calendar }, sla, block);
    if (located !== undefined && due !== undefined && due.at < asOf && !standsStill(checking, located))
      say(checking, `${clauseOf(located)}/sla`, 'nothing happened', `its time ran out at ${due.at}`);
  }
}
