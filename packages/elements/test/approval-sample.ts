import type { Plan, PlanApproval, PlanApproveBlock, PlanBlock } from '@guicheng/definition';
import type { BlockRun, ChainRun, Offer, Recorded, SeatRun } from '@guicheng/engine';
import type { GcApproval } from '../src/approval/gc-approval.ts';

const title = (text: string, en: string) => ({ 'zh-CN': text, en });
const MINUTE = 60_000;
export const approvalNow = Date.parse('2026-11-09T10:00:00+08:00');

export const approveBlock = (id: string, more: Partial<PlanApproveBlock> = {}): PlanApproveBlock => ({
  id,
  kind: 'approve',
  title: title(id, id),
  satisfies: [],
  who: [{ kind: 'position', position: 'manager' }],
  votes: { kind: 'any' },
  ifTooFew: 'reject',
  weights: {},
  groups: 'together',
  changeable: false,
  onReject: 'end-now',
  ifNobody: 'wait',
  ifRequester: 'superior',
  reasonRequired: 'on-reject',
  signature: false,
  attachment: 'never',
  fields: {},
  may: {},
  ...more,
});

const blocks: { readonly [id: string]: PlanBlock } = {
  review: approveBlock('review', {
    title: title('主管审核', 'Supervisor reviews'),
    may: { return: { to: ['requester'], then: 'chosen', clocks: 'reset' } },
  }),
  amount: {
    id: 'amount',
    kind: 'branch',
    title: title('按金额', 'By amount'),
    satisfies: [],
    branches: {
      high: {
        title: title('200 元以上', 'Above 200'),
        blocks: {
          board: approveBlock('board', {
            title: title('管委会表决', 'The committee votes'),
            votes: { kind: 'at-least', fraction: [2, 3], abstentions: 'counted' },
            weights: { manager: 2 },
            may: { return: { to: ['requester', 'review'], then: 'chosen', clocks: 'reset' }, transfer: { to: [] }, hold: true },
            sla: { within: { unit: 'elapsed', ms: 2 * 60 * MINUTE, said: '2 h' }, onBreach: { kind: 'remind' } },
          }),
        },
      },
      low: {
        title: title('200 元以下', 'Up to 200'),
        blocks: { know: { id: 'know', kind: 'notify', title: title('告知财务', 'Tell finance'), satisfies: [], who: [], receipt: false } },
      },
    },
  },
  pay: { id: 'pay', kind: 'handle', title: title('付款', 'Pay'), satisfies: [], who: [{ kind: 'position', position: 'cashier' }], ifNobody: 'wait', may: {} },
};

const approval: PlanApproval = {
  id: 'costs',
  title: title('费用审批', 'Approval of costs'),
  satisfies: [],
  overlays: {},
  form: 'expense',
  requester: [],
  repeated: 'ask-again',
  separate: {},
  deputies: 'allowed',
  withdraw: 'until-decided',
  blocks,
};

/** Only what the picture reads of a plan. */
export const approvalPlan = {
  approvals: { costs: approval },
  organization: {
    positions: { manager: { title: title('经理', 'Manager') }, member: { title: title('委员', 'Member') }, cashier: { title: title('出纳', 'Cashier') } },
  },
  procedures: {
    repair: {
      title: title('维修', 'Repair'),
      stages: { dispatch: { title: title('派单', 'Dispatch'), next: {} }, done: { title: title('完工', 'Done'), next: {} } },
    },
  },
  forms: {},
  slas: {},
  events: {},
  calendars: {},
  pack: { documents: {}, timeZone: 'Asia/Shanghai' },
} as unknown as Plan;

/** The same plan with other settings of one step. */
export function planWith(id: 'review' | 'board', more: Partial<PlanApproveBlock>, plan: Partial<Plan> = {}): Plan {
  const amount = blocks['amount'] as Extract<PlanBlock, { readonly kind: 'branch' }>;
  const high = amount.branches['high']!;
  const changed =
    id === 'review'
      ? { ...blocks, review: { ...blocks['review'], ...more } as PlanBlock }
      : {
          ...blocks,
          amount: { ...amount, branches: { ...amount.branches, high: { ...high, blocks: { board: { ...high.blocks['board'], ...more } as PlanBlock } } } },
        };
  return { ...approvalPlan, ...plan, approvals: { costs: { ...approval, blocks: changed } } };
}

