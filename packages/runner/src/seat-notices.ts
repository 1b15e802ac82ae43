import type { CaseEvent, CaseState } from '@guicheng/engine';
import type { Notice } from './ports.ts';

type SeatEvent = Extract<
  CaseEvent,
  { readonly type: 'approvers-urged' | 'request-returned' | 'approval-revoked' | 'seat-moved' | 'seat-added' | 'seat-delegated' | 'opinion-given' }
>;

/** Whom an act beside deciding concerns: whoever now has something to do, or waits for what it says. `state` is the case after its command. */
export function seatNotices(state: CaseState, event: SeatEvent, told: Pick<Notice, 'cause' | 'stream' | 'at'>): readonly Notice[] {
  const requester = state.chain?.requester ?? state.requester;
  switch (event.type) {
    case 'approvers-urged':
      return event.persons.map((person) => ({ ...told, person, about: 'urge', subject: event.block }));
    case 'request-returned':
      return event.to === 'requester' ? [{ ...told, person: requester, about: 'return', subject: event.block }] : [];
    case 'approval-revoked':
      return [{ ...told, person: requester, about: 'revoke', subject: event.approval }];
    case 'seat-moved':
    case 'seat-delegated':
      return [{ ...told, person: event.to, about: 'seat', subject: event.block }];
    case 'seat-added':
      return [{ ...told, person: event.seat.person, about: 'seat', subject: event.block }];
    case 'opinion-given': {
      const owner = state.chain?.blocks[event.block]?.seats.find(({ id }) => id === event.seat)?.person;
      return owner === undefined ? [] : [{ ...told, person: owner, about: 'seat', subject: event.block }];
    }
    default:
      return event satisfies never;
  }
}
