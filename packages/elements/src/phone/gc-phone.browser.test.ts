import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityTree } from '../../test/accessibility-tree.ts';
import { mountElement, press, reachesOut, violationsInBoth } from '../../test/mount-element.ts';
import { GcPhone } from './gc-phone.ts';

customElements.define('gc-phone', GcPhone);

const RANG = Date.UTC(2026, 10, 9, 2);
const call = { id: 'c1', from: '13800138000', ringingAt: RANG };
const after = (seconds: number) => ({ now: () => RANG + seconds * 1000 });
const shown = (properties: Partial<GcPhone> = {}, width?: number) => mountElement<GcPhone>('gc-phone', { locale: 'zh-CN', ...properties }, width);
const heard = (element: GcPhone, name: string) => {
  const details: unknown[] = [];
  element.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};
const alert = (element: GcPhone) => element.renderRoot.querySelector('[role=alert]')!.textContent!.replace(/\s+/g, ' ').trim();

afterEach(() => document.body.replaceChildren());

describe('the duty phone', () => {
  it('counts the rings and is red from the ring after the last allowed one', async () => {
    const element = await shown({ call, clock: after(10) });
    expect(element.renderRoot.querySelector('.count')?.textContent).toBe('第 3 声');
    expect(element.renderRoot.querySelector('.breached')).toBeNull();
    element.clock = after(15);
    await element.updateComplete;
    expect(element.renderRoot.querySelectorAll('.dot.rung')).toHaveLength(4);
    expect(element.renderRoot.querySelectorAll('.dot.over')).toHaveLength(1);
    expect(element.renderRoot.querySelector('.breached')).not.toBeNull();
  });

  it('speaks the caller at once, no ring between, and once more when the limit is passed', async () => {
    const element = await shown({ clock: after(0) });
    expect(alert(element)).toBe('');
    element.call = call;
    await element.updateComplete;
    expect(alert(element)).toBe('来电 13800138000');
    element.clock = after(6);
    await element.updateComplete;
    expect(alert(element)).toBe('来电 13800138000');
    element.clock = after(15);
    await element.updateComplete;
    expect(alert(element)).toBe('来电 13800138000 已响过 3 声，超出规定');
  });

  it('is answered by keyboard, and not twice while the answer is on its way', async () => {
    const element = await shown({ call, clock: after(3) });
    const answers = heard(element, 'gc-answer');
    expect((await press('{Tab}', '{Enter}'))?.textContent).toBe('接听');
    expect(answers).toEqual([{ call }]);
    element.busy = true;
    await element.updateComplete;
    await press('{Enter}', ' ');
    expect(answers).toHaveLength(1);
    expect(element.shadowRoot?.activeElement?.textContent).toBe('接听');
  });

  it.each([
    ['quiet', {}, '暂无来电'],
    ['ringing', { call, clock: after(3) }, '第 1 声'],
    ['past its limit', { call, clock: after(20) }, '超出规定'],
    ['loading', { standing: 'loading' }, '正在读取……'],
    ['failed', { standing: 'failed' }, '再试一次'],
    ['offline', { standing: 'offline', asOf: RANG, clock: after(60), timeZone: 'Asia/Shanghai' }, '所示为 10:00 的内容'],
  ] as const)('says that it is %s, and axe finds nothing wrong with it', async (name, properties, text) => {
    const element = await shown(properties as Partial<GcPhone>, 320);
    expect(element.renderRoot.textContent).toContain(text);
    expect(element.renderRoot.textContent?.includes('暂无来电')).toBe(name === 'quiet' || name === 'offline');
    expect(reachesOut(element)).toEqual([]);
    expect(await violationsInBoth()).toEqual([]);
  });

  it.each(['zh-TW', 'en'])('has its words in %s', async (locale) => {
    const element = await shown({ call: { id: 'c2', ringingAt: RANG }, clock: after(3), locale }, 320);
    expect(alert(element)).toBe(locale === 'en' ? 'Call from unknown number' : '來電 號碼未顯示');
    expect(reachesOut(element)).toEqual([]);
  });

  it('asks to load again what could not be loaded', async () => {
    const element = await shown({ standing: 'failed' });
    const retries = heard(element, 'gc-retry');
    await press('{Tab}', '{Enter}');
    expect(retries).toEqual([{}]);
  });

  it('is given to assistive technology with its alert and one button', async () => {
    await shown({ call, clock: after(20) });
    expect(`\n${await accessibilityTree('main')}\n`).toMatchSnapshot();
  });
});
