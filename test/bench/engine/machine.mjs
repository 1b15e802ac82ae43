import { and, assign, not, setup } from 'xstate';
import { frozen } from './measure.mjs';

const STAFF = frozen('staff');
const holding = (...positions) => Object.keys(STAFF).filter((person) => positions.includes(STAFF[person]));
const WEIGHTS = { 'council-chair': 3 };

/**
 * The frozen chain as a statechart, by XState's own means: blocks are states, who may act is asked by guards, what was voted is kept in the context by
 * assign. `told` counts accepted commands and keeps what they told, as a history would.
 */
const tells = assign({ told: ({ context, event }) => [...context.told, event] });
const seats = (block, ...positions) =>
  assign({
    seats: ({ context }) => ({ ...context.seats, [block]: holding(...positions).filter((person) => person !== context.requester) }),
    votes: ({ context }) => ({ ...context.votes, [block]: {} }),
  });
const casts = (block) => assign({ votes: ({ context, event }) => ({ ...context.votes, [block]: { ...context.votes[block], [event.by]: event.vote } }) });
const votesIn =
  (block) =>
  ({ event }) =>
    event.block === block;

export const machine = setup({
  guards: {
    mayOpen: ({ event }) => event.procedure === 'order' && STAFF[event.by] === 'engineer',
    saysSomething: ({ event }) => event.text.trim() !== '',
    seated: ({ context, event }) => event.by !== context.requester && (context.seats[event.block]?.includes(event.by) ?? false),
    isOpen: ({ context, event }) => context.votes[event.block]?.[event.by] === undefined,
    decides: ({ event }) => event.vote === 'approve' || event.vote === 'reject',
    hasReason: ({ event }) => event.vote !== 'reject' || (event.comment ?? '').trim() !== '',
    itsTurn: ({ context, event }) => context.seats[event.block].find((person) => context.votes[event.block][person] === undefined) === event.by,
    mayTake: ({ context, event }) =>
      STAFF[event.to] !== undefined && event.to !== context.requester && !context.seats[event.block].includes(event.to) && event.reason.trim() !== '',
  },
}).createMachine({
  id: 'order',
  context: { requester: '', form: {}, seats: {}, votes: {}, held: {}, told: [] },
  initial: 'none',
  states: {
    none: {
      on: {
        'open-case': {
          guard: 'mayOpen',
          target: 'running',
          actions: [assign({ requester: ({ event }) => event.by, form: ({ event }) => event.value }), tells],
        },
      },
    },
    running: {
      initial: 'review',
      on: { 'add-comment': { guard: 'saysSomething', actions: tells } },
      onDone: 'closed',
      states: {
        review: {
          entry: seats('review', 'foreman'),
          on: {
            'cast-vote': [
              {
                guard: and([votesIn('review'), 'seated', 'isOpen', 'decides', ({ event }) => event.vote === 'approve']),
                target: 'sides',
                actions: [casts('review'), tells],
              },
              { guard: and([votesIn('review'), 'seated', 'isOpen', 'decides']), target: 'rejected', actions: [casts('review'), tells] },
            ],
            'hold-vote': {
              guard: and([votesIn('review'), 'seated', 'isOpen']),
              actions: [assign({ held: ({ context, event }) => ({ ...context.held, [event.by]: event.vote }) }), tells],
            },
            'transfer-seat': {
              guard: and([votesIn('review'), 'seated', 'isOpen', 'mayTake']),
              actions: [
                assign({
                  seats: ({ context, event }) => ({
                    ...context.seats,
                    review: context.seats.review.map((person) => (person === event.by ? event.to : person)),
                  }),
                }),
                tells,
              ],
            },
          },
        },
        sides: {
          type: 'parallel',
          onDone: 'council',
          states: {
            money: {
              initial: 'finance',
              states: {
                finance: {
                  entry: seats('finance', 'finance-manager'),
                  on: { 'cast-vote': { guard: and([votesIn('finance'), 'seated', 'isOpen', 'decides']), actions: [casts('finance'), tells] } },
                  always: [
                    { guard: ({ context }) => Object.values(context.votes.finance ?? {}).includes('reject'), target: '#order.running.rejected' },
                    { guard: ({ context }) => context.seats.finance.every((person) => context.votes.finance[person] === 'approve'), target: 'agreed' },
                  ],
                },
                agreed: { type: 'final' },
              },
            },
            works: {
              initial: 'line',
              states: {
                line: {
                  entry: seats('line', 'engineering-manager', 'deputy-manager'),
                  on: { 'cast-vote': { guard: and([votesIn('line'), 'seated', 'isOpen', 'decides', 'itsTurn']), actions: [casts('line'), tells] } },
                  always: [
                    { guard: ({ context }) => Object.values(context.votes.line ?? {}).includes('reject'), target: '#order.running.rejected' },
                    { guard: ({ context }) => context.seats.line.every((person) => context.votes.line[person] === 'approve'), target: 'agreed' },
                  ],
                },
                agreed: { type: 'final' },
              },
            },
          },
        },
        council: {
          entry: seats('council', 'council-chair', 'councilor'),
          on: { 'cast-vote': { guard: and([votesIn('council'), 'seated']), actions: [casts('council'), tells] } },
          always: [
            { guard: ({ context }) => shareOf(context, 'approve') * 3 >= wholeOf(context) * 2, target: 'pay' },
            {
              guard: ({ context }) => (wholeOf(context) - shareOf(context, 'reject') - shareOf(context, 'abstain')) * 3 < wholeOf(context) * 2,
              target: 'rejected',
            },
          ],
        },
        pay: {
          entry: seats('pay', 'clerk'),
          on: { 'handle-block': { guard: and([votesIn('pay'), 'seated']), target: 'final', actions: tells } },
        },
        final: {
          entry: seats('final', 'general-manager'),
          on: {
            'cast-vote': [
              {
                guard: and([votesIn('final'), 'seated', 'isOpen', 'decides', 'hasReason', ({ event }) => event.vote === 'approve']),
                target: 'approved',
                actions: [casts('final'), tells],
              },
              {
                guard: and([votesIn('final'), 'seated', 'isOpen', 'decides', 'hasReason', not(({ event }) => event.vote === 'approve')]),
                target: 'rejected',
                actions: [casts('final'), tells],
              },
            ],
          },
        },
        approved: { type: 'final' },
        rejected: { type: 'final' },
      },
    },
    closed: { type: 'final' },
  },
});

function weightOf(person) {
  return WEIGHTS[STAFF[person]] ?? 1;
}

function shareOf({ seats: all, votes }, vote) {
  return all.council.reduce((sum, person) => (votes.council[person] === vote ? sum + weightOf(person) : sum), 0);
}

function wholeOf({ seats: all }) {
  return all.council.reduce((sum, person) => sum + weightOf(person), 0);
}
