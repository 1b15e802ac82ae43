import type { Offer } from '@guicheng/engine';
import type { LitElement } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { approvalChain, approvalNow, approvalOffers, approvalPlan, approvalProperties, planWith } from '../../test/approval-sample.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import type { GcForm } from '../form/gc-form.ts';
import { GcApproval } from './gc-approval.ts';

customElements.define('gc-approval', GcApproval);

const shown = (properties: Partial<GcApproval> = {}, width?: number) =>
  mountElement<GcApproval>('gc-approval', { ...approvalProperties, ...properties }, width);
const heard = (element: GcApproval, name = 'gc-act') => {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};
const find = <Found extends HTMLElement>(element: GcApproval, selector: string) => element.renderRoot.querySelector<Found>(selector)!;
const card = (element: GcApproval, path: string) => find(element, `[data-path="${path}"]`);
const said = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Presses a button by its act and waits for the dialog with its form. */
async function asked(element: GcApproval, act: string): Promise<GcForm> {
  find(element, `button[data-act="${act}"]`).click();
  await expect.poll(() => find<HTMLDialogElement>(element, 'dialog')?.open).toBe(true);
  const form = find<GcForm>(element, 'gc-act-form');
  await expect.poll(() => form.shadowRoot?.querySelectorAll('.field').length).toBeGreaterThan(0);
  return form;
}

const field = (form: GcForm, id: string) => form.shadowRoot!.getElementById(`f/${id}`) as HTMLInputElement;
const write = async (form: GcForm, id: string, text: string) => {
  await expect.poll(() => field(form, id)).toBeTruthy();
  await userEvent.fill(field(form, id), text);
};

afterEach(() => document.body.replaceChildren());

describe('the picture of a chain', () => {
  it('shows the way taken, the seats, what is still needed, and what is not reached yet', async () => {
    const element = await shown();
    expect(find(element, '[data-branch="high"]').classList).toContain('on');
    expect(find(element, '[data-branch="low"]').classList).toContain('off');
    expect(said(card(element, 'board').querySelector('.tally'))).toBe('3 人中 1 人同意 · 权重 50%，须达 66.7%');
    expect([...card(element, 'board').querySelectorAll('.seats li')].map(said)).toEqual([
      '王建国 经理 同意 一人计 2 票 价格合理',
      '梅兰 (您) 委员 待定',
      '陶然 委员 待定 加签，与梅兰并行 · 已征询华敏的意见',
    ]);
    expect(said(card(element, 'review').querySelector('.seats li'))).toContain('代办代孙志刚');
    expect(said(card(element, 'board').querySelector('.time'))).toBe('剩 1 小时，11:00 前');
    expect(element.renderRoot.querySelectorAll('.block.notReached')).toHaveLength(2);
  });

  it('draws every step by its number, with ways back, and says the whole in one sentence', async () => {
    const element = await shown();
    const map = find(element, 'svg.map');
    expect(map.getAttribute('aria-label')).toBe('共 3 步，已完成 1 步。现在：2 管委会表决 (梅兰、陶然)。');
    expect([...map.querySelectorAll('text:not(.glyph)')].map((node) => node.textContent)).toEqual(['1', '2', '3', '4']);
    expect(map.querySelectorAll('.loop')).toHaveLength(3);
    expect(map.querySelectorAll('.loop.may')).toHaveLength(2);
    expect(said(find(element, '.returns li'))).toContain('孙志刚由“主管审核”退回申请人：缺报价单');
  });

  it('says nothing any more that was written with a vote that is void', async () => {
    const board = {
      ...approvalChain.blocks['board']!,
      votes: [],
      seats: approvalChain.blocks['board']!.seats.map((seat) => ({ ...seat, status: 'open' as const })),
    };
    const element = await shown({ chain: { ...approvalChain, blocks: { ...approvalChain.blocks, board } } });
    expect(card(element, 'board').querySelector('q')).toBeNull();
  });

  it('counts the time down, and says that it ran out', async () => {
    const element = await shown({ clock: { now: () => approvalNow + 50 * 60_000 } });
    expect(card(element, 'board').querySelector('.time')?.className).toContain('soon');
    element.clock = { now: () => approvalNow + 70 * 60_000 };
    await element.updateComplete;
    expect(said(card(element, 'board').querySelector('.time.breached'))).toBe('已超 10 分钟，应于 11:00 前');
  });

  it('shows how it would go before anything runs', async () => {
    const preview = {
      approval: 'costs',
      outcome: 'approved',
      blocks: [
        { path: 'review', kind: 'approve', place: '', seats: [{ person: 'sun', position: 'manager', elsewhere: 'board' }], outcome: 'passed' },
        { path: 'amount', kind: 'branch', place: '', seats: [], ways: ['high'] },
        { path: 'board', kind: 'approve', place: '', seats: [], unknown: 'chosen-later' },
      ],
    } as const;
    const element = await shown({ chain: undefined, offers: [], history: [], preview });
    expect(said(find(element, '.foreseen'))).toBe('提交后将这样流转 如各步均同意，即为通过。');
    expect(said(card(element, 'review'))).toContain('孙志刚 经理在“管委会表决”决定');
    expect(said(card(element, 'board'))).toContain('由前面的审批人指定');
    expect(find(element, '[data-branch="low"]').classList).toContain('off');
    expect(await violationsInBoth()).toEqual([]);
  });

  it('says that a request was returned and to whom, and stands still beside it', async () => {
    const board = { ...approvalChain.blocks['board']!, clock: { from: 0, holes: [], stoppedAt: 5 } };
    const chain = {
      ...approvalChain,
      blocks: { ...approvalChain.blocks, board },
      returned: { from: 'board', to: 'requester', then: 'straight-back', clocks: 'reset' } as const,
    };
    const element = await shown({ chain });
    expect(said(find(element, '.returned'))).toBe('已由“管委会表决”退回申请人，再提交后直接回到退回人。');
    expect(said(card(element, 'board').querySelector('.badge'))).toBe('等您决定');
    expect(said(card(element, 'board').querySelector('.time'))).toBe('暂停计时');
  });
});

