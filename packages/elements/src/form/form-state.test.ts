import type { Computed, FormModule, ModuleField } from '@guicheng/definition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heavyFields, runs, sampleFields, sampleForm } from '../../test/sample-form.ts';
import { FormState } from './form-state.ts';

const context = { now: () => 0 };

function started(value: Readonly<Record<string, unknown>> = {}, fields: readonly ModuleField[] = [...sampleFields, ...heavyFields]): FormState {
  const state = new FormState(sampleForm(fields));
  state.load(value, context);
  return state;
}

const idsOf = (nodes: ReadonlySet<{ readonly field: ModuleField }>) => [...nodes].map(({ field }) => field.id).sort();

describe('the state of a form', () => {
  it('answers exactly the fields that look different after a change', () => {
    const state = started();
    expect(idsOf(state.set('urgency', 'major', context))).toEqual(['reason', 'urgency']);
    expect(idsOf(state.set('labor', { minor: 1, currency: 'CNY' }, context))).toEqual(['labor', 'total']);
    expect(idsOf(state.set('contact', '王芳', context))).toEqual(['contact']);
  });

  it('runs no expression that does not read the changed field', () => {
    const state = started();
    runs.clear();
    state.set('email', 'a@example.com', context);
    expect(runs.size).toBe(0);
  });

  it('takes an equal value for the same one', () => {
    const state = started({ labor: { minor: 5, currency: 'CNY' } });
    expect(idsOf(state.set('labor', { minor: 5, currency: 'CNY' }, context))).toEqual([]);
  });

  it('leaves out what is hidden and keeps it in memory', () => {
    const state = started({ urgency: 'major', reason: '总管爆裂' });
    state.set('urgency', 'normal', context);
    expect(state.output()).not.toHaveProperty('reason');
    expect(state.memory()).toMatchObject({ reason: '总管爆裂' });
  });

  it('prefills a person with whoever acts: id and name, and nothing when nobody is known', () => {
    const receiver: ModuleField = { id: 'payer', kind: 'person', prefill: { reads: [], run: ({ actor }) => actor } };
    const state = new FormState(sampleForm([receiver]));
    state.load({}, { ...context, actor: { id: 'lin', name: '林晓', positions: ['front-desk'] } });
    expect(state.output()).toEqual({ payer: { id: 'lin', name: '林晓' } });
    expect(started({}, [receiver]).output()).toEqual({});
  });

  it('shows a recorded value as it was recorded', () => {
    const state = new FormState(sampleForm());
    const total = { minor: 7, currency: 'CNY' };
    state.load({ labor: { minor: 5, currency: 'CNY' }, total }, context, []);
    expect(state.output()).toMatchObject({ total });
    state.load({ labor: { minor: 5, currency: 'CNY' }, total }, context);
    expect(state.output()).toMatchObject({ total: { minor: 5, currency: 'CNY' } });
  });

  it('takes empty texts and lists for nothing, and an unticked box for false', () => {
    expect(started({ contact: '', channels: [], parts: [] }).output()).toEqual({
      agreed: false,
      paid: false,
      total: { minor: 0, currency: 'CNY' },
      sum: { minor: 0, currency: 'CNY' },
    });
  });

  it('computes the columns of a table before what reads the table', () => {
    const state = started({ parts: [{ name: 'a', count: 3, each: { minor: 7, currency: 'CNY' } }] });
    expect(state.output()).toMatchObject({ parts: [{ price: { minor: 21, currency: 'CNY' } }], sum: { minor: 21, currency: 'CNY' } });
  });

  it('does not end up in circles when a module breaks its promise', () => {
    const flip = (id: string): Computed => ({ reads: [id], run: ({ form }) => form[id] === undefined });
    const fields: ModuleField[] = [
      { id: 'a', kind: 'text', showWhen: flip('b') },
      { id: 'b', kind: 'text', showWhen: flip('a') },
    ];
    const module: FormModule = { ...sampleForm([]), fields, sections: [{ id: 's', step: '', rows: [['a'], ['b']] }] };
    const state = new FormState(module);
    expect(() => state.load({ a: 'x', b: 'y' }, context)).not.toThrow();
  });

  it('shows what a broken condition would hide, and computes nothing from a broken expression', () => {
    const broken: Computed = {
      reads: [],
      run: () => {
        throw new Error('no value');
      },
    };
    const fields: ModuleField[] = [
      { id: 'a', kind: 'text', showWhen: broken },
      { id: 'b', kind: 'text', value: broken },
    ];
    const state = new FormState({ ...sampleForm([]), fields, sections: [{ id: 's', step: '', rows: [['a'], ['b']] }] });
    state.load({ a: 'x', b: 'y' }, context);
    expect(state.output()).toEqual({ a: 'x' });
  });

  it('is the same after any changes as after loading their result at once', () => {
    const money = fc.record({ minor: fc.integer({ min: 0, max: 9999 }), currency: fc.constant('CNY') });
    const change = fc.oneof(
      fc.tuple(fc.constant('urgency'), fc.constantFrom('normal', 'urgent', 'major', undefined)),
      fc.tuple(fc.constantFrom('reason', 'email', 'category'), fc.constantFrom('', 'x', undefined)),
      fc.tuple(fc.constantFrom('labor', 'material'), fc.option(money, { nil: undefined })),
      fc.tuple(fc.constantFrom('paid', 'agreed'), fc.boolean()),
      fc.tuple(fc.constant('parts'), fc.array(fc.record({ count: fc.integer({ min: 0, max: 9 }), each: money }, { requiredKeys: [] }), { maxLength: 3 })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const state = started();
        for (const [id, value] of changes) state.set(id, value, context);
        const again = started(state.memory());
        expect(again.output()).toEqual(state.output());
        for (const [id, { visible, required }] of state.nodes)
          expect({ id, visible, required }).toEqual({ id, visible: again.nodes.get(id)!.visible, required: again.nodes.get(id)!.required });
      }),
    );
  });
});
