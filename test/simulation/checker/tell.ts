import type { BlockRun, CaseRun, ChainRun, ClockRun, SeatRun } from './case-run.ts';
import { wholeOf } from './case-run.ts';
import type { Line } from './history.ts';
import { personsOf } from './history.ts';

/** What one event makes of a case. It asks no rule: whether it may have happened is checked before. */
export function tell(run: CaseRun, line: Line): void {
  const { event, at, by } = line;
  switch (event.type) {
    case 'form-recorded': {
      const form = event.form ?? '';
      const before = Object.entries(run.forms.get(form) ?? {}).filter(([field]) => !event.cleared?.includes(field));
      run.forms.set(form, { ...Object.fromEntries(before), ...event.value });
      const persons = personsOf(by);
      if (run.status !== 'in-approval' && persons[0] !== undefined) run.asker = { person: persons[0], position: by.position, own: persons, stage: event.stage };
      return;
    }
    case 'stage-entered':
      run.stage = event.stage ?? '';
      return;
    case 'instant-claimed':
      run.claims.set(line.id, { by: personsOf(by), of: event.of ?? '', happenedAt: event.happenedAt ?? 0 });
      return;
    case 'responsibility-passed':
      run.responsible = event.to ?? '';
      return;
    case 'case-closed':
      run.status = 'closed';
      return;
    case 'case-withdrawn':
      run.status = 'withdrawn';
      return;
    case 'case-ended':
      run.status = 'ended';
      return;
    case 'case-jumped':
      run.status = 'open';
      if (run.chain?.outcome === undefined) run.chain = undefined;
      return;
    case 'person-replaced':
      replacePerson(run, event.from ?? '', event.to ?? '');
      return;
    case 'chain-started':
      startChain(run, line);
      return;
    default:
      if (run.chain !== undefined) tellChain(run, run.chain, line);
      if (event.type === 'request-returned' && event.to === 'requester') run.status = 'open';
      if (event.type === 'request-returned' && event.to !== 'requester') run.status = 'in-approval';
      if (event.type === 'request-resumed') run.status = 'in-approval';
      if (event.type === 'chain-decided' || event.type === 'approval-revoked') run.status = 'open';
      if (event.type === 'approval-revoked' && run.chain !== undefined) run.stage = run.chain.stage;
      if (event.type === 'chain-decided' && run.chain !== undefined) run.chain.decidedAt = at;
  }
}

function startChain(run: CaseRun, { event }: Line): void {
  const before = run.chain;
  const goesOn = before !== undefined && before.approval === event.approval && before.returned !== undefined;
  run.status = 'in-approval';
  run.chain = {
    approval: event.approval ?? '',
    stage: event.stage ?? '',
    requester: event.requester ?? '',
    own: event.own ?? [],
    chosen: (event.chosen ?? {}) as ChainRun['chosen'],
    blocks: new Map(),
    clocks: goesOn ? before.clocks : new Map(),
  };
}

function tellChain(run: CaseRun, chain: ChainRun, line: Line): void {
  const { event, at } = line;
  if (event.type === 'chain-decided') chain.outcome = String(event.outcome);
  else if (event.type === 'approval-revoked') chain.outcome = 'revoked';
  else if (event.type === 'request-returned') goBack(chain, line);
  else if (event.type === 'request-resumed') {
    for (const path of event.voided ?? []) chain.blocks.delete(path);
    for (const block of chain.blocks.values()) setGoing(block.clock, at);
    chain.returned = undefined;
    if (event.chosen !== undefined) chain.chosen = event.chosen as ChainRun['chosen'];
    chain.own = [...new Set([...chain.own, ...(event.own ?? [])])];
  } else if (event.block !== undefined) tellBlock(blockOf(chain, event.block, at), line);
  if (event.type === 'vote-taken-back') for (const path of event.voided ?? []) chain.blocks.delete(path);
  if (run.chain !== chain) run.chain = chain;
}

function blockOf(chain: ChainRun, path: string, at: number): BlockRun {
  const known = chain.blocks.get(path);
  if (known !== undefined) return known;
  const kept = chain.clocks.get(path);
  const clock: ClockRun = kept === undefined ? { from: at, holes: [] } : { ...kept, holes: [...kept.holes] };
  setGoing(clock, at);
  const block: BlockRun = { path, enteredAt: at, clock, seats: [], votes: [], fallback: '', breaches: 0, urged: [] };
  chain.blocks.set(path, block);
  return block;
}

function setGoing(clock: ClockRun, at: number): void {
  if (clock.stopped !== undefined && clock.stopped < at) clock.holes.push({ from: clock.stopped, until: at });
  clock.stopped = undefined;
}

function goBack(chain: ChainRun, { event, at }: Line): void {
  const voided = event.voided ?? [];
  for (const path of voided) chain.clocks.delete(path);
  for (const [path, block] of chain.blocks) {
    if (voided.includes(path)) {
      if (event.clocks === 'resume') chain.clocks.set(path, { ...block.clock, stopped: block.clock.stopped ?? block.decidedAt ?? at });
      chain.blocks.delete(path);
    } else if (event.paused?.includes(path)) block.clock.stopped ??= at;
  }
  chain.returned =
    event.to === 'requester' || event.then === 'straight-back' ? { from: event.block ?? '', to: event.to ?? '', then: event.then ?? '' } : undefined;
}

