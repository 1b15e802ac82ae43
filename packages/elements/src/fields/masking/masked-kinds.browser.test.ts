import { afterEach, expect, it } from 'vitest';
import { control, host, mountForm, settle, type } from '../../../test/mount-form.ts';
import { heavyFields, sampleFields, sampleForm } from '../../../test/sample-form.ts';
import { maskedKinds } from './masked-kinds.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const form = sampleForm([...sampleFields, ...heavyFields]);
const value = { phone: '13800138000', idNumber: '11010519491231002X', plate: '粤B12345' };

it('numbers are shown with their middle hidden, and whole at the press of a button, which the host is told', async () => {
  const element = await mountForm(form, { value, readonly: true, kinds: maskedKinds });
  const shown = (path: string) => host(element, path).querySelector('.value')!.textContent;
  expect([shown('phone'), shown('idNumber'), shown('plate')]).toEqual(['138****8000显示完整内容', '110***********002X显示完整内容', '粤B***45显示完整内容']);
  expect(element.shadowRoot!.textContent).not.toContain('13800138000');
  const revealed: unknown[] = [];
  element.addEventListener('gc-reveal', (event) => revealed.push((event as CustomEvent).detail));
  const button = host(element, 'phone').querySelector('button')!;
  button.click();
  expect(shown('phone')).toBe('13800138000隐藏部分内容');
  expect(host(element, 'phone').querySelector('button')).toBe(button);
  button.click();
  expect(shown('phone')).toBe('138****8000显示完整内容');
  expect(revealed).toEqual([{ path: 'phone' }]);
});

it('what is being filled in stays as it is typed', async () => {
  const element = await mountForm(form, { value, kinds: maskedKinds });
  expect(control(element, 'phone').value).toBe('13800138000');
  type(element, 'phone', '（0755）８８８８');
  expect(element.value).toMatchObject({ phone: '0755 8888' });
});

it('what is wrong with a number is pointed out behind the hint', async () => {
  const element = await mountForm(sampleForm([...sampleFields, ...heavyFields], { texts: { ...form.texts, 'fields/idNumber/hint': '18 位' } }));
  type(element, 'idNumber', '110105194912310021');
  await settle(element);
  expect(host(element, 'idNumber').querySelector('.hint')!.textContent).toBe('18 位 校验位不符，请核对证件号码');
  type(element, 'idNumber', '110105194913310029');
  expect(host(element, 'idNumber').querySelector('.hint')!.textContent).toBe('18 位 号码中的出生日期不存在，请核对');
  type(element, 'idNumber', '11010519491231002x');
  expect(host(element, 'idNumber').querySelector('.hint')!.textContent).toBe('18 位');
  type(element, 'plate', '粤B12345');
  expect(host(element, 'plate').querySelector('.hint')).toBe(null);
  type(element, 'plate', 'AB12345');
  expect(host(element, 'plate').querySelector('.hint')!.textContent).toBe('首字应为省、自治区或直辖市的简称，请核对');
});