describe('acting in a chain', () => {
  it('casts a yes at once, with the words beside it', async () => {
    const element = await shown();
    const acts = heard(element);
    find<HTMLTextAreaElement>(element, 'textarea').value = ' 可以 ';
    find(element, 'button[data-act="approve"]').click();
    expect(acts).toEqual([{ act: 'cast-vote', command: { type: 'cast-vote', block: 'board', vote: 'approve', comment: '可以' } }]);
    await element.updateComplete;
    expect(find<HTMLButtonElement>(element, 'button[data-act="approve"]').disabled).toBe(true);
    element.answer = { kind: 'done' };
    await element.updateComplete;
    expect(said(find(element, '.tellings'))).toBe('已完成：同意');
    expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('');
  });

  it('takes no yes without the reason a step asks for', async () => {
    const element = await shown({ plan: planWith('board', { reasonRequired: 'always' }) });
    const acts = heard(element);
    find(element, 'button[data-act="approve"]').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(acts).toEqual([]);
    expect(find(element, 'textarea').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement).toBe(find(element, 'textarea'));
  });

  it('rejects by keyboard: asks for the reason, says that it is final, gives the focus back', async () => {
    const element = await shown();
    const acts = heard(element);
    const button = find(element, 'button[data-act="reject"]');
    button.focus();
    await press('{Enter}');
    await expect.poll(() => find<HTMLDialogElement>(element, 'dialog')?.open).toBe(true);
    expect(said(find(element, '.final'))).toBe('此操作不能撤销。');
    const form = find<GcForm>(element, 'gc-act-form');
    await expect.poll(() => form.shadowRoot?.activeElement?.id).toBe('f/act-reason');
    await press('{Tab}', '{Tab}', '{Enter}');
    expect(acts).toEqual([]);
    await expect.poll(() => form.shadowRoot?.querySelector('.summary')).toBeTruthy();
    await write(form, 'act-reason', '报价太高');
    find(element, 'dialog .send').click();
    await expect.poll(() => acts).toEqual([{ act: 'cast-vote', command: { type: 'cast-vote', block: 'board', vote: 'reject', comment: '报价太高' } }]);
    element.answer = { kind: 'done' };
    await element.updateComplete;
    expect(find(element, 'dialog')).toBeNull();
    await expect.poll(() => (element.renderRoot as ShadowRoot).activeElement).toBe(button);
  });

  it('is given up with Escape, and nothing was done', async () => {
    const element = await shown();
    const acts = heard(element);
    find<HTMLDetailsElement>(element, 'details.more').open = true;
    const button = find(element, 'button[data-act="transfer-seat"]');
    button.focus();
    await press('{Enter}');
    await expect.poll(() => find<HTMLDialogElement>(element, 'dialog')?.open).toBe(true);
    await press('{Escape}');
    await expect.poll(() => find(element, 'dialog')).toBeNull();
    expect(acts).toEqual([]);
    expect((element.renderRoot as ShadowRoot).activeElement).toBe(button);
  });

  it('returns to whom and how, with a reason', async () => {
    const element = await shown();
    const acts = heard(element);
    const form = await asked(element, 'return-request');
    form.value = { 'act-to': 'review', 'act-way': 'straight-back', 'act-reason': '请补充报价' } as never;
    await form.updateComplete;
    expect(await violationsInBoth()).toEqual([]);
    find(element, 'dialog .send').click();
    await expect
      .poll(() => acts)
      .toEqual([{ act: 'return-request', command: { type: 'return-request', block: 'board', to: 'review', then: 'straight-back', reason: '请补充报价' } }]);
  });

  it('finds by typing to whom a seat goes', async () => {
    const element = await shown();
    const acts = heard(element);
    const form = await asked(element, 'transfer-seat');
    await write(form, 'act-to', '陶');
    await expect.poll(() => form.shadowRoot!.querySelectorAll('[role=option]').length).toBe(1);
    await press('{Enter}');
    await write(form, 'act-reason', '出差');
    find(element, 'dialog .send').click();
    await expect.poll(() => acts).toEqual([{ act: 'transfer-seat', command: { type: 'transfer-seat', block: 'board', to: 'tao', reason: '出差' } }]);
  });

  it('adds several people, found one after another', async () => {
    const offers: readonly Offer[] = [{ act: 'add-approvers', stage: 'approval', block: 'board', places: ['before', 'beside'] }];
    const element = await shown({ offers });
    const acts = heard(element);
    const form = await asked(element, 'add-approvers');
    await expect.poll(() => form.shadowRoot!.querySelector('[role=combobox]')).toBeTruthy();
    form.value = { 'act-place': 'beside', 'act-persons': ['tao', 'hua'], 'act-reason': '听取意见' } as never;
    await form.updateComplete;
    expect(said(form.shadowRoot!.querySelector('.chosen'))).toBe('陶然×华敏×');
    find(element, 'dialog .send').click();
    await expect
      .poll(() => acts)
      .toEqual([{ act: 'add-approvers', command: { type: 'add-approvers', block: 'board', place: 'beside', persons: ['tao', 'hua'], reason: '听取意见' } }]);
  });

  it('does at once what needs nothing, and says why it was not done', async () => {
    const element = await shown({ offers: [{ act: 'urge-approvers', stage: 'approval', block: 'board' }] });
    const acts = heard(element);
    find(element, 'button[data-act="urge-approvers"]').click();
    expect(acts).toEqual([{ act: 'urge-approvers', command: { type: 'urge-approvers', block: 'board' } }]);
    element.answer = { kind: 'refused', rejection: { code: 'urged_enough', params: { block: 'board', atMost: 3 } } };
    await element.updateComplete;
    expect(said(find(element, '[role=alert] .problem'))).toBe('未能办理：已催办3次，不能再催');
  });

  it('asks a yes for the fields a step writes and for a signature', async () => {
    const expense = { fields: { amount: { id: 'amount', kind: 'integer', title: { 'zh-CN': '核定金额' }, required: false, readOnly: false, min: 0 } } };
    const plan = planWith('board', { signature: true, attachment: 'always' }, { forms: { expense } as never });
    const offers: readonly Offer[] = [{ act: 'cast-vote', stage: 'approval', block: 'board', seat: '2', fields: { amount: 'required' } }];
    const element = await shown({ plan, offers, state: { forms: { expense: { amount: 180 } } } as never });
    const acts = heard(element);
    const form = await asked(element, 'approve');
    await expect.poll(() => field(form, 'amount')?.value).toBe('180');
    find(element, 'dialog .send').click();
    await expect.poll(() => form.shadowRoot!.querySelectorAll('.summary a').length).toBe(2);
    expect(acts).toEqual([]);
    const signature = { name: '梅兰', at: '2026-11-09T10:00:00+08:00' };
    form.value = { amount: 170, 'act-signature': signature, 'act-attachments': [{ id: 'f1', name: '报价.pdf', size: 9, type: 'application/pdf' }] } as never;
    await form.updateComplete;
    find(element, 'dialog .send').click();
    await expect.poll(() => acts.length).toBe(1);
    expect(acts[0]).toMatchObject({ command: { vote: 'approve', signature, value: { amount: 170 }, attachments: [{ id: 'f1' }] } });
  });

  it('keeps what was written when somebody acted meanwhile, and leads to how it stands now', async () => {
    const element = await shown();
    const acts = heard(element);
    const retries = heard(element, 'gc-retry');
    const form = await asked(element, 'transfer-seat');
    await write(form, 'act-reason', '出差');
    form.value = { 'act-to': { id: 'tao', name: '陶然' }, 'act-reason': '出差' } as never;
    await form.updateComplete;
    find(element, 'dialog .send').click();
    await expect.poll(() => acts.length).toBe(1);
    element.answer = { kind: 'conflict' };
    await element.updateComplete;
    expect(said(find(element, 'dialog .problem'))).toContain('其间已有他人办理，您的操作未生效');
    expect(form.value).toMatchObject({ 'act-reason': '出差' });
    expect(await violationsInBoth()).toEqual([]);
    find(element, 'dialog .look').click();
    await element.updateComplete;
    expect(retries).toHaveLength(1);
    expect(find(element, 'dialog')).toBeNull();
  });

  it('notices in an open dialog that the act is no longer offered', async () => {
    const element = await shown();
    await asked(element, 'return-request');
    element.offers = approvalOffers.filter(({ act }) => act !== 'return-request');
    await element.updateComplete;
    expect(said(find(element, 'dialog .problem'))).toContain('此操作已不能进行');
    expect(find<HTMLButtonElement>(element, 'dialog .send').disabled).toBe(true);
  });

  it('says why not, acts with one reason in one line, and keeps what administrators do apart', async () => {
    const offers: readonly Offer[] = [
      ...approvalOffers,
      { act: 'jump-case', targets: ['dispatch', 'done'] },
      { act: 'wake-block', stage: 'approval', block: 'board' },
    ];
    const element = await shown({ offers, state: { procedure: 'repair', forms: {} } as never });
    expect([...card(element, 'board').querySelectorAll('.why dl > div')].map(said)).toEqual(['征询意见、加签 此处不能这样办理', '催办 只有申请人可以这样办理']);
    expect(said(card(element, 'board').querySelector('.administrators .acts'))).toBe('结束等待');
    expect(said(find(element, '.whole .administrators .acts'))).toBe('改到其他环节');
    const acts = heard(element);
    const form = await asked(element, 'jump-case');
    expect([...form.shadowRoot!.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['派单', '完工']));
    form.value = { 'act-stage': 'done', 'act-reason': '误派' } as never;
    await form.updateComplete;
    find(element, 'dialog .send').click();
    await expect.poll(() => acts).toEqual([{ act: 'jump-case', command: { type: 'jump-case', stage: 'done', reason: '误派' } }]);
  });

  it('shows only the acts its host asks for', async () => {
    const element = await shown({ acts: ['cast-vote'] });
    expect([...element.renderRoot.querySelectorAll<HTMLElement>('button')].map(({ dataset }) => dataset['act'])).toEqual(['approve', 'reject', 'abstain']);
    expect(find(element, '.whole')).toBeNull();
  });
});

