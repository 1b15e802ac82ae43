import type { BlockRun, CaseState, ChainRun, SeatRun } from '../case/case-state.ts';
import type { CaseEvent, Recorded } from '../event.ts';

/** What an event of a chain changes. Total: an event about a block nobody entered changes nothing. */
export function evolveChain(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  const { event } = recorded;
  switch (event.type) {
    case 'chain-started': {
      const { approval, stage, requester, own, chosen = {} } = event;
      return { ...state, status: 'in-approval', chain: { approval, stage, requester, own, chosen, blocks: {} } };
    }
    case 'chain-decided':
      return state.chain === undefined ? state : { ...state, status: 'open', chain: { ...state.chain, outcome: event.outcome } };
    case 'block-entered':
    case 'branch-taken':
    case 'vote-cast':
    case 'block-handled':
    case 'seat-not-required':
    case 'seat-moved':
    case 'block-breached':
    case 'block-decided':
      return state.chain === undefined ? state : { ...state, chain: evolveBlocks(state.chain, recorded, event.block) };
    default:
      return state;
  }
}

function evolveBlocks(chain: ChainRun, recorded: Recorded<CaseEvent>, block: string): ChainRun {
  const before = chain.blocks[block] ?? { enteredAt: recorded.at, seats: [], votes: [], breaches: 0 };
  return { ...chain, blocks: { ...chain.blocks, [block]: evolveBlock(before, recorded) } };
}

function evolveBlock(run: BlockRun, recorded: Recorded<CaseEvent>): BlockRun {
  const { event } = recorded;
  switch (event.type) {
    case 'block-entered':
      return {
        ...run,
        enteredAt: recorded.at,
        seats: event.seats.map((seat) => ({ ...seat, status: 'open' })),
        ...(event.fallback === undefined ? {} : { fallback: event.fallback }),
      };
    case 'branch-taken':
      return { ...run, branch: event.branch };
    case 'vote-cast': {
      const by = recorded.by.kind === 'person' ? recorded.by.person : '';
      return { ...run, votes: [...run.votes, { seat: event.seat, vote: event.vote, by }], seats: withSeat(run.seats, event.seat, { status: 'used' }) };
    }
    case 'block-handled':
      return { ...run, seats: withSeat(run.seats, event.seat, { status: 'used' }) };
    case 'seat-not-required':
      return { ...run, seats: withSeat(run.seats, event.seat, { status: 'not-required' }) };
    case 'seat-moved':
      return { ...run, seats: withSeat(run.seats, event.seat, { person: event.to, ...(event.position === undefined ? {} : { position: event.position }) }) };
    case 'block-breached':
      return { ...run, breaches: run.breaches + 1, breachedAt: recorded.at };
    case 'block-decided':
      return { ...run, outcome: event.outcome };
    default:
      return run;
  }
}

function withSeat(seats: readonly SeatRun[], id: string, change: Partial<SeatRun>): readonly SeatRun[] {
  return seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat));
}
