import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, servePortal, show, take, visit } from './open-portal.ts';

/** What time alone brings about, and what the store says. */
describe('the portal and its clock', () => {
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    served = await servePortal();
    ({ page } = await visit(served));
  }, 180_000);
  afterAll(() => served?.close());

  it('rings red from the fourth ring on, and the rules then open a discipline note', async () => {
    await take(page, '前台服务员');
    await page.locator('.trainer button').click();
    const phone = page.locator('.ringing gc-phone');
    await phone.locator('section.ringing').waitFor();
    expect(await phone.locator('section.breached').count()).toBe(0);
    expect(await page.locator('.breach-note').count()).toBe(0);
    await phone.locator('section.breached').waitFor({ timeout: 20_000 });
    expect(await phone.textContent()).toBeDefined();
    await page.locator('.ringing .breach-note a').click();
    await page.locator('.lead', { hasText: '值班电话三声内接听' }).waitFor();
    expect(await page.locator('.kicker').textContent()).toContain('值班失职处理');
  }, 60_000);

  it('says a draft is saved once it is, and finds it again', async () => {
    await take(page, '前台服务员');
    await show(page, '#/new/enquiry');
    const form = page.locator('gc-phone-log-form');
    await form.locator('[id="f/surname"]').fill('欧阳先生');
    await page.locator('.draft', { hasText: '草稿已保存' }).waitFor();
    await page.reload();
    await form.locator('[id="f/surname"]').waitFor();
    await expect.poll(() => form.locator('[id="f/surname"]').inputValue()).toBe('欧阳先生');
    expect(await page.locator('.draft').textContent()).toContain('已恢复');
  }, 60_000);

  it('shows the 17:30 summary missed when nobody has written it by then', async () => {
    await take(page, '业主关系主管');
    await page.getByRole('button', { name: '到 17:00' }).click();
    const clock = page.locator('gc-clock').first();
    await expect.poll(() => clock.locator('.badge').textContent(), { timeout: 20_000 }).toContain('即将到期');
    await page.getByRole('button', { name: '+1 小时' }).click();
    await expect.poll(() => clock.locator('.badge').textContent(), { timeout: 20_000 }).toContain('未完成');
    await take(page, '内审员');
    await page
      .locator('.verdicts li', { hasText: '每日 17:30 前汇总当日维修通知单' })
      .filter({ hasText: '2026-03-09' })
      .filter({ hasText: '未按时完成' })
      .waitFor();
  }, 60_000);

  it('lets an auditor read everything and change nothing', async () => {
    await take(page, '内审员');
    await show(page, '#/cases');
    await page.locator('tbody a').first().click();
    await page.locator('gc-case').waitFor();
    expect(await page.locator('portal-form, .other, button.primary').count()).toBe(0);
  }, 30_000);

  it('leads from a step of a case to its rule in the policy book', async () => {
    await take(page, '内审员');
    await show(page, '#/cases');
    await page.locator('tbody a', { hasText: 'WX-' }).first().click();
    const clause = page.locator('gc-case .clauses a').first();
    const [book] = await Promise.all([page.waitForEvent('popup'), clause.click()]);
    await book.waitForLoadState();
    const target = decodeURIComponent(new URL(book.url()).hash.slice(1));
    expect(target).toMatch(/^(procedures|slas|approvals)\/[a-z0-9-]+$/);
    expect(await book.locator(`[id="${target}"]`).count()).toBe(1);
    await book.close();
  }, 30_000);

  it('plays time on: calls come in and the staff work', async () => {
    await take(page, '前台服务员');
    await show(page, '#/calls');
    const before = await page.locator('portal-calls p[role=status]').textContent();
    await page.getByRole('button', { name: '一分钟演一周' }).click();
    await expect.poll(() => page.locator('portal-calls p[role=status]').textContent(), { timeout: 30_000 }).not.toBe(before);
    await page.getByRole('button', { name: '停止播放' }).click();
    await page.getByRole('button', { name: '一分钟演一周' }).waitFor();
  }, 60_000);

  it('says so when the browser has no room left, and keeps what was typed', async () => {
    await take(page, '前台服务员');
    await show(page, '#/new/visit');
    const form = page.locator('gc-visitor-log-form');
    await form.locator('[id="f/visitor"]').waitFor();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await form.locator('[id="f/visitor"]').fill('司马先生');
    await page.locator('.draft', { hasText: '存储空间已满' }).waitFor();
    expect(await form.locator('[id="f/visitor"]').inputValue()).toBe('司马先生');
    // Leaving would lose it, so the visitor is asked first; staying keeps the form.
    page.once('dialog', (dialog) => void dialog.dismiss());
    await show(page, '#/cases');
    expect(await form.locator('[id="f/visitor"]').inputValue()).toBe('司马先生');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.locator('portal-app').waitFor();
  }, 60_000);

  it('starts over when that is confirmed', async () => {
    await page.getByRole('button', { name: '重置数据' }).click();
    await page.getByRole('button', { name: '清除并重置' }).click();
    await page.locator('progress').waitFor({ timeout: 20_000 });
    await page.locator('portal-dock strong', { hasText: '10:20' }).waitFor({ timeout: 60_000 });
  }, 90_000);
});
