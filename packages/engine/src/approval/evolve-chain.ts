import type { Instant } from '@guicheng/definition';
import type { BlockRun, CaseState, ChainRun, SeatRun } from '../case/case-state.ts';
import type { Fresh } from '../case/copy-state.ts';
import { copyBlock, copyChain, withEntry } from '../case/copy-state.ts';
import type { CaseEvent, Recorded, Seat } from '../event.ts';
import { clockEntered } from './evolve-clock.ts';
import { resumed, returned } from './evolve-return.ts';
import { evolveSeats } from './evolve-seats.ts';

type ChainStarted = Extract<CaseEvent, { readonly type: 'chain-started' }>;

/** Writes what an event of a chain changes. Total: an event about a block nobody entered changes nothing. */
export function evolveChain(next: Fresh<CaseState>, recorded: Recorded<CaseEvent>): void {
  const { event } = recorded;
  const { chain } = next;
  if (event.type === 'chain-started') {
    next.status = 'in-approval';
    next.chain = started(event, chain);
    return;
  }
  if (chain === undefined) return;
  switch (event.type) {
    case 'chain-decided':
      next.status = 'open';
      next.chain = decided(chain, event.outcome, recorded.at);
      return;
    case 'request-returned':
      if (event.to === 'requester') next.status = 'open';
      next.chain = returned(chain, event, recorded.at);
      return;
    case 'request-resumed':
      next.status = 'in-approval';
      next.chain = resumed(chain, event, recorded.at);
      return;
    case 'approval-revoked':
      next.status = 'open';
      next.stage = chain.stage;
      next.chain = { ...chain, outcome: 'revoked' };
      return;
    case 'vote-taken-back':
      next.chain = withoutBlocks(evolveBlocks(chain, recorded, event.block), event.voided ?? []);
      return;
    case 'case-requested':
      next.chain = { ...evolveBlocks(chain, recorded, event.block), requests: (chain.requests ?? 0) + 1 };
      return;
    case 'block-entered':
    case 'branch-taken':
    case 'block-breached':
    case 'block-decided':
    case 'vote-cast':
    case 'block-handled':
    case 'seat-not-required':
    case 'seat-moved':
    case 'seat-passed':
    case 'seat-added':
    case 'seat-removed':
    case 'seat-delegated':
    case 'opinion-given':
    case 'vote-held':
    case 'block-claimed':
    case 'block-released':
    case 'approvers-urged':
    case 'notice-acknowledged':
    case 'requested-case-ended':
      next.chain = evolveBlocks(chain, recorded, event.block);
      return;
    default:
  }
}

function decided(chain: ChainRun, outcome: 'approved' | 'rejected', at: Instant): ChainRun {
  const next = copyChain(chain);
  next.outcome = outcome;
  next.decidedAt = at;
  return next;
}

function evolveBlocks(chain: ChainRun, recorded: Recorded<CaseEvent>, block: string): ChainRun {
  const before = chain.blocks[block];
  const next = copyChain(chain);
  const run = before === undefined ? unentered(chain, block, recorded) : copyBlock(before);
  next.blocks = withEntry(chain.blocks, block, evolveBlock(run, recorded));
  return next;
}

function unentered(chain: ChainRun, block: string, { at }: Recorded<CaseEvent>): Fresh<BlockRun> {
  const run: Fresh<BlockRun> = { enteredAt: at, seats: [], votes: [], breaches: 0 };
  const clock = clockEntered(chain, block, at);
  if (clock !== undefined) run.clock = clock;
  return run;
}

/** A request that comes again keeps two things of the run that was returned: clocks that resume, and how many cases it asked for. */
function started({ approval, stage, requester, own, chosen = {} }: ChainStarted, before: ChainRun | undefined): ChainRun {
  const chain: Fresh<ChainRun> = { approval, stage, requester, own, chosen, blocks: {} };
  if (before?.approval !== approval || before.returned === undefined) return chain;
  if (before.clocks !== undefined) chain.clocks = before.clocks;
  if (before.requests !== undefined) chain.requests = before.requests;
  return chain;
}

/** Writes into a block what an event changes in it, and answers the block. */
function evolveBlock(run: Fresh<BlockRun>, recorded: Recorded<CaseEvent>): BlockRun {
  const { event } = recorded;
  switch (event.type) {
    case 'block-entered':
      run.enteredAt = recorded.at;
      run.seats = event.seats.map(opened);
      if (event.fallback !== undefined) run.fallback = event.fallback;
      return run;
    case 'branch-taken':
      run.branch = event.branch;
      return run;
    case 'block-breached':
      run.breaches += 1;
      run.breachedAt = recorded.at;
      return run;
    case 'block-decided':
      run.decidedAt = recorded.at;
      run.outcome = event.outcome;
      return run;
    case 'approvers-urged':
      run.urged = [...(run.urged ?? []), recorded.at];
      return run;
    case 'case-requested':
      run.requested = { ...run.requested, [event.key]: 'open' };
      return run;
    case 'requested-case-ended':
      run.requested = { ...run.requested, [event.key]: event.ended };
      return run;
    default:
      return evolveSeats(run, recorded);
  }
}

function opened({ id, position, person, group }: Seat): SeatRun {
  const seat: Fresh<SeatRun> = { id, person, status: 'open' };
  if (position !== undefined) seat.position = position;
  if (group !== undefined) seat.group = group;
  return seat;
}

/** As if these had never been entered. */
function withoutBlocks(chain: ChainRun, voided: readonly string[]): ChainRun {
  return { ...chain, blocks: Object.fromEntries(Object.entries(chain.blocks).filter(([block]) => !voided.includes(block))) };
}
