import type { Fraction, PlanVotes, Votes } from '@guicheng/definition';
import { parseFraction } from '../../../grammar/parse-fraction.ts';
import type { BuildContext } from './context.ts';
import { readOptional, readValue } from './read-value.ts';

/** How votes count. */
export function buildVotes(context: BuildContext, place: string, votes: Votes): PlanVotes | undefined {
  if (typeof votes === 'string') return { kind: votes };
  const [kind, key, said] = 'atLeast' in votes ? (['at-least', 'atLeast', votes.atLeast] as const) : (['more-than', 'moreThan', votes.moreThan] as const);
  const fraction = readValue(context, 'fraction', `${place}/${key}`, said, parseFraction);
  return fraction && { kind, fraction, abstentions: votes.abstentions };
}

/** A number of seats, or a fraction of them. */
export function buildSeats(context: BuildContext, place: string, seats: number | string | undefined): number | Fraction | undefined {
  return typeof seats === 'number' ? seats : readOptional(context, 'fraction', place, seats, parseFraction);
}
