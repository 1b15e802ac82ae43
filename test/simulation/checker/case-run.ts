import type { Plan } from '@guicheng/definition';
import type { Line } from './history.ts';
import { personsOf } from './history.ts';

export type SeatStatus = 'open' | 'used' | 'passed' | 'not-required' | 'removed';

export interface SeatRun {
  readonly id: string;
  person: string;
  position?: string | undefined;
  /** By which position it was found at first: what it weighs. */
  readonly weighs: string | undefined;
  readonly group: number;
  status: SeatStatus;
  /** Why it is not required. */
  because?: string | undefined;
  readonly added?: { readonly place: 'before' | 'after' | 'beside'; readonly to: string };
  delegated?: { to: string; given: boolean } | undefined;
  held?: boolean;
}

export interface VoteRun {
  readonly seat: string;
  readonly vote: string;
  readonly by: string;
  readonly chosen: readonly string[] | undefined;
}

/** When time began to count, when it stood still, and since when it does. */
export interface ClockRun {
  from: number;
  holes: { from: number; until: number }[];
  stopped?: number | undefined;
}

export interface BlockRun {
  readonly path: string;
  enteredAt: number;
  clock: ClockRun;
  seats: SeatRun[];
  votes: VoteRun[];
  fallback: string;
  outcome?: string | undefined;
  decidedAt?: number | undefined;
  breaches: number;
  breachedAt?: number;
  branch?: string;
  claimed?: string | undefined;
  urged: number[];
}

export interface ChainRun {
  readonly approval: string;
  readonly stage: string;
  readonly requester: string;
  own: readonly string[];
  chosen: { readonly [block: string]: readonly string[] };
  readonly blocks: Map<string, BlockRun>;
  /** Clocks of blocks gone back over that go on. */
  readonly clocks: Map<string, ClockRun>;
  returned?: { readonly from: string; readonly to: string; readonly then: string } | undefined;
  outcome?: string;
  decidedAt?: number;
}

/** A case as its events tell it, kept by the checker for itself. */
export interface CaseRun {
  readonly plan: Plan;
  readonly id: string;
  readonly procedure: string;
  readonly requester: string;
  /** The event behind a case that nobody opened by hand. */
  readonly cause: string;
  readonly openers: readonly string[];
  asker: { readonly person: string; readonly position: string | undefined; readonly own: readonly string[]; readonly stage: string | undefined };
  stage: string;
  status: 'open' | 'in-approval' | 'closed' | 'withdrawn' | 'ended';
  responsible?: string;
  readonly forms: Map<string, { readonly [field: string]: unknown }>;
  readonly replaced: Map<string, string>;
  /** Claims of when something happened, by the event that made them: who claimed, and what of which event. */
  readonly claims: Map<string, { readonly by: readonly string[]; readonly of: string; readonly happenedAt: number }>;
  chain?: ChainRun | undefined;
}

/** The run of a case that begins with its opening. */
export function openedRun(plan: Plan, line: Line): CaseRun {
  const { event, by } = line;
  const persons = personsOf(by);
  return {
    plan,
    id: event.case ?? '',
    procedure: event.procedure ?? '',
    requester: event.requester ?? '',
    cause: event.cause ?? '',
    openers: persons,
    asker: { person: persons[0] ?? '', position: by.position, own: persons, stage: undefined },
    stage: '',
    status: 'open',
    forms: new Map(),
    replaced: new Map(),
    claims: new Map(),
  };
}

/** The seat whose one answer a seat is part of: itself, unless it was added before or after another. */
export function wholeOf(seats: readonly SeatRun[], seat: SeatRun): SeatRun {
  if (seat.added === undefined || seat.added.place === 'beside') return seat;
  const to = seat.added.to;
  const owner = seats.find(({ id }) => id === to);
  return owner === undefined ? seat : wholeOf(seats, owner);
}

export function counts({ status }: SeatRun): boolean {
  return status !== 'removed' && status !== 'not-required';
}

/** Whether a seat is somebody's part in a block: it counts, or may again, because others answered for it. */
export function isPart(seat: SeatRun): boolean {
  return counts(seat) || seat.because === 'answered';
}
