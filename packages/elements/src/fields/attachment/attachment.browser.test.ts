import type { AttachmentValue } from '@guicheng/definition';
import { afterEach, expect, it } from 'vitest';
import { control, host, mountForm, settle } from '../../../test/mount-form.ts';
import { heavyFields, sampleForm } from '../../../test/sample-form.ts';
import type { HostUploads, Sending } from '../../form/form-host.ts';
import type { GcForm } from '../../form/gc-form.ts';

afterEach(() => {
  document.body.replaceChildren();
});

interface Put {
  readonly file: File;
  readonly signal: AbortSignal;
  readonly sending: Sending;
  done(): void;
  fail(): void;
}

/** A host whose uploads end when the test says so. */
function slowUploads() {
  const puts: Put[] = [];
  const uploads: HostUploads = {
    put: (file, signal, sending) =>
      new Promise<AttachmentValue>((done, fail) => {
        const kept = { id: `a${puts.length}`, name: file.name, type: file.type, size: file.size };
        puts.push({ file, signal, sending, done: () => done(kept), fail: () => fail(new Error('offline')) });
      }),
  };
  return { puts, uploads };
}

const photos = (maxSize = 1_000_000) => sampleForm(heavyFields.map((field) => (field.id === 'photos' ? { ...field, maxSize } : field)));

async function picture(name: string, side: number, type = 'image/png'): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const pen = canvas.getContext('2d')!;
  const pixels = pen.createImageData(side, side);
  // Noise, which PNG cannot make smaller.
  let seed = 7;
  for (let at = 0; at < pixels.data.length; at++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    pixels.data[at] = at % 4 === 3 ? 255 : (seed >> 16) & 255;
  }
  pen.putImageData(pixels, 0, 0);
  return new File([(await new Promise<Blob | null>((done) => canvas.toBlob(done, type)))!], name, { type });
}

async function pick(element: GcForm, ...files: File[]): Promise<void> {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = control(element, 'photos');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle(element);
}

const words = (element: GcForm) =>
  [...host(element, 'photos').querySelectorAll('.files li > span, .files li > a')].map(({ textContent }) => textContent!.trim());
const press = (element: GcForm, label: string) => host(element, 'photos').querySelector<HTMLElement>(`[aria-label="${label}"]`)!.click();
const codes = (element: GcForm) => {
  const verdict = element.validate();
  return verdict.ok ? [] : verdict.errors.filter(({ path }) => path === 'photos').map(({ code }) => code);
};

it('a photo shows what it is, how much of it arrived, and that it waits for the network', async () => {
  const { puts, uploads } = slowUploads();
  const element = await mountForm(photos(), { uploads });
  await pick(element, await picture('leak.png', 40));
  expect(words(element)).toEqual(['leak.png 已上传 0%']);
  expect(host(element, 'photos').querySelector('canvas.preview')).not.toBe(null);
  puts[0]!.sending.arrived(puts[0]!.file.size / 2);
  expect(words(element)).toEqual(['leak.png 已上传 50%']);
  puts[0]!.sending.waits(true);
  expect(words(element)).toEqual(['leak.png 等待网络恢复后继续上传']);
  expect(element.shadowRoot!.querySelector('.status')!.textContent).toBe('leak.png 等待网络恢复后继续上传');
  puts[0]!.done();
  await settle(element);
  expect(words(element)[0]).toMatch(/^leak\.png \(\d+ kB\)$/);
  expect(host(element, 'photos').querySelector('canvas.preview')).not.toBe(null);
  expect(codes(element)).toEqual([]);
});

it('a file that failed stays until it is sent again or removed, and the form is not sent without it', async () => {
  const { puts, uploads } = slowUploads();
  const element = await mountForm(photos(), { uploads });
  await pick(element, new File(['x'], 'a.png', { type: 'image/png' }));
  puts[0]!.fail();
  await settle(element);
  expect(words(element)).toEqual(['a.png 上传失败，请重新添加']);
  expect(codes(element)).toEqual(['not_uploaded']);
  press(element, '重新上传 a.png');
  expect(codes(element)).toEqual(['uploading']);
  puts[1]!.done();
  await settle(element);
  expect(codes(element)).toEqual([]);
  await pick(element, new File(['x'], 'b.png', { type: 'image/png' }));
  press(element, '移除 b.png');
  expect(puts[2]!.signal.aborted).toBe(true);
  puts[2]!.done();
  await settle(element);
  expect(words(element)).toEqual(['a.png (1 kB)']);
});

it('more files than there is room for are left out in words, and an empty one is refused', async () => {
  const { puts, uploads } = slowUploads();
  const element = await mountForm(photos(), { uploads });
  const three = ['1.png', '2.png', '3.png'].map((name) => new File(['x'], name, { type: 'image/png' }));
  await pick(element, ...three);
  expect(puts.map(({ file }) => file.name)).toEqual(['1.png', '2.png']);
  expect(host(element, 'photos').querySelector('p.error')!.textContent).toBe('最多 2 个，其余未添加');
  expect(control(element, 'photos').disabled).toBe(true);
  press(element, '移除 1.png');
  await pick(element, new File([], 'empty.png', { type: 'image/png' }));
  expect(host(element, 'photos').querySelector('p.error')!.textContent).toBe('empty.png 是空文件');
});

it('a photo over the limit is made smaller', async () => {
  const { puts, uploads } = slowUploads();
  const large = await picture('big.png', 400);
  const element = await mountForm(photos(large.size - 1), { uploads });
  await pick(element, large);
  await expect.poll(() => puts.length).toBe(1);
  expect(puts[0]!.file.size).toBeLessThan(large.size);
  expect([puts[0]!.file.name, puts[0]!.file.type]).toEqual(['big.jpg', 'image/jpeg']);
});

it('files can be dropped and pasted', async () => {
  const { puts, uploads } = slowUploads();
  const element = await mountForm(photos(), { uploads });
  const transfer = new DataTransfer();
  transfer.items.add(new File(['x'], 'dropped.png', { type: 'image/png' }));
  const zone = host(element, 'photos').querySelector('.adding')!;
  zone.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  const pasted = new DataTransfer();
  pasted.items.add(new File(['x'], 'pasted.png', { type: 'image/png' }));
  zone.dispatchEvent(new ClipboardEvent('paste', { clipboardData: pasted, bubbles: true, cancelable: true }));
  await settle(element);
  expect(puts.map(({ file }) => file.name)).toEqual(['dropped.png', 'pasted.png']);
});

it('says what is allowed', async () => {
  const element = await mountForm(photos(10_000_000), { uploads: slowUploads().uploads });
  expect(host(element, 'photos').querySelector('.hint')!.textContent).toBe('单个不超过 10 MB');
});

it('a reset stops what is on its way', async () => {
  const { puts, uploads } = slowUploads();
  const element = await mountForm(photos(), { uploads });
  await pick(element, new File(['x'], 'a.png', { type: 'image/png' }));
  puts[0]!.done();
  await settle(element);
  await pick(element, new File(['x'], 'b.png', { type: 'image/png' }));
  element.reset();
  await settle(element);
  expect(puts[1]!.signal.aborted).toBe(true);
  puts[1]!.done();
  await settle(element);
  expect(element.value).not.toHaveProperty('photos');
  expect(codes(element)).toEqual([]);
});
