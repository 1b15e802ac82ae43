import { describe, expect, it } from 'vitest';
import { cutAtHits, findArticles } from './find-articles.ts';
import type { PolicyArticle } from './policy-article.ts';

const article = (anchor: string, rest: Partial<PolicyArticle> = {}): PolicyArticle => ({
  anchor,
  chapter: 'slas',
  title: anchor,
  note: '',
  facts: [],
  clauses: [],
  ...rest,
});
const clause = { document: 'manual', clause: '4.5', text: 'Manual 4.5' };
const all = [
  article('a', { facts: [{ label: 'Demand', items: [['Repair within ', { text: '30 minutes', anchor: 'x' }]] }] }),
  article('Repair b', { clauses: [clause] }),
  article('c', { chapter: 'forms', clauses: [{ ...clause, clause: '4.50' }] }),
];
const found = (query: string, rest = {}) => findArticles(all, { query, chapter: undefined, clause: undefined, ...rest }).map(({ anchor }) => anchor);

describe('articles', () => {
  it('are found by every word, wherever it stands, those with it in their title first', () => {
    expect(found('')).toEqual(['a', 'Repair b', 'c']);
    expect(found('REPAIR')).toEqual(['Repair b', 'a']);
    expect(found('minutes repair')).toEqual(['a']);
    expect(found('repair nothing')).toEqual([]);
  });

  it('are found by the clause they rest on, and by no other that begins alike', () => {
    expect(found('', { clause })).toEqual(['Repair b']);
    expect(found('', { chapter: 'forms' })).toEqual(['c']);
    expect(found('4.5')).toEqual(['Repair b', 'c']);
  });

  it('have their hits cut out, at odd places, nothing lost', () => {
    expect(cutAtHits('Repair the repaired pump', ['repair', 'pump'])).toEqual(['', 'Repair', ' the ', 'repair', 'ed ', 'pump', '']);
    expect(cutAtHits('abc', [])).toEqual(['abc']);
    expect(cutAtHits('İabc', ['a']).join('')).toBe('İabc');
  });
});
