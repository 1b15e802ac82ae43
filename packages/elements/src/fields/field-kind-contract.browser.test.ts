import { afterEach, describe, expect, it } from 'vitest';
import { everyKind, kindValues } from '../../test/every-kind.ts';
import { control, host, mountForm, settle } from '../../test/mount-form.ts';
import { sampleForm } from '../../test/sample-form.ts';
import { FIELD_VIEWS } from './field-kinds.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const options = { search: async () => [{ id: 'p1', name: '张伟' }], nameOf: () => '工程部' };
const uploads = { put: async () => ({ id: 'a', name: 'a', type: 'b', size: 1 }) };
/** What stands where nobody has answered: a box that is not ticked is an answer. */
const emptyOf = (kind: string) => (kind === 'boolean' ? false : undefined);

it('every kind there is is under this contract', () => {
  const tried = new Set<string>(everyKind.map(({ kind }) => kind));
  // A position looks and acts like a department, an attachment like a photo.
  expect(Object.keys(FIELD_VIEWS).filter((kind) => !tried.has(kind))).toEqual(['position', 'attachment']);
});

describe.each(everyKind.filter(({ kind }) => kind !== 'note').map((field) => [field.kind, field.id, field] as const))(
  'a field of kind %s (%s)',
  (kind, id, field) => {
    const { showWhen: _, requiredWhen: __, ...plain } = field;
    const form = sampleForm([plain], { sections: [{ id: 'who', step: '', rows: [[id]] }] });
    const mount = (properties = {}) => mountForm(form, { options, uploads, ...properties });
    const filledIn = (element: { readonly value: unknown }) => (element.value as { readonly [field: string]: unknown })[id];
    // A table adds what it computes.
    const expected =
      kind === 'table' ? [{ name: '水龙头', count: 2, each: { minor: 1999, currency: 'CNY' }, price: { minor: 3998, currency: 'CNY' } }] : kindValues[id];

    it('gives back the value it was given, whatever was looked at or left in between', async () => {
      const element = await mount({ value: { [id]: kindValues[id] } });
      for (const inner of host(element, id).querySelectorAll<HTMLElement>('input, select, textarea, button')) {
        inner.focus();
        inner.blur();
      }
      for (const locale of ['en', 'zh-TW', 'zh-CN']) {
        element.locale = locale;
        await settle(element);
      }
      element.readonly = true;
      await settle(element);
      element.readonly = false;
      await settle(element);
      expect(filledIn(element)).toEqual(expected);
      expect(element.validate()).toMatchObject({ ok: true });
    });

    it('is empty when nothing was filled in, and again after a reset', async () => {
      const element = await mount();
      expect(filledIn(element)).toEqual(emptyOf(kind));
      element.value = { [id]: kindValues[id] };
      await settle(element);
      element.value = {};
      await settle(element);
      expect(filledIn(element)).toEqual(emptyOf(kind));
    });

    it('has a name, and a label or a group that carries it', async () => {
      const element = await mount();
      const target = control(element, id);
      const label = host(element, id).querySelector<HTMLElement>('.label')!;
      expect(label.textContent).toBeTruthy();
      if (label instanceof HTMLLabelElement) expect(label.htmlFor).toBe(target.id);
      else expect(target.getAttribute('aria-labelledby')).toBe(label.id);
    });

    it('says its value as text that is neither empty nor an object', async () => {
      const element = await mount({ value: { [id]: kindValues[id] }, readonly: true });
      const shown = host(element, id).querySelector('.value')!.textContent!.trim();
      expect(shown).not.toBe('');
      expect(shown).not.toContain('[object');
      expect(shown).not.toBe('—');
    });

    it('shows what the host refused, tied to its control', async () => {
      const element = await mount({ value: { [id]: kindValues[id] } });
      element.errors = [{ path: id, code: 'rule', rule: 'none' }];
      await settle(element);
      const target = control(element, id);
      expect(target.getAttribute('aria-invalid')).toBe('true');
      expect(target.getAttribute('aria-describedby')).toContain(`f/${id}/error`);
      expect(element.shadowRoot!.getElementById(`f/${id}/error`)!.textContent).toBe('不符合规定');
    });

    it('can be disabled as a whole', async () => {
      const fieldset = document.createElement('fieldset');
      const around = document.createElement('form');
      around.append(fieldset);
      document.body.append(around);
      const element = await mountForm(form, { options, uploads, value: { [id]: kindValues[id] } }, fieldset);
      fieldset.disabled = true;
      await settle(element);
      const controls = [...host(element, id).querySelectorAll<HTMLElement>('input, select, textarea, button')];
      expect(controls.every((each) => each.matches(':disabled'))).toBe(true);
      expect([...new FormData(around).keys()]).toEqual([]);
    });
  },
);
