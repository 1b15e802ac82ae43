import { fileURLToPath } from 'node:url';
import type { Plan } from '@guicheng/definition';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkPack } from '../../../check-pack.ts';
import { readPack } from '../../../read-pack.ts';
import { policyPage } from './page/policy-page.ts';
import { policyEmitter } from './policy-emitter.ts';

let plan: Plan;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { layers } = await readPack(fileURLToPath(new URL('../../../../../../examples/property-service-center', import.meta.url)));
  plan = checkPack(layers).plan!;
  files = await written(plan);
});

async function written(of: Plan): Promise<ReadonlyMap<string, string>> {
  return new Map((await policyEmitter.emit(of, { tagPrefix: 'gc' }, [])).map(({ path, text }) => [path, text]));
}

const page = (locale: string) => files.get(`policy/${locale}.html`)!;

describe('the policy book of the reference pack', () => {
  it('has a page a locale, the source locale first', () => {
    expect([...files.keys()]).toEqual([
      'policy/index.html',
      'policy/zh-CN.html',
      'policy/zh-TW.html',
      'policy/en.html',
      'policy/policy.css',
      'policy/policy.js',
    ]);
    expect(files.get('policy/index.html')).toBe(page('zh-CN'));
  });

  it('has an article for each definition, position, department and row', () => {
    const { organization } = plan;
    const anchors = [
      ...(['calendars', 'tables', 'forms', 'approvals', 'slas', 'procedures', 'templates', 'requirements'] as const).flatMap((kind) =>
        Object.keys(plan[kind]).map((id) => `${kind}/${id}`),
      ),
      ...Object.values(plan.events).map(({ id }) => `events/${id}`),
      ...Object.keys(organization.departments).map((id) => `organization/departments/${id}`),
      ...Object.keys(organization.positions).map((id) => `organization/positions/${id}`),
    ];
    for (const locale of plan.pack.locales) expect(anchors.filter((anchor) => !page(locale).includes(`<article id="${anchor}">`))).toEqual([]);
  });

  it('has an element for each link, and no id twice', () => {
    for (const locale of plan.pack.locales) {
      const ids = [...page(locale).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      const targets = [...page(locale).matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
      expect(ids.length).toBe(new Set(ids).size);
      expect([...new Set(targets)].filter((target) => !ids.includes(target))).toEqual([]);
    }
  });

  it('shows at each definition the clauses of its rows', () => {
    const rings = /<article id="slas\/three-rings">.*?<\/article>/s.exec(page('zh-CN'))![0];
    expect(rings).toContain('最多 3 声');
    expect(rings.replace(/<[^>]*>/g, '')).toContain('《客服工作手册》4.6.4.5');
    expect(rings).toContain('href="#procedures/discipline"');
  });

  it('has words for every condition, in every locale', () => {
    for (const locale of plan.pack.locales) expect(policyPage(plan, locale).quoted).toEqual([]);
  });

  it('says a limit of money, a list of stages and a guard in words', () => {
    const text = page('zh-CN').replace(/<[^>]*>/g, '');
    expect(text).toContain('如果“预计费用”达到或超过 200 元，转到“费用报批”');
    expect(text).toContain('除非案件所处步骤为“已完工待回访”或“');
    expect(text).toContain('已填“预约上门时间”的话，“预约上门时间”晚于当时时刻');
  });

  it('comes out the same each time', async () => {
    expect([...(await written(plan))]).toEqual([...files]);
  });

  it('escapes what a pack says', () => {
    const title = { 'zh-CN': '<img src=x>{{title}}', 'zh-TW': 'x', en: 'x' };
    const text = policyPage({ ...plan, pack: { ...plan.pack, title } }, 'zh-CN').text;
    expect(text).toContain('&lt;img src&#x3D;x&gt;{{title}}');
    expect(text).not.toContain('<img');
  });
});

describe('what fails a build', () => {
  it('is an id where words belong', () => {
    const calendars = { ...plan.calendars, 'duty-phone': { ...plan.calendars['duty-phone']!, timeZone: 'owner-relations-supervisor' } };
    const withId: Plan = { ...plan, calendars };
    for (const locale of ['zh-CN', 'en']) {
      expect(() => policyPage(withId, locale)).toThrow(expect.objectContaining({ code: 'policy_raw_id', place: 'calendars/duty-phone' }));
    }
  });

  it('is an id of one word on a Chinese page', () => {
    const withId: Plan = { ...plan, pack: { ...plan.pack, version: 'finance' } };
    expect(() => policyPage(withId, 'zh-TW')).toThrow(expect.objectContaining({ code: 'policy_raw_id' }));
  });

  it('is a text that is missing in a locale', () => {
    const { en: _, ...title } = plan.slas['three-rings']!.title;
    const withGap: Plan = { ...plan, slas: { ...plan.slas, 'three-rings': { ...plan.slas['three-rings']!, title } } };
    expect(() => policyPage(withGap, 'en')).toThrow(expect.objectContaining({ code: 'policy_untranslated', place: 'slas/three-rings/title' }));
  });

  it('is a locale the book has no sentences in', () => {
    expect(() => policyPage(plan, 'fr')).toThrow(expect.objectContaining({ code: 'policy_untranslated', place: 'pack/locales' }));
  });
});
