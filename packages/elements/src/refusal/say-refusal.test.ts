import { REJECTIONS } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import type { Titles } from '../case/titles.ts';
import { sayRefusal } from './say-refusal.ts';

const titles = Object.fromEntries(['sla', 'form', 'block'].map((kind) => [kind, (id: string) => `<${id}>`])) as unknown as Titles;
const names = { titles, nameOf: (person: string) => ({ sun: '孙志刚' })[person] ?? person };

describe('a refusal as a sentence', () => {
  it('names people and parts of the plan, in three languages', () => {
    const claimed = { code: 'block_claimed', params: { block: 'review', person: 'sun' } };
    expect(sayRefusal(claimed, 'zh-CN', names)).toBe('孙志刚已认领，须等其放开');
    expect(sayRefusal(claimed, 'zh-HK', names)).toBe('孙志刚已認領，須等其放開');
    expect(sayRefusal(claimed, 'en-GB', names)).toBe('孙志刚 has claimed it: only they act until they release it');
    expect(sayRefusal({ code: 'evidence_not_expected', params: { sla: 'noise' } }, 'en', names)).toBe('“<noise>” asks for no form');
  });

  it('says a code it does not know as it is', () => {
    expect(sayRefusal({ code: 'some_day', params: {} }, 'en', names)).toBe('some_day');
  });

  it('fills in nothing the engine does not say', () => {
    for (const [code, { params }] of Object.entries(REJECTIONS)) {
      const filled = Object.fromEntries(params.map((name) => [name, 1]));
      for (const locale of ['zh-CN', 'zh-TW', 'en']) expect(sayRefusal({ code, params: filled }, locale, names), code).not.toMatch(/[{}]/);
    }
  });
});
