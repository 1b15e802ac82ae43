import type { BlockRun, CaseState, ChainRun } from '../case/case-state.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { evolveSeats } from './evolve-seats.ts';

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
    case 'vote-taken-back':
      return state.chain === undefined ? state : { ...state, chain: withoutBlocks(evolveBlocks(state.chain, recorded, event.block), event.voided ?? []) };
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
    case 'block-breached':
      return { ...run, breaches: run.breaches + 1, breachedAt: recorded.at };
    case 'block-decided':
      return { ...run, outcome: event.outcome };
    default:
      return evolveSeats(run, recorded);
  }
}

/** As if these had never been entered. */
function withoutBlocks(chain: ChainRun, voided: readonly string[]): ChainRun {
  return { ...chain, blocks: Object.fromEntries(Object.entries(chain.blocks).filter(([block]) => !voided.includes(block))) };
}
