import type { BlockRun, CaseState, ChainRun, SeatRun } from './case-state.ts';

/** A copy nobody else sees yet, and so may still be written into. */
export type Fresh<T> = { -readonly [P in keyof T]: T[P] };

// Each copy is written property by property in one order, what may be absent last. A spread costs several times as much where states have many shapes, and
// about 0.9 us (Node 20) for each property that is new beside it; a state is copied at every event.

/** A case to write the next state into. */
export function copyCase(from: CaseState): Fresh<CaseState> {
  const { responsible, asker, replaced, claims, chain } = from;
  const copy: Fresh<CaseState> = {
    status: from.status,
    case: from.case,
    number: from.number,
    procedure: from.procedure,
    planHash: from.planHash,
    openedAt: from.openedAt,
    requester: from.requester,
    stage: from.stage,
    enteredAt: from.enteredAt,
    openers: from.openers,
    forms: from.forms,
    commands: from.commands,
  };
  if (asker !== undefined) copy.asker = asker;
  if (responsible !== undefined) copy.responsible = responsible;
  if (chain !== undefined) copy.chain = chain;
  if (replaced !== undefined) copy.replaced = replaced;
  if (claims !== undefined) copy.claims = claims;
  return copy;
}

/** A chain to write into; its blocks are still those of the other. */
export function copyChain(from: ChainRun): Fresh<ChainRun> {
  const { outcome, returned, decidedAt, clocks, requests } = from;
  const copy: Fresh<ChainRun> = {
    approval: from.approval,
    stage: from.stage,
    requester: from.requester,
    own: from.own,
    chosen: from.chosen,
    blocks: from.blocks,
  };
  if (outcome !== undefined) copy.outcome = outcome;
  if (returned !== undefined) copy.returned = returned;
  if (decidedAt !== undefined) copy.decidedAt = decidedAt;
  if (clocks !== undefined) copy.clocks = clocks;
  if (requests !== undefined) copy.requests = requests;
  return copy;
}

/** A block to write into; its seats and votes are still those of the other. */
export function copyBlock(from: BlockRun): Fresh<BlockRun> {
  const { outcome, decidedAt, clock, fallback, branch, breachedAt, claimed, urged, requested } = from;
  const copy: Fresh<BlockRun> = { enteredAt: from.enteredAt, seats: from.seats, votes: from.votes, breaches: from.breaches };
  if (clock !== undefined) copy.clock = clock;
  if (decidedAt !== undefined) copy.decidedAt = decidedAt;
  if (fallback !== undefined) copy.fallback = fallback;
  if (branch !== undefined) copy.branch = branch;
  if (outcome !== undefined) copy.outcome = outcome;
  if (breachedAt !== undefined) copy.breachedAt = breachedAt;
  if (claimed !== undefined) copy.claimed = claimed;
  if (urged !== undefined) copy.urged = urged;
  if (requested !== undefined) copy.requested = requested;
  return copy;
}

/** A seat to write into. `keeping`: what it keeps of what belongs to its person. */
export function copySeat(from: SeatRun, { delegated, held }: Keeping = from): Fresh<SeatRun> {
  const { position, group, because, elsewhere, found, added } = from;
  const copy: Fresh<SeatRun> = { id: from.id, person: from.person, status: from.status };
  if (position !== undefined) copy.position = position;
  if (group !== undefined) copy.group = group;
  if (because !== undefined) copy.because = because;
  if (elsewhere !== undefined) copy.elsewhere = elsewhere;
  if (found !== undefined) copy.found = found;
  if (added !== undefined) copy.added = added;
  if (delegated !== undefined) copy.delegated = delegated;
  if (held !== undefined) copy.held = held;
  return copy;
}

interface Keeping {
  readonly delegated?: SeatRun['delegated'] | undefined;
  readonly held?: SeatRun['held'] | undefined;
}

/** The same record with one entry set. */
export function withEntry<T>(from: { readonly [key: string]: T }, key: string, value: T): { readonly [key: string]: T } {
  const copy: Record<string, T> = {};
  for (const one in from) copy[one] = from[one] as T;
  copy[key] = value;
  return copy;
}
