import { describe, expect, it } from 'vitest';
import { type PartStore, resumableUploads, UploadRefused } from './resumable-uploads.ts';

const file = new File(['0123456789'], 'leak.txt', { type: 'text/plain', lastModified: 7 });
const settings = { partSize: 3, waits: [1, 1, 1] };

/** A host that keeps parts, and fails when the test says so. */
function host() {
  const uploads = new Map<string, string>();
  const log: string[] = [];
  const failures: (Error | undefined)[] = [];
  const maybeFail = () => {
    const failure = failures.shift();
    if (failure) throw failure;
  };
  const store: PartStore = {
    begin: async ({ name }) => {
      log.push(`begin ${name}`);
      maybeFail();
      const id = `u${uploads.size + 1}`;
      uploads.set(id, '');
      return id;
    },
    received: async (id) => {
      log.push(`received ${id}`);
      maybeFail();
      return uploads.get(id)?.length;
    },
    append: async (id, from, part) => {
      const text = await part.text();
      log.push(`append ${from} ${text}`);
      maybeFail();
      uploads.set(id, (uploads.get(id) ?? '').slice(0, from) + text);
    },
    finish: async (id) => {
      log.push('finish');
      maybeFail();
      return { id, name: file.name, type: file.type, size: uploads.get(id)!.length };
    },
  };
  return { store, log, failures, uploads };
}

function told() {
  const news: (number | string)[] = [];
  return { news, sending: { arrived: (bytes: number) => news.push(bytes), waits: (waiting: boolean) => waiting && news.push('waits') } };
}

const offline = () => new TypeError('network');

describe('an upload in parts', () => {
  it('sends part after part and tells how far it came', async () => {
    const { store, log, uploads } = host();
    const { news, sending } = told();
    const kept = await resumableUploads(store, settings).put(file, new AbortController().signal, sending);
    expect(kept).toEqual({ id: 'u1', name: 'leak.txt', type: 'text/plain', size: 10 });
    expect(uploads.get('u1')).toBe('0123456789');
    expect(log).toEqual(['begin leak.txt', 'append 0 012', 'append 3 345', 'append 6 678', 'append 9 9', 'finish']);
    expect(news).toEqual([0, 3, 6, 9, 10]);
  });

  it('goes on where the host stands after the network failed', async () => {
    const { store, log, failures } = host();
    failures.push(undefined, undefined, offline());
    const { news, sending } = told();
    await resumableUploads(store, settings).put(file, new AbortController().signal, sending);
    expect(log.slice(0, 6)).toEqual(['begin leak.txt', 'append 0 012', 'append 3 345', 'received u1', 'append 3 345', 'append 6 678']);
    expect(news).toContain('waits');
  });

  it('tries on for ever as long as something arrives, and fails after the last wait otherwise', async () => {
    const slow = host();
    // Every other part fails once: more failures in all than there are waits.
    slow.failures.push(undefined, ...[1, 2, 3, 4].flatMap(() => [offline(), undefined, undefined]));
    await expect(resumableUploads(slow.store, { ...settings, waits: [1] }).put(file, new AbortController().signal, told().sending)).resolves.toMatchObject({
      size: 10,
    });
    const dead = host();
    dead.failures.push(...Array.from({ length: 9 }, offline));
    await expect(resumableUploads(dead.store, settings).put(file, new AbortController().signal, told().sending)).rejects.toThrow('network');
    expect(dead.log).toHaveLength(4);
  });

  it('does not try again what the host refused', async () => {
    const { store, log, failures } = host();
    failures.push(undefined, new UploadRefused('too large'));
    await expect(resumableUploads(store, settings).put(file, new AbortController().signal, told().sending)).rejects.toThrow('too large');
    expect(log).toHaveLength(2);
  });

  it('goes on after a reload where a memory kept its id, and begins anew when the host forgot it', async () => {
    const { store, log, failures, uploads } = host();
    const memory = new Map<string, string>();
    const kept = {
      getItem: (name: string) => memory.get(name) ?? null,
      setItem: (name: string, id: string) => void memory.set(name, id),
      removeItem: (name: string) => void memory.delete(name),
    };
    const put = () => resumableUploads(store, { ...settings, waits: [], memory: kept }).put(file, new AbortController().signal, told().sending);
    failures.push(undefined, undefined, offline());
    await expect(put()).rejects.toThrow();
    await put();
    expect(log.slice(3, 5)).toEqual(['received u1', 'append 3 345']);
    expect(memory.size).toBe(0);
    failures.push(undefined, offline());
    await expect(put()).rejects.toThrow();
    uploads.delete('u2');
    log.length = 0;
    await put();
    expect(log.slice(0, 2)).toEqual(['received u2', 'begin leak.txt']);
  });

  it('stops while it waits', async () => {
    const { store, failures } = host();
    failures.push(...Array.from({ length: 9 }, offline));
    const stop = new AbortController();
    const running = resumableUploads(store, { waits: [60_000] }).put(file, stop.signal, { arrived: () => {}, waits: () => stop.abort() });
    await expect(running).rejects.toThrow('network');
  });

  it('goes on at once when the network is back', async () => {
    const { store, failures } = host();
    failures.push(offline());
    const sending = { arrived: () => {}, waits: (waiting: boolean) => waiting && setTimeout(() => dispatchEvent(new Event('online')), 5) };
    await expect(resumableUploads(store, { waits: [60_000] }).put(file, new AbortController().signal, sending)).resolves.toMatchObject({ id: 'u1' });
  });
});