const seat = (id: string, person: string, position: string, more: Partial<SeatRun> = {}): SeatRun => ({ id, person, position, status: 'open', ...more });
const run = (more: Partial<BlockRun>): BlockRun => ({ enteredAt: approvalNow - 60 * MINUTE, seats: [], votes: [], breaches: 0, ...more });

/** Reviewed; the committee of three votes, one of them has. */
export const approvalChain: ChainRun = {
  approval: 'costs',
  stage: 'approval',
  requester: 'li',
  own: ['li'],
  chosen: {},
  blocks: {
    review: run({
      seats: [seat('1', 'sun', 'manager', { status: 'used' })],
      votes: [{ seat: '1', vote: 'approve', by: 'deputy' }],
      outcome: 'approved',
      decidedAt: approvalNow,
    }),
    amount: run({ branch: 'high' }),
    board: run({
      seats: [
        seat('1', 'wang', 'manager', { status: 'used' }),
        seat('2', 'mei', 'member'),
        seat('3', 'tao', 'member', { delegated: { to: 'hua' }, added: { place: 'beside', to: '2' } }),
      ],
      votes: [{ seat: '1', vote: 'approve', by: 'wang' }],
    }),
  },
};

export const approvalHistory: readonly Recorded[] = [
  { type: 'chain-started', approval: 'costs', stage: 'approval', requester: 'li', own: ['li'] } as const,
  { type: 'request-returned', block: 'review', to: 'requester', then: 'replay', clocks: 'reset', voided: [], reason: '缺报价单' } as const,
  { type: 'vote-cast', block: 'board', seat: '1', vote: 'approve', comment: '价格合理' } as const,
].map((event, index) => ({
  stream: 'case/a',
  seq: index + 1,
  id: `c${index}.1`,
  at: approvalNow - (3 - index) * 30 * MINUTE,
  recordedAt: approvalNow,
  by: { kind: 'person', person: 'sun', name: '孙志刚' },
  event,
}));

const at = { stage: 'approval', block: 'board' };
const nothing = { code: 'act_not_allowed', params: { command: '' } };

/** What `mei` of the committee may do. */
export const approvalOffers: readonly Offer[] = [
  { act: 'cast-vote', ...at, seat: '2' },
  { act: 'return-request', ...at, targets: ['requester', 'review'], ways: ['replay', 'straight-back'] },
  { act: 'transfer-seat', ...at },
  { act: 'delegate-seat', ...at, refused: nothing },
  { act: 'add-approvers', ...at, refused: nothing },
  { act: 'hold-vote', ...at },
  { act: 'urge-approvers', ...at, refused: { code: 'not_your_request', params: { person: 'mei' } } },
  { act: 'add-comment' },
  { act: 'withdraw-case', refused: { code: 'not_your_request', params: { person: 'mei' } } },
  { act: 'end-case', refused: { code: 'administrators_only', params: { command: 'end-case', person: 'mei' } } },
];

const NAMES: { readonly [person: string]: string } = { li: '李芳', sun: '孙志刚', wang: '王建国', mei: '梅兰', tao: '陶然', hua: '华敏', deputy: '代办' };

/** What an approval on the page is given unless a test says otherwise. */
export const approvalProperties: Partial<GcApproval> = {
  plan: approvalPlan,
  approval: 'costs',
  chain: approvalChain,
  history: approvalHistory,
  offers: approvalOffers,
  nameOf: (person) => NAMES[person] ?? person,
  me: 'mei',
  locale: 'zh-CN',
  clock: { now: () => approvalNow },
  options: {
    search: (_kind, query) =>
      Promise.resolve(
        Object.entries(NAMES)
          .filter(([, name]) => name.includes(query))
          .map(([id, name]) => ({ id, name })),
      ),
  },
};