describe('an approval on a page', () => {
  it.each([
    ['empty', { plan: undefined, approval: '' }, '此处无须审批'],
    ['loading', { plan: undefined, standing: 'loading' }, '正在读取……'],
    ['failed', { plan: undefined, standing: 'failed' }, '未能读取，请稍后再试'],
    ['offline', { standing: 'offline', asOf: approvalNow }, '目前离线，所示为'],
    ['busy', { busy: true }, '等您决定'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (_, properties, text) => {
    const element = await shown(properties as Partial<GcApproval>);
    expect(element.renderRoot.textContent).toContain(text);
    expect(await violationsInBoth()).toEqual([]);
  });

  it.each(['zh-CN', 'zh-TW', 'en'])('fits 320 px in %s with everything open, and axe finds nothing wrong with it', async (locale) => {
    const element = await shown({ locale }, 320);
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    expect(reachesOut(element as LitElement)).toEqual([]);
    expect(await violationsInBoth()).toEqual([]);
  });

  it('is given to assistive technology as a picture in words and a list of steps', async () => {
    await shown({ plan: approvalPlan });
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });

  it('gives its dialog to assistive technology with what it asks for', async () => {
    const element = await shown();
    await asked(element, 'return-request');
    expect(`\n${await accessibilityTree('dialog')}\n`).toMatchSnapshot();
  });
});
