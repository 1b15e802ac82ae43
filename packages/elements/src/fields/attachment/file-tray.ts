import type { AttachmentValue } from '@guicheng/definition';
import { fillText } from '../../text/texts.ts';
import type { WidgetTexts } from '../../text/widget-texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { acceptOf, fileSize, isAccepted } from './file-limits.ts';
import { previewOf } from './preview.ts';

/** A file the host does not have yet. */
export interface FileOnWay {
  readonly file: File;
  /** Share of its bytes the host has, percent. */
  share: number;
  status: 'sending' | 'waiting' | 'failed';
  stop: AbortController;
}

/** The files of one field: those the host keeps are the value, the others are here. A file that failed stays until it is sent again or removed, so that nobody believes it was sent. */
export class FileTray {
  readonly #scope: FieldScope;
  onWay: readonly FileOnWay[] = [];
  /** What could not be taken, as a sentence. */
  refused = '';
  /** Pictures of files that were added here, by the id the host gave them, or by the file on its way. */
  readonly previews = new Map<string | File, HTMLElement>();

  /** The value this tray put in last. */
  #own: unknown;

  constructor(scope: FieldScope) {
    this.#scope = scope;
  }

  /** A value that came from elsewhere, such as a reset, is without what is on its way. */
  overtaken(value: unknown): void {
    if (value === this.#own || !this.onWay.length) return;
    for (const { stop } of this.onWay) stop.abort();
    this.onWay = [];
    queueMicrotask(() => this.#scope.refresh());
  }

  get kept(): readonly AttachmentValue[] {
    return (this.#scope.value ?? []) as readonly AttachmentValue[];
  }

  get room(): number {
    return (this.#scope.field.maxItems ?? Number.POSITIVE_INFINITY) - this.kept.length - this.onWay.length;
  }

  async add(files: Iterable<File>): Promise<void> {
    const { field, form } = this.#scope;
    const added = [...files];
    this.#refuse('');
    const taken = added.slice(0, this.room);
    if (taken.length < added.length) this.#refuse(this.#say('filesTooMany', '', String(field.maxItems)));
    for (const file of taken) {
      const large = field.kind === 'photo' && field.maxSize !== undefined && file.size > field.maxSize;
      const ready = large ? await import('./shrink-photo.ts').then(({ shrinkPhoto }) => shrinkPhoto(file, field.maxSize!)) : file;
      const reason = this.#reason(ready);
      if (reason) this.#refuse(reason);
      else if (form.uploads) void this.#send({ file: ready, share: 0, status: 'sending', stop: new AbortController() });
    }
  }

  retry(entry: FileOnWay): void {
    this.#leave(entry);
    void this.#send({ ...entry, status: 'sending', stop: new AbortController() });
  }

  /** Also stops one on its way. */
  remove(entry: FileOnWay | AttachmentValue): void {
    if ('stop' in entry) {
      entry.stop.abort();
      this.#leave(entry);
      this.#put(this.kept);
    } else this.#put(this.kept.filter((one) => one !== entry));
    this.#scope.commit();
  }

  #reason(file: File): string {
    const { field } = this.#scope;
    if (!file.size) return this.#say('fileEmpty', file.name);
    if (!isAccepted(file, acceptOf(field))) return this.#say('fileNotAccepted', file.name);
    return field.maxSize !== undefined && file.size > field.maxSize ? this.#say('fileTooLarge', file.name, fileSize(field.maxSize)) : '';
  }

  async #send(entry: FileOnWay): Promise<void> {
    const { file, stop } = entry;
    this.onWay = [...this.onWay, entry];
    this.#put(this.kept);
    this.#announce('uploadingFile', file);
    void this.#preview(file);
    const sending = {
      arrived: (bytes: number) => this.#told(entry, { share: Math.floor((bytes / file.size) * 100) }),
      waits: (waiting: boolean) => this.#told(entry, { status: waiting ? 'waiting' : 'sending' }),
    };
    const kept = await this.#scope.form.uploads!.put(file, stop.signal, sending).catch(() => undefined);
    if (stop.signal.aborted) return;
    const preview = this.previews.get(file);
    if (kept && preview) this.previews.set(kept.id, preview);
    if (kept) this.#leave(entry);
    else entry.status = 'failed';
    this.#announce(kept ? 'uploadedFile' : 'uploadFailed', file);
    this.#put(kept ? [...this.kept, kept] : this.kept);
    this.#scope.commit();
  }

  #told(entry: FileOnWay, news: Partial<Pick<FileOnWay, 'share' | 'status'>>): void {
    if (!this.onWay.includes(entry)) return;
    if (news.status === 'waiting' && entry.status !== 'waiting') this.#announce('uploadWaits', entry.file);
    Object.assign(entry, news);
    this.#scope.refresh();
  }

  async #preview(file: File): Promise<void> {
    const preview = await previewOf(file);
    if (!preview) return;
    this.previews.set(file, preview);
    const kept = this.kept.find(({ name, size }) => name === file.name && size === file.size);
    if (kept && !this.previews.has(kept.id)) this.previews.set(kept.id, preview);
    this.#scope.refresh();
  }

  #leave(entry: FileOnWay): void {
    this.onWay = this.onWay.filter((one) => one !== entry);
  }

  #put(files: readonly AttachmentValue[]): void {
    const problem = this.onWay.some(({ status }) => status !== 'failed') ? 'uploading' : this.onWay.length ? 'not_uploaded' : [];
    this.#own = files.length ? files : undefined;
    this.#scope.change(this.#own, problem);
    this.#scope.refresh();
  }

  #refuse(reason: string): void {
    if (reason) this.#scope.form.announce(reason);
    this.refused = reason;
    this.#scope.refresh();
  }

  #announce(key: keyof WidgetTexts, { name }: File): void {
    this.#scope.form.announce(this.#say(key, name));
  }

  #say(key: keyof WidgetTexts, name: string, limit = ''): string {
    return fillText(this.#scope.form.widgetTexts?.[key] ?? '', { name, limit });
  }
}
