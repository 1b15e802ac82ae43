import type { ModuleField } from '@guicheng/definition';
import { afterEach, describe, expect, it } from 'vitest';
import { control, host, mountForm, settle, tick, type } from '../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../test/sample-form.ts';
import type { GcForm } from './gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const readsPaid = { reads: ['paid'], run: ({ form }: { readonly form: { readonly [field: string]: unknown } }) => form['paid'] === true };

/** The elements that `act` changed in any way, what it added included. */
async function changedBy(element: GcForm, act: () => void): Promise<readonly Element[]> {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((seen) => records.push(...seen));
  observer.observe(element.shadowRoot!, { subtree: true, childList: true, attributes: true, characterData: true });
  act();
  await settle(element);
  observer.disconnect();
  const nodes = records.flatMap(({ target, addedNodes }) => [target, ...addedNodes]);
  return nodes.flatMap((node) => (node instanceof Element ? node : (node.parentElement ?? [])));
}

const around = (elements: readonly Element[], selector: string) => new Set(elements.flatMap((each) => each.closest(selector) ?? []));

describe('a change touches only what looks different', () => {
  it('a condition: the field it is of', async () => {
    const element = await mountForm(sampleForm());
    const changed = await changedBy(element, () => tick(element, 'paid'));
    expect(around(changed, '.field')).toEqual(new Set([host(element, 'payer')]));
  });

  it('a key: nothing', async () => {
    const element = await mountForm(sampleForm());
    expect(await changedBy(element, () => type(element, 'email', 'a', false))).toEqual([]);
  });

  it('a row that is added: itself', async () => {
    const parts = [1, 2, 3].map((count) => ({ name: '垫圈', count }));
    const element = await mountForm(sampleForm(heavyFields), { value: { parts } });
    const changed = await changedBy(element, () => host(element, 'parts').querySelector<HTMLElement>('.add')!.click());
    expect(around(changed, '.line')).toEqual(new Set([control(element, 'parts/3/name').closest('.line')]));
  });

  it('an error: its field and the summary', async () => {
    const element = await mountForm(sampleForm(), { value: { contact: '王芳', phone: '13800138000', content: '漏水' } });
    const changed = await changedBy(element, () => element.submit());
    expect(around(changed, '.field')).toEqual(new Set([host(element, 'urgency')]));
  });
});

describe('a table', () => {
  it('shows and hides a column for the sake of a field outside, its own value being the same', async () => {
    const fields: readonly ModuleField[] = [
      { id: 'paid', kind: 'boolean' },
      {
        id: 'parts',
        kind: 'table',
        fields: [
          { id: 'name', kind: 'text' },
          { id: 'reason', kind: 'text', showWhen: readsPaid },
        ],
      },
    ];
    const element = await mountForm(sampleForm(fields), { value: { parts: [{ name: '垫圈' }] } });
    expect(host(element, 'parts/0/name').hidden).toBe(false);
    expect(element.shadowRoot!.getElementById('f/parts/0/reason')).toBe(null);
    tick(element, 'paid');
    expect(host(element, 'parts/0/reason').hidden).toBe(false);
    tick(element, 'paid');
    expect(host(element, 'parts/0/reason').hidden).toBe(true);
  });

  it('takes an error off a row that is as it was, when another row answers it', async () => {
    const parts = [1, 2].map((count) => ({ name: '垫圈', count }));
    const element = await mountForm(sampleForm(heavyFields), { value: { parts }, errors: [{ path: 'parts/0/name', code: 'invalid_value' }] });
    await settle(element);
    expect(host(element, 'parts/0/name').querySelector('.error')).not.toBe(null);
    type(element, 'parts/1/name', '螺栓', false);
    expect(host(element, 'parts/0/name').querySelector('.error')).toBe(null);
  });

  it('lays out its last rows always, and those before only once they come into sight', async () => {
    const parts = Array.from({ length: 40 }, (_, index) => ({ name: `${index}` }));
    const element = await mountForm(sampleForm(heavyFields), { value: { parts } });
    const far = [...host(element, 'parts').querySelectorAll('.line')].map((line) => line.matches('.far'));
    expect(far).toEqual(Array.from({ length: 40 }, (_, index) => index < 24));
  });
});

it('the options of a choice are said in the language put in, and what was chosen stays', async () => {
  const element = await mountForm(sampleForm(sampleFields), { value: { urgency: 'normal' } });
  const select = control<HTMLSelectElement>(element, 'urgency');
  element.locale = 'en';
  await settle(element);
  expect(control(element, 'urgency')).toBe(select);
  expect([...select.options].map(({ text }) => text)).toEqual(['Choose', 'Normal', '急', '重大']);
  expect(select.value).toBe('normal');
});
