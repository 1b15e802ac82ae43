import type { Instant } from '@guicheng/definition';
import type { BlockRun, CaseState, Directory } from '@guicheng/engine';
import type { Book, CaseAsk } from './book.ts';
import type { Random } from './random.ts';
import { actorOf } from './roster.ts';

interface Acting {
  readonly book: Book;
  readonly random: Random;
  readonly directory: Directory;
  readonly now: Instant;
  readonly state: CaseState;
}

type Act = CaseAsk['type'];
type Plain = CaseAsk extends infer One ? (One extends unknown ? Omit<One, 'at' | 'by'> : never) : never;

/** What somebody does in an hour with a case that is theirs, and how often. */
const IN_A_BLOCK: readonly (readonly [Act, number])[] = [
  ['cast-vote', 40],
  ['handle-block', 1],
  ['hold-vote', 2],
  ['transfer-seat', 3],
  ['delegate-seat', 4],
  ['give-opinion', 4],
  ['add-approvers', 5],
  ['remove-approver', 2],
  ['return-request', 4],
  ['take-back-vote', 3],
  ['claim-block', 2],
  ['release-block', 1],
  ['urge-approvers', 1],
  ['acknowledge-notice', 2],
];

const IN_HAND: typeof IN_A_BLOCK = [
  ['handle-block', 12],
  ['transfer-seat', 2],
  ['claim-block', 2],
  ['release-block', 1],
  ['cast-vote', 1],
];

/** One act somebody may or may not be allowed in a case; most hours nobody does anything. */
export function actInChain(acting: Acting): void {
  const { random, state } = acting;
  if (!random.oneIn(state.status === 'in-approval' ? 9 : 12)) return;
  if (random.oneIn(30)) {
    ask(acting, requesterOf(acting), { type: 'add-comment', text: 'seen' });
    return;
  }
  if (random.oneIn(60)) {
    ask(acting, requesterOf(acting), { type: 'withdraw-case', reason: 'not needed any more' });
    return;
  }
  if (random.oneIn(60)) {
    ask(acting, anyOf(acting, ['auditor', 'general-manager']), { type: 'revoke-approval', reason: 'wrong account' });
    return;
  }
  if (random.oneIn(25)) {
    claimOrConfirm(acting);
    return;
  }
  if (random.oneIn(400)) {
    administer(acting);
    return;
  }
  if (state.status === 'open') {
    fillIn(acting);
    return;
  }
  const open = Object.entries(state.chain?.blocks ?? {}).filter(([, { outcome }]) => outcome === undefined || random.oneIn(60));
  if (open.length > 0) actInBlock(acting, ...(random.pick(open) as [string, BlockRun]));
}

/** Whoever audits comments on what was closed, too: only while it runs is that accepted. */
function requesterOf({ state, random, directory }: Acting): string {
  return random.oneIn(2) ? state.requester : (random.pick(directory.holders('auditor')) ?? state.requester);
}

function anyOf({ random, directory }: Acting, positions: readonly string[]): string {
  return random.pick(directory.holders(random.pick(positions))) ?? 'nobody';
}

function fillIn(acting: Acting): void {
  const { state, random, directory } = acting;
  if (state.stage === 'buying') {
    ask(acting, random.pick(directory.holders('clerk')) ?? '', { type: 'record-form', stage: 'buying', value: {} });
    return;
  }
  const value = Object.values(state.forms)[0] ?? {};
  ask(acting, state.requester, { type: 'record-form', stage: state.stage, value });
}

function actInBlock(acting: Acting, block: string, run: BlockRun): void {
  const { random } = acting;
  const open = run.seats.filter(({ status }) => status === 'open');
  const seat = random.pick(open.length > 0 && !random.oneIn(15) ? open : run.seats);
  const asked = run.seats.flatMap(({ delegated }) => (delegated === undefined ? [] : [delegated.to]));
  const person = random.weighted<string>([
    [seat?.person ?? acting.state.requester, 20],
    [random.pick(asked) ?? acting.state.requester, asked.length > 0 ? 8 : 0],
    [acting.state.requester, 1],
  ]);
  const plain = plainAct(acting, random.weighted(block === 'pay' ? IN_HAND : IN_A_BLOCK), block, run);
  if (plain !== undefined) ask(acting, person, plain);
}

