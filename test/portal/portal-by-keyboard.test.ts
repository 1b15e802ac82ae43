import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseBelow, enterOn, tabTo, typeInto } from './keyboard.ts';
import { type Served, servePortal, visit } from './open-portal.ts';

/** Through the portal without a mouse, as the page is served: strict content security policy included. */
describe('the portal by keyboard alone', () => {
  let served: Served;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    served = await servePortal();
    ({ page, faults } = await visit(served));
  }, 180_000);
  afterAll(() => served?.close());

  async function beAt(position: string): Promise<void> {
    await enterOn(page, '更换岗位');
    await page.locator('.door').waitFor();
    await enterOn(page, position);
    await page.locator('.door').waitFor({ state: 'detached' });
  }

  it('takes a call and files the ticket', async () => {
    await enterOn(page, '前台服务员');
    await page.locator('h1', { hasText: '我的工作' }).waitFor();
    await enterOn(page, '模拟来电');
    await page.locator('gc-phone section.ringing').waitFor();
    await enterOn(page, '接听');
    await page.locator('h1', { hasText: '电话记录表' }).waitFor();
    await enterOn(page, '开维修通知单');
    await page.locator('gc-repair-ticket-form').waitFor();
    await typeInto(page, 'unit', '3栋1单元');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await typeInto(page, 'contact', '张女士');
    await chooseBelow(page, 'category', 1);
    await chooseBelow(page, 'urgency', 2);
    await typeInto(page, 'content', '阳台水管爆裂，正在喷水');
    await enterOn(page, '提交');
    await page.locator('h1', { hasText: '阳台水管爆裂' }).waitFor();
    expect(await page.locator('.kicker').textContent()).toMatch(/WX-2026-\d{4}/);
    const { phone, owner } = await page
      .locator('gc-repair-ticket-form')
      .first()
      .evaluate((form) => (form as unknown as { value: { phone?: string; owner?: string } }).value);
    // The telephone knew the number, and the file of the unit who lives there: nobody had to type them.
    expect(phone).toMatch(/^1990000/);
    expect(owner).toMatch(/^.(先生|女士)$/);
  }, 60_000);

  it('approves a cost', async () => {
    await beAt('工程部经理');
    await enterOn(page, '工程部经理审核');
    await page.locator('gc-approval').waitFor();
    await enterOn(page, /^同意$/);
    await page.locator('.notice', { hasText: '已记录您的决定' }).waitFor();
    expect(await page.locator('gc-approval').textContent()).toBeDefined();
    await expect.poll(() => page.locator('gc-approval .seats').first().textContent()).toContain('同意');
  }, 60_000);

  it('rejects a cost in a dialog that asks for the reason, and shows before it is asked for again how it would be approved', async () => {
    await beAt('项目经理');
    await enterOn(page, '项目经理审批');
    await page.locator('gc-approval').waitFor();
    await enterOn(page, /^不同意$/);
    const reason = page.locator('gc-approval dialog textarea');
    await expect.poll(() => reason.evaluate((area) => (area.getRootNode() as ShadowRoot).activeElement === area)).toBe(true);
    await page.keyboard.type('请补充报价');
    await enterOn(page, /^不同意$/);
    await page.locator('.notice', { hasText: '已记录您的决定' }).waitFor();
    await expect.poll(() => page.locator('gc-approval dialog').count()).toBe(0);
    const address = page.url();
    await beAt('工程部经理');
    await page.goto(address);
    await page.locator('details.ahead').waitFor();
    await enterOn(page, '提交后如何审批');
    await expect.poll(() => page.locator('details.ahead gc-approval .foreseen').textContent()).toContain('提交后将这样流转');
  }, 60_000);

  it('revisits an owner', async () => {
    await beAt('事务助理');
    await enterOn(page, '已完工待回访');
    await page.locator('gc-revisit-form').first().waitFor();
    await chooseBelow(page, 'method', 2);
    await typeInto(page, 'person', '李先生');
    await tabTo(page, 'the box “satisfied”', ({ id }) => id.startsWith('f/satisfied'));
    await page.keyboard.press('Space');
    await tabTo(page, 'the score', ({ id }) => id.startsWith('f/score'));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await enterOn(page, '提交');
    await page.locator('.notice', { hasText: '已提交' }).waitFor();
    expect(await page.locator('portal-case').textContent()).toContain('已办结');
  }, 60_000);

  it('takes several cases over at once', async () => {
    await beAt('业主关系主管');
    const list = page.locator('gc-worklist');
    await tabTo(page, 'the first task', ({ tag, text }) => tag === 'a' && text.includes('待回访'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await list.locator('.chosen', { hasText: '已选 2 项' }).waitFor();
    await enterOn(page, /^接手（2 项）$/);
    await enterOn(page, /^执行$/);
    await list.locator('.chosen', { hasText: '接手：完成 2 项，未办理 0 项' }).waitFor();
    await expect.poll(() => list.locator('.responsible .on-card', { hasText: '周雅琴' }).count()).toBeGreaterThanOrEqual(2);
  }, 60_000);

  it('met no error and no violation of its content security policy on the way', () => {
    expect(faults).toEqual([]);
  });
});
