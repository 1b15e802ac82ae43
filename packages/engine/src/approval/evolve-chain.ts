import type { BlockRun, CaseState, ChainRun } from '../case/case-state.ts';
import type { CaseEvent, Recorded } from '../event.ts';
import { clockEntered } from './evolve-clock.ts';
import { resumed, returned } from './evolve-return.ts';
import { evolveSeats } from './evolve-seats.ts';

/** What an event of a chain changes. Total: an event about a block nobody entered changes nothing. */
export function evolveChain(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  const { event } = recorded;
  switch (event.type) {
    case 'chain-started': {
      const { approval, stage, requester, own, chosen = {} } = event;
      return { ...state, status: 'in-approval', chain: { approval, stage, requester, own, chosen, blocks: {}, ...carriedOn(state.chain, approval) } };
    }
    case 'chain-decided':
      return state.chain === undefined ? state : { ...state, status: 'open', chain: { ...state.chain, outcome: event.outcome, decidedAt: recorded.at } };
    case 'request-returned': {
      const chain = state.chain && returned(state.chain, event, recorded.at);
      return chain === undefined ? state : { ...state, status: event.to === 'requester' ? 'open' : state.status, chain };
    }
    case 'request-resumed':
      return state.chain === undefined ? state : { ...state, status: 'in-approval', chain: resumed(state.chain, event, recorded.at) };
    case 'approval-revoked':
      return state.chain === undefined ? state : { ...state, status: 'open', stage: state.chain.stage, chain: { ...state.chain, outcome: 'revoked' } };
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
    case 'approvers-urged':
    case 'notice-acknowledged':
    case 'requested-case-ended':
      return state.chain === undefined ? state : { ...state, chain: evolveBlocks(state.chain, recorded, event.block) };
    case 'case-requested': {
      const { chain } = state;
      return chain === undefined ? state : { ...state, chain: { ...evolveBlocks(chain, recorded, event.block), requests: (chain.requests ?? 0) + 1 } };
    }
    default:
      return state;
  }
}

function evolveBlocks(chain: ChainRun, recorded: Recorded<CaseEvent>, block: string): ChainRun {
  const before = chain.blocks[block] ?? { enteredAt: recorded.at, seats: [], votes: [], breaches: 0, ...clockEntered(chain, block, recorded.at) };
  return { ...chain, blocks: { ...chain.blocks, [block]: evolveBlock(before, recorded) } };
}

/** What a request that comes again keeps of the run that was returned: clocks that resume, and how many cases it asked for. */
function carriedOn(before: ChainRun | undefined, approval: string): Pick<ChainRun, 'clocks' | 'requests'> {
  if (before?.approval !== approval || before.returned === undefined) return {};
  const { clocks, requests } = before;
  return { ...(clocks === undefined ? {} : { clocks }), ...(requests === undefined ? {} : { requests }) };
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
      return { ...run, outcome: event.outcome, decidedAt: recorded.at };
    case 'approvers-urged':
      return { ...run, urged: [...(run.urged ?? []), recorded.at] };
    case 'notice-acknowledged':
      return { ...run, seats: run.seats.map((seat) => (seat.id === event.seat ? { ...seat, status: 'used' } : seat)) };
    case 'case-requested':
      return { ...run, requested: { ...run.requested, [event.key]: 'open' } };
    case 'requested-case-ended':
      return { ...run, requested: { ...run.requested, [event.key]: event.ended } };
    default:
      return evolveSeats(run, recorded);
  }
}

/** As if these had never been entered. */
function withoutBlocks(chain: ChainRun, voided: readonly string[]): ChainRun {
  return { ...chain, blocks: Object.fromEntries(Object.entries(chain.blocks).filter(([block]) => !voided.includes(block))) };
}
