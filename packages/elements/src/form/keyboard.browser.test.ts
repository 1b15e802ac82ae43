import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { control, mountForm, settle } from '../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../test/sample-form.ts';
import { stepForm } from '../../test/step-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

it('a form is filled and submitted by keyboard alone', async () => {
  const fields = [...sampleFields.slice(0, 5), sampleFields.find(({ id }) => id === 'paid')!, heavyFields[0]!];
  const options = { search: async (_: string, query: string) => [{ id: 'p1', name: '张伟' }].filter(({ name }) => name.includes(query)) };
  const element = await mountForm(sampleForm(fields), { options });
  const submitted: unknown[] = [];
  element.addEventListener('gc-submit', (event) => submitted.push((event as CustomEvent).detail.value));
  element.focus();
  await userEvent.keyboard('{Enter}');
  expect(element.shadowRoot!.activeElement?.className).toBe('summary');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(element.shadowRoot!.activeElement).toBe(control(element, 'contact'));
  await userEvent.keyboard('Wang{Tab}13800138000{Tab}{Tab}Leak{Tab}');
  expect(element.shadowRoot!.activeElement).toBe(control(element, 'urgency'));
  await userEvent.keyboard('{ArrowDown}{Tab}[Space]{Tab}');
  expect(element.shadowRoot!.activeElement).toBe(control(element, 'engineer'));
  await userEvent.keyboard('{ArrowDown}');
  await settle(element);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(submitted).toEqual([]);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(submitted).toEqual([{ contact: 'Wang', phone: '13800138000', content: 'Leak', urgency: 'normal', paid: true, engineer: { id: 'p1', name: '张伟' } }]);
});

it('half a date is no date, and stays as it was typed', async () => {
  const element = await mountForm(sampleForm());
  control(element, 'day').focus();
  await userEvent.keyboard('05');
  control(element, 'day').blur();
  expect(element.value).not.toHaveProperty('day');
  expect(element.validate()).toMatchObject({ ok: false, errors: expect.arrayContaining([{ path: 'day', code: 'wrong_type' }]) });
  expect(control(element, 'day').validity.badInput).toBe(true);
});

it('rows of a table are added, filled, duplicated, moved and removed by keyboard alone', async () => {
  const element = await mountForm(sampleForm(heavyFields));
  const names = () => (element.value as { readonly parts?: readonly { readonly name?: string }[] }).parts?.map(({ name }) => name);
  const focused = () => element.shadowRoot!.activeElement as HTMLElement;
  element.shadowRoot!.querySelector<HTMLElement>('.add')!.focus();
  await userEvent.keyboard('{Enter}');
  await settle(element);
  await userEvent.keyboard('tap{Tab}2{Tab}19.99{Tab}');
  expect(focused().getAttribute('aria-label')).toBe('第 1 行的更多操作');
  await userEvent.keyboard('{Enter}{Tab}{Tab}{Enter}');
  await settle(element);
  expect(focused().id).toBe('f/parts/1/name');
  await userEvent.keyboard('{Control>}a{/Control}pipe{Tab}{Tab}{Tab}{Enter}{Tab}{Tab}{Tab}');
  expect(focused().textContent).toBe('上移');
  await userEvent.keyboard('{Enter}');
  await settle(element);
  expect(names()).toEqual(['pipe', 'tap']);
  await userEvent.keyboard('{Escape}{Tab}{Enter}');
  await settle(element);
  expect(names()).toEqual(['tap']);
});

it('steps are walked by keyboard, and Ctrl+Z undoes a choice', async () => {
  const element = await mountForm(stepForm(), { undoable: true });
  element.shadowRoot!.getElementById('f/contact')!.focus();
  await userEvent.keyboard('Wang{Tab}13800138000{Tab}{Tab}Leak{Tab}{ArrowDown}');
  expect(element.value).toMatchObject({ urgency: 'normal' });
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(element.value).not.toHaveProperty('urgency');
  await userEvent.keyboard('{ArrowDown}');
  element.shadowRoot!.getElementById('f/contact')!.focus();
  await userEvent.keyboard('{Enter}');
  expect(element.shadowRoot!.activeElement?.id).toBe('f/step');
  await userEvent.keyboard('{Tab}{Enter}');
  expect(element.shadowRoot!.querySelector('.where')!.textContent).toBe('第 1 步，共 2 步：报修人');
});
