import type { AttachmentValue } from '@guicheng/definition';
import type { HostUploads } from '@guicheng/elements';

const NAME = 'guicheng-portal-files';

/** Keeps attached files in the browser, under ids of their own; forms only hold the ids. */
export class Files implements HostUploads {
  readonly #addresses = new Map<string, string>();
  #database: Promise<IDBDatabase> | undefined;

  async put(file: File, signal: AbortSignal): Promise<AttachmentValue> {
    const id = crypto.randomUUID();
    const store = await this.#store('readwrite');
    signal.throwIfAborted();
    await finished(store.put(file, id).transaction!);
    this.#addresses.set(id, URL.createObjectURL(file));
    return { id, name: file.name, type: file.type, size: file.size };
  }

  addressOf(file: AttachmentValue): string | undefined {
    return this.#addresses.get(file.id);
  }

  /** Makes the files of earlier visits readable again. */
  async open(): Promise<void> {
    const store = await this.#store('readonly');
    const [keys, files] = [store.getAllKeys(), store.getAll()];
    await finished(store.transaction);
    for (const [index, key] of keys.result.entries()) this.#addresses.set(String(key), URL.createObjectURL(files.result[index] as File));
  }

  async clear(): Promise<void> {
    const store = await this.#store('readwrite');
    await finished(store.clear().transaction!);
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }

  async #store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.#database ??= new Promise((resolve, reject) => {
      const opening = indexedDB.open(NAME, 1);
      opening.onupgradeneeded = () => void opening.result.createObjectStore('files');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    return (await this.#database).transaction('files', mode).objectStore('files');
  }
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
  });
}
