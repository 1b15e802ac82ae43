import type { AttachmentValue } from '@guicheng/definition';
import { css, html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../text/texts.ts';
import type { WidgetTexts } from '../../text/widget-texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { templateKind } from '../template-kind.ts';
import { acceptOf, fileSize } from './file-limits.ts';
import { type FileOnWay, FileTray } from './file-tray.ts';

const styles = css`
.files { list-style: none; margin: 0 0 .5rem; padding: 0; display: grid; gap: .25rem; }
.files li { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; overflow-wrap: anywhere; }
.files li > span, .files li > a { flex: 1; min-width: 8rem; }
.files progress { inline-size: 100%; accent-color: var(--accent); }
.preview { inline-size: 4rem; block-size: 4rem; object-fit: cover; border-radius: var(--radius); border: var(--edge) solid var(--border); flex: none; }
.adding { display: flex; flex-wrap: wrap; gap: .5rem; }
.adding input[type='file'] { flex: 1; padding: .5rem; min-width: 12rem; }
@media print { .files { grid-template-columns: repeat(auto-fill, minmax(40mm, 1fr)); } .preview { inline-size: 40mm; block-size: 40mm; } }
`;

const trays = new WeakMap<FieldScope, FileTray>();

function trayOf(scope: FieldScope): FileTray {
  let tray = trays.get(scope);
  if (!tray) {
    tray = new FileTray(scope);
    trays.set(scope, tray);
  }
  return tray;
}

const named = ({ form }: FieldScope, key: keyof WidgetTexts, { name }: { readonly name: string }) => fillText(form.widgetTexts?.[key] ?? '', { name });

/** An address that cannot run anything. */
function safeAddress(file: AttachmentValue, { form }: FieldScope): string | undefined {
  const address = form.uploads?.addressOf?.(file);
  return address && /^(https?|blob):/.test(new URL(address, document.baseURI).protocol) ? address : undefined;
}

function keptFile(file: AttachmentValue, scope: FieldScope, fixed: boolean): TemplateResult {
  const address = safeAddress(file, scope);
  const said = `${file.name} (${fileSize(file.size)})`;
  const tray = trayOf(scope);
  const preview =
    tray.previews.get(file.id) ?? (address && file.type.startsWith('image/') ? html`<img class="preview" src=${address} alt="" loading="lazy">` : nothing);
  const remove = html`<button type="button" aria-label=${named(scope, 'removeFile', file)} @click=${() => tray.remove(file)}>×</button>`;
  return html`<li>${preview}${address ? html`<a href=${address} target="_blank" rel="noopener">${said}</a>` : html`<span>${said}</span>`}${fixed ? nothing : remove}</li>`;
}

function fileOnWay(entry: FileOnWay, scope: FieldScope): TemplateResult {
  const { file, share, status } = entry;
  const { widgetTexts } = scope.form;
  const tray = trayOf(scope);
  const said =
    status === 'failed'
      ? named(scope, 'uploadFailed', file)
      : status === 'waiting'
        ? named(scope, 'uploadWaits', file)
        : fillText(widgetTexts?.uploadedShare ?? '', { name: file.name, percent: share });
  return html`<li>${tray.previews.get(file) ?? nothing}<span class=${status === 'failed' ? 'error' : ''}>${said}${
    status === 'failed' ? nothing : html`<progress max="100" .value=${share} aria-label=${said}></progress>`
  }</span>${
    status === 'failed'
      ? html`<button type="button" aria-label=${named(scope, 'retryUpload', file)} @click=${() => tray.retry(entry)}>${widgetTexts?.retry}</button>`
      : nothing
  }<button type="button" aria-label=${named(scope, 'removeFile', file)} @click=${() => tray.remove(entry)}>×</button></li>`;
}

function fileList(scope: FieldScope, fixed: boolean): TemplateResult | typeof nothing {
  const { kept, onWay } = trayOf(scope);
  if (!kept.length && !(onWay.length && !fixed)) return nothing;
  return html`<ul class="files">${kept.map((file) => keptFile(file, scope, fixed))}${fixed ? nothing : onWay.map((entry) => fileOnWay(entry, scope))}</ul>`;
}

/** Opens the camera of a phone. The input for it need not be on the page. */
function takePhoto(tray: FileTray): void {
  const camera = document.createElement('input');
  camera.type = 'file';
  camera.accept = 'image/*';
  camera.setAttribute('capture', 'environment');
  camera.addEventListener('change', () => void tray.add(camera.files ?? []));
  camera.click();
}

/** Files dropped on the field or pasted into it; a text that is pasted is left to the browser. */
function takeFrom(data: DataTransfer | null, event: Event, tray: FileTray): void {
  if (!data?.files.length) return;
  event.preventDefault();
  void tray.add(data.files);
}

/** Files or photos. Their bytes go to the host at once, the form holds what the host answers. */
export const attachment = templateKind({
  styles,
  hint: ({ form }) => (form.uploads ? undefined : form.widgetTexts?.noUploads),
  note: ({ form, field }) => (field.maxSize === undefined ? undefined : fillText(form.widgetTexts?.filesLimit ?? '', { limit: fileSize(field.maxSize) })),
  render: (scope) => {
    const { id, field, form } = scope;
    const tray = trayOf(scope);
    const closed = tray.room <= 0 || !form.uploads;
    const chosen = ({ target }: Event) => {
      const input = target as HTMLInputElement;
      void tray.add([...(input.files ?? [])]);
      input.value = '';
    };
    const camera = field.kind === 'photo' && matchMedia('(pointer: coarse)').matches;
    return html`${fileList(scope, false)}<div class="adding" @dragover=${(event: Event) => event.preventDefault()}
      @drop=${(event: DragEvent) => takeFrom(event.dataTransfer, event, tray)} @paste=${(event: ClipboardEvent) => takeFrom(event.clipboardData, event, tray)}>
      <input id=${id} type="file" multiple ?disabled=${closed} accept=${acceptOf(field).join(',') || nothing} @change=${chosen}>
      ${camera ? html`<button type="button" ?disabled=${closed} @click=${() => takePhoto(tray)}>${form.widgetTexts?.takePhoto}</button>` : nothing}
    </div>${tray.refused ? html`<p class="error">${tray.refused}</p>` : nothing}`;
  },
  write: (_, scope) => trays.get(scope)?.overtaken(scope.value),
  show: (_, scope) => html`${fileList(scope, true)}`,
});
