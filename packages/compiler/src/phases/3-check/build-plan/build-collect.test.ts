import { describe, expect, it } from 'vitest';
import { checkOverBase } from '../../../test-support/pack-over-base.ts';

/** A monthly duty whose form is a ticket, which has an amount and a table of parts with their prices. */
const checked = (collect: object) =>
  checkOverBase({
    slas: [
      {
        id: 'month',
        title: 'Month',
        kind: 'clock',
        by: '18:00',
        every: 'month',
        calendar: 'office',
        who: 'front-desk',
        evidence: { form: 'ticket', collect },
      } as {
        id: string;
      },
    ],
  });
const collectOf = (collect: object) => {
  const { plan } = checked(collect);
  const sla = plan?.slas['month'];
  return sla?.kind === 'clock' ? sla.evidence.collect : undefined;
};

describe('what a duty collects', () => {
  it('is read against the main form of the procedure, or what arrives with an event', () => {
    const priced = { parts: { of: 'repair.opened', by: 'content', as: 'name', columns: { price: { sum: 'amount', when: "form.urgency == 'urgent'" } } } };
    expect(collectOf(priced)).toMatchObject({
      parts: { of: 'repair.opened', procedure: 'repair', rows: { by: 'content', as: 'name', columns: { price: { sum: 'amount' } } } },
    });
    expect(collectOf({ amount: { of: 'repair.done.entered', sum: 'amount', when: 'has(form.amount)' } })).toMatchObject({ amount: { sum: 'amount' } });
    expect(collectOf({ parts: { of: 'repair.opened', each: { name: 'case.number' } } })).toMatchObject({
      parts: { each: { name: { source: 'case.number' } } },
    });
    expect(collectOf({ parts: { of: 'call.rang', each: { name: 'event.call' } } })).toMatchObject({ parts: { of: 'call.rang' } });
    expect(collectOf({ parts: { of: 'three-rings.breached', each: { name: "'a call'" } } })).toMatchObject({ parts: { of: 'three-rings.breached' } });
  });

  it.each<[object, string]>([
    [{ amount: { of: 'repair.begun' } }, 'no event `repair.begun`'],
    [{ sum: { of: 'repair.opened' } }, 'no number field `sum`'],
    [{ content: { of: 'repair.opened' } }, 'no number field `content`'],
    [{ amount: { of: 'repair.opened', by: 'content', as: 'name' } }, 'no table `amount`'],
    [{ amount: { of: 'repair.opened', sum: 'content' } }, 'no money field `content`'],
    [{ amount: { of: 'repair.opened', sum: 'amount', when: 'form.urgent' } }, '`form` has no field `urgent`'],
    [{ parts: { of: 'repair.opened', by: 'zone', as: 'name' } }, 'no field `zone`'],
    [{ parts: { of: 'repair.opened', by: 'content', as: 'part' } }, 'no column `part`'],
    [{ parts: { of: 'repair.opened', by: 'content', as: 'name', columns: { name: {} } } }, 'no number column `name`'],
    [{ parts: { of: 'repair.opened', by: 'content', as: 'name', columns: { price: { sum: 'wanted' } } } }, 'no money field `wanted`'],
    [{ parts: { of: 'repair.opened', each: { part: 'case.number' } } }, 'no column `part`'],
    [{ parts: { of: 'repair.opened', each: { price: 'case.number' } } }, 'money'],
    [{ parts: { of: 'call.rang', by: 'content', as: 'name' } }, 'no field `content`'],
    [{ amount: { of: 'repair.opened', sum: 'amount', by: 'content', as: 'name' } }, '`sum`'],
  ])('%j is told by %s', (collect, told) => {
    expect(checked(collect).messages.filter((message) => message.includes(told))).toHaveLength(1);
  });
});
