import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './open-site.ts';

const pack = mkdtempSync(join(tmpdir(), 'guicheng-hot-'));
const definition = join(pack, 'forms/repair-request.form.json');
let site: Site;

beforeAll(async () => {
  cpSync(fileURLToPath(new URL('../../examples/embed-pack', import.meta.url)), pack, { recursive: true });
  site = await openSite('examples/embed-site/start.mjs', { HOT_PACK: pack });
}, 300_000);
afterAll(async () => {
  await site?.close();
  rmSync(pack, { recursive: true });
});

const chinese = { 联系人: '王芳', 联系电话: '13800138000', 房号: '3 栋', 轻重缓急: '急', 报修内容: '水龙头漏水', 回复方式: ['电话', '小程序'] };
const english = { Contact: 'Ann', Phone: '13800138000', Unit: 'Unit 3', Urgency: 'Urgent', 'What is wrong': 'The tap drips' };

describe('the examples of embedding', () => {
  it('a plain page under a strict policy: filled in, refused by the host at its field, sent, in two languages', { timeout: 60_000 }, async () => {
    const { page, faults, form } = await visit(site, 'embed-html/');
    await form.submit();
    expect(await form.errorOf('联系人')).toBe('此项必填');
    expect((await form.errors()).length).toBe(5);
    await form.fillAll({ ...chinese, 联系电话: '13900000000' });
    await form.submit();
    await expect.poll(() => form.errorOf('联系电话')).toBeTruthy();
    await form.fill('联系电话', '13800138000');
    await form.submit();
    await page.locator('#sent', { hasText: 'BX-2026-0001 王芳' }).waitFor();
    await page.locator('#language').selectOption('en');
    await expect.poll(() => form.labels()).toContain('Contact');
    expect(await form.value()).toMatchObject({ contact: '王芳', channels: ['call', 'app'], unit: { name: '3 栋 101' } });
    expect(faults).toEqual([]);
  });

  it.each(['embed-react/', 'embed-vue/'])('%s holds what the form says, and what was typed outlives a render', { timeout: 60_000 }, async (path) => {
    const { page, faults, form } = await visit(site, path);
    await form.fillAll(english);
    await expect.poll(async () => Number.parseInt((await page.locator('#changes').textContent()) ?? '', 10)).toBeGreaterThanOrEqual(5);
    await page.getByRole('button', { name: '简体中文' }).click();
    await expect.poll(() => form.labels()).toContain('联系人');
    expect(await form.read('联系人')).toBe('Ann');
    await form.submit();
    await page.locator('#sent', { hasText: 'Ann, Unit 3' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('a page made on a server: everything arrives with the post, and what the server refuses comes back filled in', { timeout: 60_000 }, async () => {
    const { page, faults, form } = await visit(site, 'embed-server-rendered/');
    await form.fillAll({ ...chinese, 联系电话: '13900000000', 同意入户维修: true, 现场照片: [{ name: '漏水.png', type: 'image/png', text: 'png' }] });
    await expect.poll(() => form.value()).toMatchObject({ photos: [{ id: 'file-1' }] });
    await page.getByRole('button', { name: '提交报修' }).click();
    await page.waitForURL('**/requests');
    await expect.poll(() => form.errorOf('联系电话')).toBeTruthy();
    expect(await form.read('报修内容')).toBe('水龙头漏水');
    expect(await form.read('房号')).toMatch(/^3 栋/);
    await form.fill('联系电话', '13800138000');
    await page.getByRole('button', { name: '提交报修' }).click();
    await page.getByRole('heading', { name: '已受理' }).waitFor();
    const rows = await page.locator('tr').evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent)));
    expect(rows).toEqual([
      ['csrf', 'a1b2c3'],
      ['branch', '江景花园'],
      ['request.contact', '王芳'],
      ['request.phone', '13800138000'],
      ['request.unit', expect.stringMatching(/^\{"id":"u\d+","name":"3 栋 \d+"\}$/)],
      ['request.urgency', 'urgent'],
      ['request.content', '水龙头漏水'],
      ['request.channels', 'call'],
      ['request.channels', 'app'],
      ['request.photos', '[{"id":"file-1","name":"漏水.png","type":"image/png","size":3}]'],
      ['request.agreed', 'true'],
    ]);
    expect(faults).toEqual([]);
  });

  it("a portal's own tokens are what the form is drawn with, by day and by night", { timeout: 60_000 }, async () => {
    const { page, faults } = await visit(site, 'embed-portal-look/');
    const look = () =>
      page.locator('gc-repair-request-form [part=submit]').evaluate((button) => {
        const { backgroundColor, color, borderTopLeftRadius, fontFamily } = getComputedStyle(button);
        const host = getComputedStyle(document.querySelector('.pt-button-main')!);
        return { ours: { backgroundColor, color, borderTopLeftRadius, fontFamily }, theirs: host };
      });
    for (const brand of ['rgb(0, 105, 92)', 'rgb(111, 211, 195)']) {
      const { ours, theirs } = await look();
      expect(ours.backgroundColor).toBe(brand);
      expect(theirs).toMatchObject(ours);
      await page.locator('#mode').click();
    }
    expect(faults).toEqual([]);
  });

  it('a definition that changes replaces the form, and what was typed stays', { timeout: 60_000 }, async () => {
    const { page, faults, form } = await visit(site, 'embed-hot-reload/');
    await page.locator('html[data-build="1"]').waitFor();
    await form.fill('联系人', '王芳');
    const whole = readFileSync(definition, 'utf8');
    writeFileSync(definition, whole.replace('"联系电话"', '"手机号码"'));
    await expect.poll(() => form.labels(), { timeout: 30_000 }).toContain('手机号码');
    expect(await form.read('联系人')).toBe('王芳');
    writeFileSync(definition, whole.replace('"kind": "phone"', '"kind": "phon"'));
    await page.getByRole('alert').filter({ hasText: 'value_not_allowed' }).waitFor();
    expect(await form.read('联系人')).toBe('王芳');
    writeFileSync(definition, whole);
    await expect.poll(() => form.labels(), { timeout: 30_000 }).toContain('联系电话');
    expect(faults).toEqual([]);
  });

  it('what a host answers: searches, files in parts, a token that is renewed, links that its router follows', { timeout: 60_000 }, async () => {
    const { page, faults, form } = await visit(site, 'embed-contracts/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname.replace(/[\da-f-]{36}/, 'ID')}`));
    await form.fill('Unit', 'Unit 9999');
    await form.fill('Photos', [{ name: 'tap.png', type: 'image/png', text: 'x'.repeat(150) }]);
    await expect.poll(() => form.value()).toMatchObject({ unit: { id: 'u9999' }, photos: [{ name: 'tap.png', size: 150 }] });
    expect(asked.filter((line) => line.startsWith('PATCH')).length).toBeGreaterThanOrEqual(3);
    expect(asked.filter((line) => line === 'POST /embed-contracts/token').length).toBeGreaterThanOrEqual(2);
    await page.locator('gc-worklist a[href]').first().click();
    await page.locator('#place', { hasText: 'at cases/7' }).waitFor();
    expect(await form.read('Unit')).toBe('Unit 9999');
    await page.goBack();
    await page.locator('#place', { hasText: /^at $/ }).waitFor();
    expect(faults).toEqual([]);
  });
});
