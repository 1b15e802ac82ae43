import type { AttachmentValue } from '@guicheng/definition';
import type { HostUploads, Sending } from '../../form/form-host.ts';

/** How a host takes a file part by part. Each answer may fail for want of a network; `UploadRefused` says that trying again will not help. */
export interface PartStore {
  /** Announces a file and answers the id of its upload. */
  begin(file: { readonly name: string; readonly type: string; readonly size: number }, signal: AbortSignal): Promise<string>;
  /** How many bytes of an upload the host has; undefined once it knows nothing of it. */
  received(id: string, signal: AbortSignal): Promise<number | undefined>;
  /** Takes the bytes from `from` on. A host that has them already ignores them. */
  append(id: string, from: number, part: Blob, signal: AbortSignal): Promise<void>;
  finish(id: string, signal: AbortSignal): Promise<AttachmentValue>;
}

/** The host will never take this file: too large, a virus, nobody it knows. */
export class UploadRefused extends Error {}

export interface ResumableSettings {
  /** Bytes of a part. Default: 1 MiB. */
  readonly partSize?: number;
  /** Keeps the ids of unfinished uploads over a reload, such as `sessionStorage`; the file itself has to be added again. Default: nowhere. */
  readonly memory?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Waits before trying again, ms; after the last the upload has failed. Default: 1 s to 30 s, eight times. */
  readonly waits?: readonly number[];
}

const WAITS = [1000, 2000, 4000, 8000, 15_000, 30_000, 30_000, 30_000];

const nameOf = ({ name, size, type, lastModified }: File) => `gc-upload/${name}/${size}/${type}/${lastModified}`;

/** A pause that ends early when the network comes back or the upload is stopped. */
function pause(wait: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(end, wait);
    addEventListener('online', end, { signal: over.signal });
    signal.addEventListener('abort', end, { signal: over.signal });
  });
}

/** One attempt: goes on where the host stands, or begins. Tells how far it came. */
async function attempt(
  file: File,
  store: PartStore,
  signal: AbortSignal,
  settings: ResumableSettings,
  arrived: (bytes: number) => void,
): Promise<AttachmentValue> {
  const { partSize = 1_048_576, memory } = settings;
  const name = nameOf(file);
  let id = memory?.getItem(name) ?? undefined;
  let at = id === undefined ? undefined : await store.received(id, signal);
  if (id === undefined || at === undefined) {
    id = await store.begin({ name: file.name, type: file.type, size: file.size }, signal);
    memory?.setItem(name, id);
    at = 0;
  }
  for (arrived(at); at < file.size; arrived(at)) {
    await store.append(id, at, file.slice(at, at + partSize), signal);
    at = Math.min(file.size, at + partSize);
  }
  const kept = await store.finish(id, signal);
  memory?.removeItem(name);
  return kept;
}

/** A memory for as long as the page is there. */
function pageMemory(): NonNullable<ResumableSettings['memory']> {
  const ids = new Map<string, string>();
  return { getItem: (name) => ids.get(name) ?? null, setItem: (name, id) => void ids.set(name, id), removeItem: (name) => void ids.delete(name) };
}

/**
 * Uploads that survive a lost network, a changed one and, with a `memory`, a reload: each part is confirmed, and after a failure the host is asked how
 * much it has. As long as something arrives it is tried again for ever; without any progress it fails after the last of `waits`.
 */
export function resumableUploads(store: PartStore, settings: ResumableSettings = {}, addressOf?: HostUploads['addressOf']): HostUploads {
  const memory = settings.memory ?? pageMemory();
  const waits = settings.waits ?? WAITS;
  const put = async (file: File, signal: AbortSignal, sending: Sending): Promise<AttachmentValue> => {
    let furthest = -1;
    for (let tries = 0; ; tries++) {
      let came = furthest;
      const arrived = (bytes: number) => {
        came = Math.max(came, bytes);
        sending.waits(false);
        sending.arrived(bytes);
      };
      try {
        return await attempt(file, store, signal, { ...settings, memory }, arrived);
      } catch (failure) {
        if (came > furthest) tries = 0;
        furthest = came;
        const wait = waits[tries];
        if (signal.aborted || failure instanceof UploadRefused || wait === undefined) {
          if (failure instanceof UploadRefused) memory.removeItem(nameOf(file));
          throw failure;
        }
        sending.waits(true);
        if (!signal.aborted) await pause(wait, signal);
        if (signal.aborted) throw failure;
      }
    }
  };
  return { put, ...(addressOf ? { addressOf } : {}) };
}
