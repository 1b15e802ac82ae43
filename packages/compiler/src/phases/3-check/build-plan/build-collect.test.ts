import { describe, expect, it } from 'vitest';
import { checkOverBase } from '../../../test-support/pack-over-base.ts';

/** A monthly duty whose form is a ticket, which has an amount and a table of parts with their prices. */
const checked = (collect: object, more: object = {}) =>
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
        evidence: { form: 'ticket', collect, ...more },
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

  it('may be what is still open, of cases alone', () => {
    expect(collectOf({ parts: { of: 'repair.opened', stillOpen: true, each: { name: 'case.stage' } } })).toMatchObject({
      parts: { of: 'repair.opened', procedure: 'repair', stillOpen: true },
    });
    const { messages, helps } = checked({ parts: { of: 'call.rang', stillOpen: true, each: { name: 'event.call' } } });
    expect(messages).toEqual(['no keyword `stillOpen` here']);
    expect(helps).toEqual(['only a case is still open: name an event of a procedure']);
  });

  it('may be the rows of a table, of a form that is recorded or of what a case is about', () => {
    const over = {
      parts: {
        of: 'repair.opened',
        over: 'parts',
        by: 'name',
        as: 'name',
        columns: { price: { of: 'ticket.recorded', over: 'parts', by: 'name', sum: 'price', when: "row.name != '' && form.urgency == 'urgent'" } },
      },
    };
    expect(collectOf(over)).toMatchObject({
      parts: {
        of: 'repair.opened',
        over: 'parts',
        rows: { columns: { price: { sum: 'price', from: { of: 'ticket.recorded', form: 'ticket', over: 'parts', by: 'name' } } } },
      },
    });
    expect(collectOf({ amount: { of: 'repair.opened', over: 'parts', sum: 'price', when: "row.price > money('0.00')" } })).toMatchObject({
      amount: { over: 'parts', sum: 'price' },
    });
  });

  it('may follow from the period alone', () => {
    expect(collectOf({ wanted: { value: 'period.last' }, content: { value: 'period.key' } })).toMatchObject({
      wanted: { value: { source: 'period.last', type: 'date' } },
      content: { value: { source: 'period.key' } },
    });
  });

  it('opens a case with it, where the case begins with that form and whoever hands it in may open it', () => {
    const opened = (opens: string) => checked({ amount: { of: 'repair.opened', sum: 'amount' } }, { opens });
    const sla = opened('repair').plan?.slas['month'];
    expect(sla?.kind === 'clock' && sla.evidence.opens).toBe('repair');
    expect(opened('repairs').messages.join()).toContain('no procedure with the main form `ticket` that `front-desk` may open called `repairs`');
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
    [{ amount: { of: 'repair.opened', over: 'piece', sum: 'amount' } }, 'no table `piece`'],
    [{ amount: { of: 'repair.opened', over: 'parts', sum: 'amount' } }, 'no money field `amount`'],
    [{ parts: { of: 'repair.opened', by: 'content', as: 'name', columns: { price: { of: 'repair.begun', by: 'content' } } } }, 'no event `repair.begun`'],
    [{ parts: { of: 'repair.opened', by: 'content', as: 'name', columns: { price: { of: 'repair.opened', by: 'zone' } } } }, 'no field `zone`'],
    [{ parts: { of: 'repair.opened', by: 'content', as: 'name', columns: { price: { over: 'parts' } } } }, '`of`'],
    [{ months: { value: 'period.key' } }, 'no field `months`'],
    [{ wanted: { value: 'period.key' } }, 'date'],
    [{ wanted: { value: 'period.last', sum: 'amount' } }, '`sum`'],
    [{ wanted: {} }, '`of`'],
    [{ amount: { of: 'repair.opened', sum: 'amount', by: 'content', as: 'name' } }, '`sum`'],
  ])('%j is told by %s', (collect, told) => {
    expect(checked(collect).messages.filter((message) => message.includes(told))).toHaveLength(1);
  });
});
