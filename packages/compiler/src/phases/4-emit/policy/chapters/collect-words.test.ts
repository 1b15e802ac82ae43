import { expect, it } from 'vitest';
import { checkOverBase } from '../../../../test-support/pack-over-base.ts';
import { policyEmitter } from '../policy-emitter.ts';

const { plan } = checkOverBase({
  slas: [
    {
      id: 'month',
      title: 'Month',
      kind: 'clock',
      by: '17:00',
      every: 'month',
      calendar: 'office',
      who: 'front-desk',
      evidence: {
        form: 'ticket',
        opens: 'repair',
        collect: {
          content: { value: 'period.key' },
          wanted: { value: 'period.last' },
          amount: { of: 'repair.opened', over: 'parts', sum: 'price', when: "row.name != 'seal' && case.openedAt >= period.from" },
          parts: {
            of: 'repair.opened',
            over: 'parts',
            by: 'name',
            as: 'name',
            columns: { price: { of: 'ticket.recorded', by: 'content', when: "form.urgency == 'urgent'" } },
          },
        },
      },
    } as { id: string },
    {
      id: 'register',
      title: 'Register',
      kind: 'clock',
      by: '17:00',
      every: 'month',
      calendar: 'office',
      who: 'front-desk',
      evidence: { form: 'ticket', collect: { parts: { of: 'repair.opened', stillOpen: true, each: { name: 'case.number' } } } },
    } as { id: string },
  ],
});
const files = await policyEmitter.emit(plan!, { tagPrefix: 'gc' }, []);
const book = files.find(({ path }) => path === 'policy/en.html')!.text;
const articleOf = (id: string) =>
  new RegExp(`<article id="slas/${id}">.*?</article>`, 's')
    .exec(book)![0]
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
const article = articleOf('month');

it.each([
  '“What is broken” is the period',
  '“Wanted by” is the last day of the period',
  '“Amount” adds up “Price” of “',
  'not before the beginning of the period',
  '“Parts” has a row for each “Part” of “',
  '“Price” counted from “',
  'Handing it in opens “Repair” with it.',
])('the book says of what a duty collects: %s', (words) => {
  expect(article).toContain(words);
});

it('says that a register lists what is still open', () => {
  expect(articleOf('register')).toContain('“Parts” lists each “');
  expect(articleOf('register')).toMatch(/, still open as the period ends” with Part\b/);
});
