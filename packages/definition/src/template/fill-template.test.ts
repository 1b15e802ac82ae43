import { describe, expect, it } from 'vitest';
import type { PlanTemplate } from '../plan/facts.ts';
import type { Plan } from '../plan/plan.ts';
import { fillTemplate } from './fill-template.ts';
import { parseTemplate } from './parse-template.ts';

const said = (text: string) => ({ en: text });
const field = (id: string, kind: string, rest: object = {}) => ({ id, kind, title: said(id), required: false, readOnly: false, ...rest });
const byId = (fields: readonly { readonly id: string }[]) => Object.fromEntries(fields.map((one) => [one.id, one]));
const plan = {
  pack: { timeZone: 'Asia/Shanghai', sourceLocale: 'en', locales: ['en', 'zh-CN'], currency: 'CNY' },
  organization: { positions: { desk: { title: said('Front desk') } }, departments: {} },
  tables: {},
  forms: {
    ticket: {
      fields: byId([
        field('content', 'multiline'),
        field('urgency', 'choice', { options: { urgent: { title: { en: 'Urgent', 'zh-CN': '急' } } } }),
        field('channels', 'choices', { options: { call: { title: said('Call') }, visit: { title: said('Visit') } } }),
        field('receivedAt', 'date-time'),
        field('day', 'date'),
        field('fee', 'money', { currency: 'CNY', scale: 2 }),
        field('hours', 'decimal', { scale: 1 }),
        field('done', 'boolean'),
        field('by', 'person'),
        field('desk', 'position'),
        field('lasting', 'duration'),
        field('signature', 'signature'),
        field('parts', 'table', { fields: byId([field('name', 'text'), field('price', 'money', { currency: 'CNY', scale: 2 }), field('spare', 'boolean')]) }),
      ]),
    },
  },
} as unknown as Plan;

const values = {
  content: '<b>{{form.fee}}</b>',
  urgency: 'urgent',
  channels: ['call', 'visit'],
  receivedAt: '2026-03-02T01:05:00Z',
  day: '2026-03-02',
  fee: { minor: 120_050, currency: 'CNY' },
  hours: '1234.5',
  done: true,
  by: { id: 'p1', name: 'Wang Fang' },
  desk: 'desk',
  lasting: 'PT1H30M',
  signature: { name: 'Li Ming', at: '2026-03-02T09:00:00+08:00' },
  parts: [
    { name: 'Tap', price: { minor: 1999, currency: 'CNY' } },
    { name: 'Seal', spare: true },
  ],
};

const template = (body: string, purpose: PlanTemplate['purpose'] = 'print') =>
  ({ id: 't', title: said('T'), purpose, form: 'ticket', body: said(body) }) as unknown as PlanTemplate;
const filled = (body: string, facts = { form: values } as object, locale = 'en') => fillTemplate({ plan, locale }, template(body), facts).body;

describe('a template is filled in', () => {
  it.each([
    ['{{form.urgency}}, {{form.channels}}', 'Urgent, Call, Visit'],
    ['{{form.receivedAt}}', 'March 2, 2026 at 09:05'],
    ['{{date form.receivedAt}} {{time form.receivedAt}}', 'March 2, 2026 09:05'],
    ['{{form.day}}', 'March 2, 2026'],
    ['{{form.fee}} {{money form.fee}}', '¥1,200.50 ¥1,200.50'],
    ['{{form.hours}} {{form.done}} {{form.lasting}}', '1,234.5 Yes 1 hour 30 minutes'],
    ['{{form.by}} {{form.desk}} {{form.signature}}', 'Wang Fang Front desk Li Ming'],
    ['{{#each form.parts}}{{name}} {{money price}}{{#if spare}}*{{else}};{{/if}}{{/each}}', 'Tap ¥19.99;Seal *'],
    ['{{#each form.parts}}{{name}} of {{case.number}} {{/each}}', 'Tap of WX-1 Seal of WX-1 '],
    ['{{time at}}', '09:05'],
  ])('%s', (body, text) => {
    expect(filled(body, { form: values, case: { number: 'WX-1' }, at: Date.parse('2026-03-02T01:05:00Z') })).toBe(text);
  });

  it('in the language asked for, or the pack’s own', () => {
    expect(filled('{{form.urgency}} {{form.receivedAt}} {{form.desk}}', { form: values }, 'zh-CN')).toBe('急 2026年3月2日 09:05 Front desk');
  });

  it('what somebody wrote is text: braces and tags in it mean nothing', () => {
    expect(filled('{{form.content}}')).toBe('<b>{{form.fee}}</b>');
  });

  it('with a line to write on where nothing is known, a dash in a notice', () => {
    expect(filled('{{form.by}}, {{form.constructor}}, {{constructor}}, {{form.by.name.length}}', { form: {} })).toBe('________, ________, ________, ________');
    expect(fillTemplate({ plan, locale: 'en' }, template('{{form.by}}', 'notice'), {}).body).toBe('—');
  });

  it('and ends before it is longer than any letter', () => {
    const parts = Array.from({ length: 5000 }, () => ({ name: 'x'.repeat(200) }));
    expect(filled('{{#each form.parts}}{{name}}{{/each}}', { form: { parts } }).length).toBeLessThan(201_000);
  });
});

describe('a template is read', () => {
  it.each([
    ['{{{form.content}}}', 'template_malformed'],
    ['{{> other}}', 'template_malformed'],
    ['{{#with form}}{{/with}}', 'template_malformed'],
    ['{{lookup form "x"}}', 'template_malformed'],
    ['{{#if form.a}}never closed', 'template_not_closed'],
    ['{{/each}}', 'template_not_closed'],
    ['{{else}}', 'template_not_closed'],
    ['{{#each a}}'.repeat(9) + '{{/each}}'.repeat(9), 'template_too_deep'],
  ])('%s is refused', (source, code) => {
    expect(parseTemplate(source).problems.map((problem) => problem.code)).toContain(code);
  });

  it('and is sound when everything known is closed', () => {
    expect(parseTemplate('a {{#if x}}{{date y}}{{else}}{{#each z}}{{w}}{{/each}}{{/if}}').problems).toEqual([]);
  });
});
