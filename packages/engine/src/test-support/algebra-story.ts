import type { PlanBlockBreach, PlanBlockSla, PlanMay } from '@guicheng/definition';
import type { ChainAct } from '../approval/algebra.ts';
import { ballotsOf } from '../approval/ballots.ts';
import { chainOf } from './chain-story.ts';
import { yuan } from './fixture-plan.ts';
import type { Asked, Story } from './given.ts';
import { approveIn, CLOCK, STAFF, START } from './given.ts';
import { approve, position } from './plan-parts.ts';
import { add, delegate, opinion, remove, replace, takeBack, transfer } from './row-parts.ts';

const HOUR = 3_600_000;
const hours = (count: number) => ({ unit: 'elapsed' as const, ms: count * HOUR, said: `${count}h` });
const EVERYBODY = { ...STAFF, eve: ['auditor'], zoe: ['auditor'], yan: ['auditor'], kim: ['auditor'], lee: ['auditor'] };
const MAY: PlanMay = {
  return: { to: ['previous'], then: 'replay', clocks: 'reset' },
  transfer: { to: [] },
  delegate: { to: [] },
  add: { places: ['before', 'after', 'beside'], votes: 'all', from: [], nested: false },
  remove: true,
  hold: true,
  takeBack: true,
  claim: true,
};

/** Whether an act is a timer's, and what the timer says. */
function timerOf(act: ChainAct): PlanBlockBreach | undefined {
  const kind = act.startsWith('timer-') ? (act.slice('timer-'.length) as PlanBlockBreach['kind']) : undefined;
  if (kind === undefined) return undefined;
  return kind === 'transfer' ? { kind, to: position('owner') } : { kind };
}

/** The timer of the block both acts are about: the first act's, else the second's. After reminders comes what the second says. */
function slaOf(first: ChainAct, second: ChainAct): PlanBlockSla {
  const [one, other] = [timerOf(first), timerOf(second)];
  const onBreach = one ?? other ?? { kind: 'remind' };
  return {
    within: hours(10),
    onBreach,
    ...(onBreach.kind === 'remind' ? { remindEvery: hours(10), remindAtMost: 1, ...(other === undefined ? {} : { then: other }) } : {}),
  };
}

/**
 * Block `b` of Ann and Ben, who must both say yes, after Max and before Dora; Ann has added Eve beside. Every act is allowed. The first act has been done
 * from Ann's seat, or whoever has it.
 */
export function afterFirst(first: ChainAct, second: ChainAct): Story {
  const story = chainOf(
    [
      approve('before', [position('manager')]),
      approve('b', [position('front-desk')], { votes: { kind: 'all' }, may: MAY, sla: slaOf(first, second) }),
      approve('next', [position('director')]),
    ],
    { ...EVERYBODY, una: ['owner'], jo: ['owner'], pam: ['owner'] },
    { amount: yuan(1) },
    { approval: { revoke: { within: hours(100), who: [position('auditor')] } } },
  );
  story.when('max', approveIn('before'));
  story.when('ann', add('b', 'beside', 'eve'));
  FIRST[first](story);
  return story;
}

/** Does the second act and answers `done`, `nothing` where it set nothing off, or the refusal. */
export function thenSecond(story: Story, second: ChainAct): string {
  const [by, asked] = SECOND[second](story);
  const decision = story.ask(by, asked);
  if (!decision.accepted) return decision.rejection.code;
  story.when(by, asked);
  return decision.events.length === 0 ? 'nothing' : 'done';
}

/** How many seats the block counts of; undefined where it waits for nobody. */
export function seatsCounted({ state }: Story): number | undefined {
  const run = state.chain?.blocks['b'];
  return state.status !== 'in-approval' || run === undefined || run.outcome !== undefined ? undefined : ballotsOf(run, 'all').seats.length;
}

/** Whoever has the first seat. */
const holder = (story: Story): string => story.state.chain?.blocks['b']?.seats[0]?.person ?? 'ann';
const back: Asked = { type: 'return-request', block: 'b', to: 'before', reason: 'unclear' };
const withdraw: Asked = { type: 'withdraw-case', reason: 'not needed' };
const revoke: Asked = { type: 'revoke-approval', reason: 'bought already' };
const hold: Asked = { type: 'hold-vote', block: 'b', comment: 'so far' };
const claim: Asked = { type: 'claim-block', block: 'b' };
const asked =
  (first: Asked, name = 'ann') =>
  (story: Story) =>
    void story.when(name, first);
const runOut = (story: Story) => void story.reach(START + 10 * HOUR + 1);

const FIRST: Record<ChainAct, (story: Story) => void> = {
  'add-before': asked(add('b', 'before', 'zoe')),
  'add-after': asked(add('b', 'after', 'zoe')),
  'add-beside': asked(add('b', 'beside', 'zoe')),
  remove: asked(remove('b', '3')),
  transfer: asked(transfer('b', 'kim')),
  delegate: asked(delegate('b', 'kim')),
  opinion: (story) => {
    story.when('ann', delegate('b', 'kim'));
    story.when('kim', opinion('b', '1'));
  },
  // Back, and come again: whoever was before has decided anew.
  return: (story) => {
    story.when('ann', back);
    story.when('max', approveIn('before'));
  },
  'take-back': (story) => {
    story.when('ann', approveIn('b'));
    story.when('ann', takeBack('b'));
  },
  revoke: (story) => {
    for (const person of ['ann', 'ben', 'eve']) story.when(person, approveIn('b'));
    story.when('dora', approveIn('next'));
    story.when('audra', revoke);
  },
  'timer-remind': runOut,
  'timer-pass': runOut,
  'timer-reject': runOut,
  'timer-transfer': runOut,
  'timer-escalate': runOut,
  'timer-close': runOut,
  vote: asked(approveIn('b')),
  hold: asked(hold),
  claim: asked(claim),
  'replace-person': asked(replace('ann', 'kim'), 'audra'),
  withdraw: asked(withdraw, 'tom'),
};

type Asking = readonly [by: Parameters<Story['ask']>[0], asked: Asked];
const byOwner =
  (asked: Asked) =>
  (story: Story): Asking => [holder(story), asked];
const bySomebody = (name: string, asked: Asked) => (): Asking => [name, asked];
/** Time passes as far as it takes for the next due. */
const timeRunsOut = (story: Story): Asking => {
  story.at = START + 30 * HOUR;
  return [CLOCK, { type: 'reach-instant' }];
};

const SECOND: Record<ChainAct, (story: Story) => Asking> = {
  'add-before': byOwner(add('b', 'before', 'yan')),
  'add-after': byOwner(add('b', 'after', 'yan')),
  'add-beside': byOwner(add('b', 'beside', 'yan')),
  remove: byOwner(remove('b', '3')),
  transfer: byOwner(transfer('b', 'lee')),
  delegate: byOwner(delegate('b', 'lee')),
  opinion: bySomebody('kim', opinion('b', '1')),
  return: byOwner(back),
  'take-back': byOwner(takeBack('b')),
  revoke: bySomebody('audra', revoke),
  'timer-remind': timeRunsOut,
  'timer-pass': timeRunsOut,
  'timer-reject': timeRunsOut,
  'timer-transfer': timeRunsOut,
  'timer-escalate': timeRunsOut,
  'timer-close': timeRunsOut,
  vote: byOwner(approveIn('b')),
  hold: byOwner(hold),
  claim: byOwner(claim),
  'replace-person': (story) => ['audra', replace(holder(story), 'lee')],
  withdraw: bySomebody('tom', withdraw),
};
