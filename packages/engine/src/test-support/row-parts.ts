import type { CaseEvent } from '../event.ts';
import type { Asked, Story } from './given.ts';

/** The seats of a block as they stand: `ann used`, `ben open`. */
export const seatsIn = (story: Story, block: string): readonly string[] =>
  (story.state.chain?.blocks[block]?.seats ?? []).map(({ person, status }) => `${person} ${status}`);

export const outcomeOf = (story: Story, block: string) => story.state.chain?.blocks[block]?.outcome;

/** Where the case stands: its status and stage. */
export const standing = ({ state }: Story): string => `${state.status} ${state.stage}`;

/** The events of one type, without the type. */
export const told = <T extends CaseEvent['type']>(events: readonly CaseEvent[], type: T): readonly CaseEvent[] => events.filter((event) => event.type === type);

export const toldIn = (story: Story, type: CaseEvent['type']): readonly CaseEvent[] =>
  told(
    story.history.map(({ event }) => event),
    type,
  );

export const transfer = (block: string, to: string): Asked => ({ type: 'transfer-seat', block, to, reason: 'so' });
export const delegate = (block: string, to: string): Asked => ({ type: 'delegate-seat', block, to });
export const opinion = (block: string, seat: string, vote: 'approve' | 'reject' = 'approve'): Asked => ({ type: 'give-opinion', block, seat, vote });
export const add = (block: string, place: 'before' | 'after' | 'beside', ...persons: readonly string[]): Asked => ({
  type: 'add-approvers',
  block,
  place,
  persons,
  reason: 'so',
});
export const remove = (block: string, seat: string): Asked => ({ type: 'remove-approver', block, seat, reason: 'so' });
export const takeBack = (block: string): Asked => ({ type: 'take-back-vote', block });
export const replace = (from: string, to: string): Asked => ({ type: 'replace-person', from, to, reason: 'left' });