function tellBlock(block: BlockRun, { event, at, by }: Line): void {
  const seat = block.seats.find(({ id }) => id === event.seat);
  switch (event.type) {
    case 'block-entered':
      // One that waited for somebody begins to count once there is somebody.
      if (block.clock.holes.length === 0 && block.clock.from === block.enteredAt) block.clock.from = at;
      block.enteredAt = at;
      block.fallback = event.fallback ?? '';
      block.seats = (event.seats ?? []).map((one) => ({ ...one, weighs: one.position, group: one.group ?? 0, status: 'open' }));
      return;
    case 'branch-taken':
      block.branch = event.branch ?? '';
      return;
    case 'block-breached':
      block.breaches += 1;
      block.breachedAt = at;
      return;
    case 'block-decided':
      block.outcome = String(event.outcome);
      block.decidedAt = at;
      return;
    case 'approvers-urged':
      block.urged.push(at);
      return;
    case 'seat-added':
      addSeat(block, event.seat as unknown as AddedSeat, event.place ?? 'beside', event.to ?? '');
      return;
    case 'block-claimed':
      block.claimed = String(event.seat);
      return;
    case 'block-released':
      block.claimed = undefined;
      return;
    default:
      if (seat !== undefined) tellSeat(block, seat, { type: event.type, event, by: by.person ?? '' });
  }
}

interface AddedSeat {
  readonly id: string;
  readonly person: string;
  readonly position?: string;
  readonly group?: number;
}

function addSeat(block: BlockRun, seat: AddedSeat, place: 'before' | 'after' | 'beside', to: string): void {
  const last = block.seats.findLastIndex(({ id, added }) => id === to || added?.to === to);
  block.seats.splice(last + 1, 0, { ...seat, weighs: seat.position, group: seat.group ?? 0, status: 'open', added: { place, to } });
}

function tellSeat(block: BlockRun, seat: SeatRun, { type, event, by }: { type: string; event: Line['event']; by: string }): void {
  const unclaim = (): void => {
    if (block.claimed === seat.id) block.claimed = undefined;
  };
  switch (type) {
    case 'vote-cast': {
      const again = block.votes.some((one) => one.seat === seat.id);
      block.votes = [
        ...block.votes.filter((one) => one.seat !== seat.id),
        { seat: seat.id, vote: event.vote ?? '', by, chosen: event.chosen as readonly string[] | undefined },
      ];
      if (again) reopenParts(block, seat);
      seat.status = 'used';
      seat.held = false;
      if (seat.delegated?.given === false) seat.delegated = undefined;
      unclaim();
      return;
    }
    case 'block-handled':
    case 'notice-acknowledged':
      seat.status = 'used';
      unclaim();
      return;
    case 'seat-passed':
      seat.status = 'passed';
      return;
    case 'seat-not-required':
      seat.status = 'not-required';
      seat.because = event.reason;
      unclaim();
      return;
    case 'seat-removed':
      seat.status = 'removed';
      unclaim();
      return;
    case 'seat-moved':
      seat.person = event.to ?? '';
      if (event.position !== undefined) seat.position = event.position;
      seat.delegated = undefined;
      seat.held = false;
      unclaim();
      return;
    case 'seat-delegated':
      seat.delegated = { to: event.to ?? '', given: false };
      return;
    case 'opinion-given':
      if (seat.delegated !== undefined) seat.delegated.given = true;
      return;
    case 'vote-held':
      seat.held = true;
      return;
    case 'vote-taken-back':
      takeBack(block, seat);
      return;
  }
}

function takeBack(block: BlockRun, seat: SeatRun): void {
  block.votes = block.votes.filter((one) => one.seat !== seat.id);
  block.claimed = undefined;
  seat.status = 'open';
  reopenParts(block, seat);
  if (block.outcome === undefined) return;
  block.outcome = undefined;
  block.decidedAt = undefined;
  for (const other of block.seats) if (other.status === 'not-required' && other.because === undefined) other.status = 'open';
}

/** Those of the same seat whom others had answered for are asked again. */
function reopenParts(block: BlockRun, seat: SeatRun): void {
  const whole = wholeOf(block.seats, seat);
  for (const other of block.seats) {
    if (other.because !== 'answered' || wholeOf(block.seats, other) !== whole) continue;
    other.status = 'open';
    other.because = undefined;
  }
}

function replacePerson(run: CaseRun, from: string, to: string): void {
  run.replaced.delete(to);
  for (const [person, by] of run.replaced) if (by === from) run.replaced.set(person, to);
  run.replaced.set(from, to);
  for (const { seats } of run.chain?.blocks.values() ?? []) {
    for (const seat of seats) {
      if (seat.delegated?.to !== from || seat.delegated.given) continue;
      seat.delegated = seat.person === to ? undefined : { to, given: false };
    }
  }
}