function plainAct({ random, directory }: Acting, type: Act, block: string, run: BlockRun): Plain | undefined {
  const other = (): string =>
    random.pick(directory.holders(random.pick(['auditor', 'clerk', 'engineer', 'foreman', 'councilor', 'deputy-manager']))) ?? 'nobody';
  switch (type) {
    case 'cast-vote': {
      const vote = random.weighted([
        ['approve', 12],
        ['reject', 3],
        ['abstain', 2],
      ] as const);
      return { type, block, vote, ...(vote === 'reject' && !random.oneIn(10) ? { comment: 'too much' } : {}) };
    }
    case 'handle-block':
    case 'take-back-vote':
    case 'claim-block':
    case 'release-block':
    case 'urge-approvers':
    case 'acknowledge-notice':
      return { type, block };
    case 'hold-vote':
      return { type, block, vote: 'approve' };
    case 'transfer-seat':
      return { type, block, to: other(), reason: 'away' };
    case 'delegate-seat':
      return { type, block, to: other() };
    case 'give-opinion':
      return { type, block, seat: random.pick(run.seats)?.id ?? '1', vote: 'approve' };
    case 'add-approvers':
      return { type, block, place: random.pick(['before', 'after', 'beside'] as const), persons: [other()], reason: 'knows it' };
    case 'remove-approver':
      return { type, block, seat: random.pick(run.seats)?.id ?? '1', reason: 'not needed' };
    case 'return-request': {
      const then = random.pick(['replay', 'straight-back', undefined] as const);
      return {
        type,
        block,
        to: random.pick(['requester', 'requester', 'review', 'finance', 'council']),
        reason: 'incomplete',
        ...(then === undefined ? {} : { then }),
      };
    }
    default:
      return undefined;
  }
}

/** Somebody says that a stage was left earlier than it was written down; now and then somebody bears it out, as often as not the same person. */
function claimOrConfirm(acting: Acting): void {
  const { book, random, state } = acting;
  const history = book.history(state.case);
  const claim = history.findLast(({ event }) => event.type === 'instant-claimed');
  const by = random.oneIn(2) ? state.requester : anyOf(acting, ['auditor', 'clerk']);
  if (claim !== undefined && random.oneIn(2)) {
    ask(acting, by, { type: 'confirm-instant', claim: claim.id });
    return;
  }
  const of = history.findLast(({ event, by: actor }) => event.type === 'stage-entered' && actor.kind === 'person');
  if (of !== undefined)
    ask(acting, by, { type: 'claim-instant', event: of.id, happenedAt: of.at - random.below(2 * 86_400_000), reason: 'the network was down' });
}

function administer(acting: Acting): void {
  const { random, state } = acting;
  const office = anyOf(acting, ['staff-office']);
  const block = random.pick(Object.keys(state.chain?.blocks ?? { none: 0 })) ?? 'none';
  const act = random.pick<Plain>([
    { type: 'end-case', reason: 'asked for by the board' },
    { type: 'wake-block', block, reason: 'stuck' },
    { type: 'jump-case', stage: state.procedure === 'spend' ? 'request' : 'lost', reason: 'wrong stage' },
  ]);
  ask(acting, office, act);
}

/** Half of those who have deputies let one act, whether or not it is their time. */
function ask({ book, random, directory, now, state }: Acting, person: string, plain: Plain): void {
  const deputies = directory.deputies(person);
  const deputy = deputies.length > 0 && random.oneIn(4) ? random.pick(deputies).person : undefined;
  const by = deputy === undefined ? actorOf(person) : actorOf(deputy, person);
  // A phone that was without a network: sealed earlier than it arrives.
  const at = random.oneIn(25) ? Math.max(state.enteredAt, now - random.below(2 * 3_600_000)) : now;
  book.ask(state.case, { ...plain, at, by } as CaseAsk, now);
}
