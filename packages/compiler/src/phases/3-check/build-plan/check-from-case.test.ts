import { describe, expect, it } from 'vitest';
import { baseDefinition, checkOverBase } from '../../../test-support/pack-over-base.ts';

const { stages } = baseDefinition('procedures/repair.procedure.json');

/** The repair of the sample pack, whose acceptance is a form of its own. */
function checked(fields: object, isAsked = true) {
  const form = {
    id: 'slip',
    title: 'Slip',
    fields: { good: { kind: 'boolean', title: 'Good', required: true }, ...fields },
    layout: { all: { title: 'All', rows: [['good'], ...Object.keys(fields).map((id) => [id])] } },
  };
  const { sections: _, ...acceptance } = stages['acceptance']!;
  const asking = { ...acceptance, form: 'slip', next: { good: { to: 'done', when: 'form.good' }, again: { to: 'work', otherwise: true } } };
  const paid = { id: 'paid', title: 'Paid', kind: 'clock', by: '17:00', every: 'month', calendar: 'office', who: 'front-desk', evidence: { form: 'slip' } };
  return checkOverBase({ forms: [form], ...(isAsked ? { procedure: { stages: { ...stages, acceptance: asking } } } : { slas: [paid] }) });
}

describe('a field that starts with one of the case', () => {
  it('names a field of the same kind of the main form of every procedure that asks for it', () => {
    const { plan, messages } = checked({
      cost: { kind: 'money', title: 'Cost', fromCase: 'amount' },
      where: { kind: 'unit', title: 'Where', fromCase: 'unit' },
    });
    expect(messages.filter((message) => message.includes('case'))).toEqual([]);
    expect(plan?.forms['slip']?.fields['cost']?.fromCase).toBe('amount');
  });

  it.each<[string, object, string]>([
    ['one nobody has', { cost: { kind: 'money', title: 'Cost', fromCase: 'price' } }, "no money field of the case's main form `price`"],
    ['one of another kind', { cost: { kind: 'money', title: 'Cost', fromCase: 'content' } }, "no money field of the case's main form `content`"],
    [
      'one in a column',
      { rows: { kind: 'table', title: 'Rows', fields: { cost: { kind: 'money', title: 'Cost', fromCase: 'amount' } } } },
      'no keyword `fromCase` here',
    ],
  ])('is told of %s', (_, fields, told) => {
    expect(checked(fields).messages).toContain(told);
  });

  it('has nothing to start with where no procedure asks for it beside its own form', () => {
    expect(checked({ cost: { kind: 'money', title: 'Cost', fromCase: 'amount' } }, false).messages).toContain(
      "no money field of the case's main form `amount`",
    );
  });
});
