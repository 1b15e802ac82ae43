import type { Plan, PlanApproval } from '@guicheng/definition';
import type { ChainRun, Offer } from '@guicheng/engine';
import { afterEach, describe, expect, it } from 'vitest';
import { GcApproval } from './gc-approval.ts';

customElements.define('gc-approval', GcApproval);

const base = { satisfies: [], overlays: {} };
const title = (text: string) => ({ 'zh-CN': text });
const approve = (id: string) =>
  ({
    id,
    kind: 'approve',
    title: title(id),
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
  }) as const;
const approval: PlanApproval = {
  ...base,
  id: 'costs',
  title: title('费用'),
  form: 'expense',
  requester: [],
  repeated: 'ask-again',
  separate: {},
  deputies: 'forbidden',
  withdraw: 'until-decided',
  blocks: {
    amount: {
      id: 'amount',
      kind: 'branch',
      title: title('按金额'),
      satisfies: [],
      branches: {
        high: { title: title('高'), blocks: { review: approve('review'), final: approve('final') } },
        low: { title: title('低'), blocks: { know: { id: 'know', kind: 'notify', satisfies: [], who: [], receipt: false } } },
      },
    },
  },
};
// Only what the picture reads of a plan.
const plan = {
  approvals: { costs: approval },
  organization: { positions: { manager: { title: title('经理') } } },
  procedures: {},
  forms: {},
  slas: {},
  events: {},
  pack: { documents: {} },
} as unknown as Plan;
const chain: ChainRun = {
  approval: 'costs',
  stage: 'approval',
  requester: 'li',
  own: ['li'],
  chosen: {},
  blocks: {
    amount: { enteredAt: 0, seats: [], votes: [], breaches: 0, branch: 'high' },
    review: { enteredAt: 0, seats: [{ id: '1', person: 'sun', position: 'manager', status: 'open' }], votes: [], breaches: 0 },
  },
};
const mayVote: Offer = { act: 'cast-vote', stage: 'approval', block: 'review', seat: '1' };

async function shown(offers: readonly Offer[]): Promise<{ readonly element: GcApproval; readonly root: ShadowRoot; readonly votes: unknown[] }> {
  const element = document.createElement('gc-approval') as GcApproval;
  const votes: unknown[] = [];
  element.addEventListener('gc-vote', (event) => votes.push((event as CustomEvent).detail));
  Object.assign(element, { plan, approval: 'costs', chain, offers, nameOf: (person: string) => ({ sun: '孙志刚' })[person] ?? person, locale: 'zh-CN' });
  document.body.append(element);
  await element.updateComplete;
  return { element, root: element.shadowRoot!, votes };
}

afterEach(() => document.body.replaceChildren());

describe('the picture of a chain', () => {
  it('shows the branch taken, the seats, and what is not reached yet', async () => {
    const { root } = await shown([]);
    expect(root.querySelector('[data-branch="high"]')?.classList).toContain('on');
    expect(root.querySelector('[data-branch="low"]')?.classList).toContain('off');
    expect(root.querySelector('.seats')?.textContent).toContain('孙志刚');
    expect(root.querySelectorAll('.block.notReached')).toHaveLength(2);
    expect(root.querySelector('button')).toBeNull();
  });

  it('asks whoever may decide, and takes no rejection without the reason it needs', async () => {
    const { element, root, votes } = await shown([mayVote]);
    const [yes, no] = root.querySelectorAll('button');
    no!.click();
    await element.updateComplete;
    expect(votes).toEqual([]);
    expect(root.activeElement).toBe(root.querySelector('textarea'));
    expect(root.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
    root.querySelector('textarea')!.value = ' 报价太高 ';
    no!.click();
    expect(votes).toEqual([{ block: 'review', vote: 'reject', comment: '报价太高' }]);
    root.querySelector('textarea')!.value = '';
    yes!.click();
    expect(votes.at(-1)).toEqual({ block: 'review', vote: 'approve' });
  });

  it('asks nobody whose vote would be refused', async () => {
    const { root } = await shown([{ ...mayVote, refused: { code: 'approver_is_requester', params: {} } }]);
    expect(root.querySelector('button')).toBeNull();
  });
});
