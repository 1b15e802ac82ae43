import type { AttachmentValue } from '@guicheng/definition';
import { afterEach, describe, expect, it } from 'vitest';
import { control, errorOf, host, mountForm, settle, tick, type } from '../../test/mount-form.ts';
import { heavyFields, sampleForm } from '../../test/sample-form.ts';
import type { HostOptions, HostUploads } from '../form/form-host.ts';
import type { GcForm } from '../form/gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

const people = [
  { id: 'p1', name: '张伟', note: '水电' },
  { id: 'p2', name: '张敏' },
  { id: 'p3', name: '刘洋' },
];

const options: HostOptions = {
  search: async (_kind, query) => people.filter(({ name }) => name.includes(query)),
  nameOf: (_kind, id) => (id === 'd1' ? '工程部' : undefined),
};

const mount = (properties: Partial<GcForm> = {}) => mountForm(sampleForm(heavyFields), { options, ...properties });

const key = (element: GcForm, path: string, name: string) =>
  control(element, path).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

const click = (element: GcForm, path: string, selector: string) => host(element, path).querySelector<HTMLElement>(selector)!.click();

describe('a picker', () => {
  it('finds somebody by typing and takes them by keyboard', async () => {
    const element = await mount();
    control(element, 'engineer').focus();
    type(element, 'engineer', '张', false);
    await settle(element);
    const input = control(element, 'engineer');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect([...host(element, 'engineer').querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual(['张伟水电', '张敏']);
    expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('找到 2 项');
    key(element, 'engineer', 'ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBe('f/engineer/offer/1');
    key(element, 'engineer', 'Enter');
    expect(element.value).toMatchObject({ engineer: { id: 'p2', name: '张敏' } });
    expect(input.value).toBe('张敏');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes a name that is written out, and refuses what is nobody', async () => {
    const element = await mount();
    const leave = (path: string) => control(element, path).dispatchEvent(new FocusEvent('blur'));
    type(element, 'engineer', '刘洋', false);
    await settle(element);
    leave('engineer');
    expect(element.value).toMatchObject({ engineer: { id: 'p3', name: '刘洋' } });
    type(element, 'engineer', '没有此人', false);
    await settle(element);
    leave('engineer');
    expect(element.value).not.toHaveProperty('engineer');
    expect(errorOf(element, 'engineer')).toBe('请从列出的选项中选择');
  });

  it('drops a late answer to an earlier question', async () => {
    const answers: (() => void)[] = [];
    const slow: HostOptions = { search: (_kind, query) => new Promise((done) => answers.push(() => done([{ id: query, name: query }]))) };
    const element = await mount({ options: slow });
    type(element, 'engineer', '一', false);
    type(element, 'engineer', '二', false);
    answers[1]!();
    await settle(element);
    answers[0]!();
    await settle(element);
    expect([...host(element, 'engineer').querySelectorAll('[role=option]')].map((option) => option.textContent)).toEqual(['二']);
  });

  it('says that a search failed', async () => {
    const element = await mount({ options: { search: () => Promise.reject(new Error('offline')) } });
    type(element, 'unit', '1', false);
    await settle(element);
    expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('查找失败，请稍后重试');
  });

  it('keeps only an id where the kind is one, and asks the host for its name', async () => {
    const element = await mount({ value: { department: 'd1' } });
    expect(control(element, 'department').value).toBe('工程部');
    expect(element.value).toMatchObject({ department: 'd1' });
  });
});

describe('numbers of people and cars', () => {
  it('are put in order, and a check digit that does not fit is pointed out without being refused', async () => {
    const element = await mount();
    type(element, 'plate', '粤b·12345');
    expect(control(element, 'plate').value).toBe('粤B12345');
    type(element, 'idNumber', '11010119900307001x');
    expect(host(element, 'idNumber').querySelector('.hint')?.textContent).toBe('校验位不符，请核对证件号码');
    expect(element.value).toMatchObject({ plate: '粤B12345', idNumber: '11010119900307001X' });
  });

  it('take a length of time as hours and minutes, and a mark', async () => {
    const element = await mount();
    type(element, 'spent', '1:30');
    tick(element, 'satisfaction/3');
    expect(element.value).toMatchObject({ spent: 'PT1H30M', satisfaction: 4 });
    type(element, 'spent', '1:75');
    expect(errorOf(element, 'spent')).toBe('填写的内容不正确');
  });
});

describe('a table', () => {
  it('adds and removes rows, computes columns and totals exactly, and moves the focus', async () => {
    const element = await mount();
    click(element, 'parts', '.add');
    await settle(element);
    expect(element.shadowRoot!.activeElement?.id).toBe('f/parts/0/name');
    type(element, 'parts/0/name', '水龙头');
    expect(control(element, 'parts/0/count').value).toBe('1');
    type(element, 'parts/0/count', '2');
    type(element, 'parts/0/each', '19.99');
    click(element, 'parts', '.add');
    type(element, 'parts/1/count', '1');
    type(element, 'parts/1/each', '0.02');
    expect(control(element, 'parts/0/price').textContent).toBe('¥39.98');
    expect(host(element, 'parts').querySelector('.totals')?.textContent).toBe('合计: 金额 ¥40.00');
    expect(control(element, 'sum').textContent).toBe('¥40.00');
    click(element, 'parts', '[aria-label="删除第 1 行"]');
    expect(control(element, 'parts/0/each').value).toBe('0.02');
    expect(element.value).toMatchObject({ parts: [{ count: 1, each: { minor: 2, currency: 'CNY' }, price: { minor: 2, currency: 'CNY' } }] });
    expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('已删除第 1 行');
  });

  it('shows an error at its cell once the cell was left, and leads to it from the summary', async () => {
    const element = await mount({ value: { parts: [{}, { name: '垫圈', count: 1 }] } });
    type(element, 'parts/0/name', 'x');
    expect(errorOf(element, 'parts/0/count')).toBe(undefined);
    type(element, 'parts/0/name', '');
    expect(errorOf(element, 'parts/0/name')).toBe('此项必填');
    element.submit();
    const link = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.summary a')].find(({ dataset }) => dataset['path'] === 'parts/0/count')!;
    expect(link.textContent).toBe('材料 › 第 1 行 › 数量: 此项必填');
    link.click();
    expect(element.shadowRoot!.activeElement?.id).toBe('f/parts/0/count');
    type(element, 'parts/0/count', 'abc');
    expect(errorOf(element, 'parts/0/count')).toBe('填写的内容不正确');
  });

  it('keeps the controls of a row for as long as it is there', async () => {
    const element = await mount({ value: { parts: [{ name: 'a' }, { name: 'b' }] } });
    const second = control(element, 'parts/1/name');
    type(element, 'parts/0/name', 'c');
    click(element, 'parts', '[aria-label="删除第 1 行"]');
    expect(control(element, 'parts/0/name')).toBe(second);
  });
});

it('a group keeps its fields under one name', async () => {
  const element = await mount();
  type(element, 'address/building', '3 栋');
  type(element, 'address/room', '1201');
  expect(element.value).toMatchObject({ address: { building: '3 栋', room: '1201' } });
  expect(control(element, 'address').getAttribute('role')).toBe('group');
});

describe('files', () => {
  const pick = async (element: GcForm, ...files: File[]) => {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    const input = control(element, 'photos');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(element);
  };
  const photo = new File(['x'], 'leak.jpg', { type: 'image/jpeg' });
  const kept: AttachmentValue = { id: 'a1', name: 'leak.jpg', type: 'image/jpeg', size: 1 };

  it('go to the host at once, and the form waits for them', async () => {
    let done = (_value: AttachmentValue) => {};
    const uploads: HostUploads = { put: () => new Promise((resolve) => (done = resolve)) };
    const element = await mount({ uploads });
    await pick(element, photo);
    expect(element.validate()).toMatchObject({ ok: false, errors: expect.arrayContaining([{ path: 'photos', code: 'uploading' }]) });
    done(kept);
    await settle(element);
    expect(element.value).toMatchObject({ photos: [kept] });
    click(element, 'photos', '[aria-label="移除 leak.jpg"]');
    expect(element.value).not.toHaveProperty('photos');
  });

  it('of a wrong type or size are refused in words', async () => {
    const element = await mount({ uploads: { put: async () => kept } });
    await pick(element, new File(['x'], 'a.exe', { type: 'application/x-msdownload' }));
    expect(host(element, 'photos').querySelector('.error')?.textContent).toBe('a.exe 不是可接受的类型');
    await pick(element, new File([new Uint8Array(1001)], 'big.png', { type: 'image/png' }));
    await expect.poll(() => host(element, 'photos').querySelector('.error')?.textContent).toBe('big.png 太大，最大 1 kB');
  });

  it('are linked only where the address cannot run anything', async () => {
    for (const [address, linked] of [
      ['https://files.example/a1', true],
      ['javascript:alert(1)', false],
    ] as const) {
      const element = await mount({ readonly: true, value: { photos: [kept] }, uploads: { put: async () => kept, addressOf: () => address } });
      expect(!!element.shadowRoot!.querySelector('.files a'), address).toBe(linked);
    }
  });
});

it('a mark says which end is good, and can be taken back where it need not be given', async () => {
  const element = await mountForm(sampleForm([{ id: 'satisfaction', kind: 'rating' }]), { value: { satisfaction: 2 } });
  expect([...host(element, 'satisfaction').querySelectorAll('.options label')].map(({ textContent }) => textContent)).toEqual([
    '1 很差',
    '2',
    '3',
    '4',
    '5 很好',
  ]);
  click(element, 'satisfaction', '.marks button');
  expect(element.value).toEqual({});
  expect(host(element, 'satisfaction').querySelector('.marks button')).toBe(null);
  expect(element.shadowRoot!.activeElement?.id).toBe('f/satisfaction/0');
});

describe('a signature', () => {
  it('is a typed name with the time, and strokes where somebody draws', async () => {
    const element = await mount({ context: { now: () => Date.UTC(2026, 2, 2, 1) } });
    const pad = host(element, 'signature').querySelector<SVGSVGElement>('.pad')!;
    pad.setPointerCapture = () => {};
    const box = pad.getBoundingClientRect();
    const at = (name: string, x: number, y: number) =>
      pad.dispatchEvent(
        new PointerEvent(name, {
          clientX: box.left + (x * box.width) / 400,
          clientY: box.top + (y * box.height) / 120,
          pointerId: 1,
          bubbles: true,
          cancelable: true,
        }),
      );
    at('pointerdown', 10, 20);
    at('pointermove', 30, 40);
    at('pointerup', 30, 40);
    expect(element.value).not.toHaveProperty('signature');
    type(element, 'signature', '王芳');
    expect(element.value).toMatchObject({ signature: { name: '王芳', at: '2026-03-02T09:00:00+08:00', strokes: 'M10 20L10 20L30 40' } });
  });

  it('is undone stroke by stroke', async () => {
    const element = await mount({ value: { signature: { name: '王芳', at: '2026-03-02T09:00:00+08:00', strokes: 'M0 0L9 9M20 20L30 30' } } });
    const button = (text: string) => [...host(element, 'signature').querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
    button('撤销一笔').click();
    expect(element.value).toMatchObject({ signature: { strokes: 'M0 0L9 9' } });
    button('撤销一笔').click();
    expect((element.value as { signature?: object }).signature).not.toHaveProperty('strokes');
    expect(host(element, 'signature').querySelector('button')).toBe(null);
  });

  it('is shown with name and time, and nothing but strokes becomes a drawing', async () => {
    const element = await mount({ readonly: true, value: { signature: { name: '王芳', at: '2026-03-02T09:00:00+08:00', strokes: 'M0 0L9 9' } } });
    const shown = element.shadowRoot!.querySelector('[data-kind=signature] .value')!;
    expect(shown.textContent?.trim()).toBe('王芳，2026年3月2日 09:00');
    expect(shown.querySelector('path')?.getAttribute('d')).toBe('M0 0L9 9');
    const forged = await mount({ readonly: true, value: { signature: { name: 'x', at: '2026-03-02T09:00:00+08:00', strokes: 'url(evil)' } } });
    expect(forged.shadowRoot!.querySelector('path')?.getAttribute('d')).toBe('');
  });
});
