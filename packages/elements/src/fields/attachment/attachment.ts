import type { AttachmentValue } from '@guicheng/definition';
import { css, html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { templateKind } from '../template-kind.ts';

const styles = css`
.files { list-style: none; margin: 0 0 .5rem; padding: 0; }
.files li { display: flex; align-items: center; gap: .5rem; overflow-wrap: anywhere; }
.files li > :first-child { flex: 1; }
input[type='file'] { padding: .5rem; }
`;

/** Files on their way to the host. */
const sending = new WeakMap<FieldScope, Map<File, AbortController>>();
/** What could not be taken, as a sentence. */
const refused = new WeakMap<FieldScope, string>();

const filesOf = ({ value }: FieldScope) => (value ?? []) as readonly AttachmentValue[];

/** Bytes as people read them. */
export function fileSize(bytes: number): string {
  return bytes >= 1_000_000 ? `${+(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
}

/** Whether a file is of one of these types: `image/*`, `application/pdf`, `.docx`. */
export function isAccepted({ name, type }: { readonly name: string; readonly type: string }, accept: readonly string[]): boolean {
  return (
    !accept.length ||
    accept.some((one) =>
      one.startsWith('.') ? name.toLowerCase().endsWith(one.toLowerCase()) : one.endsWith('/*') ? type.startsWith(one.slice(0, -1)) : type === one,
    )
  );
}

function acceptOf({ kind, accept }: FieldScope['field']): readonly string[] {
  return accept ?? (kind === 'photo' ? ['image/*'] : []);
}

function say(scope: FieldScope, text: string): void {
  scope.form.announce(text);
}

function put(scope: FieldScope, files: readonly AttachmentValue[]): void {
  scope.change(files.length ? files : undefined, sending.get(scope)?.size ? 'uploading' : []);
  scope.refresh();
}

async function send(scope: FieldScope, file: File): Promise<void> {
  const { form, field } = scope;
  const texts = form.widgetTexts!;
  const named = (text: string, limit = '') => fillText(text, { name: file.name, limit });
  const reason =
    field.maxSize !== undefined && file.size > field.maxSize
      ? named(texts.fileTooLarge, fileSize(field.maxSize))
      : isAccepted(file, acceptOf(field))
        ? ''
        : named(texts.fileNotAccepted);
  refused.set(scope, reason);
  if (reason || !form.uploads) {
    say(scope, reason);
    scope.refresh();
    return;
  }
  const stop = new AbortController();
  const onWay = sending.get(scope) ?? new Map<File, AbortController>();
  sending.set(scope, onWay.set(file, stop));
  put(scope, filesOf(scope));
  say(scope, named(texts.uploadingFile));
  const kept = await form.uploads.put(file, stop.signal).catch(() => undefined);
  onWay.delete(file);
  if (!stop.signal.aborted) {
    refused.set(scope, kept ? '' : named(texts.uploadFailed));
    say(scope, named(kept ? texts.uploadedFile : texts.uploadFailed));
  }
  put(scope, kept && !stop.signal.aborted ? [...filesOf(scope), kept] : filesOf(scope));
  scope.commit();
}

/** A link only to an address that cannot run anything. */
function fileName(file: AttachmentValue, { form }: FieldScope): TemplateResult {
  const address = form.uploads?.addressOf?.(file);
  const safe = address && /^(https?|blob):/.test(new URL(address, document.baseURI).protocol);
  const said = `${file.name} (${fileSize(file.size)})`;
  return safe ? html`<a href=${address} target="_blank" rel="noopener">${said}</a>` : html`<span>${said}</span>`;
}

function fileList(scope: FieldScope, fixed: boolean): TemplateResult | typeof nothing {
  const { speech, widgetTexts } = scope.form;
  const kept = filesOf(scope).map(
    (file) =>
      html`<li>${fileName(file, scope)}${
        fixed
          ? nothing
          : html`<button type="button" aria-label=${fillText(widgetTexts?.removeFile ?? '', { name: file.name })} @click=${() =>
              put(
                scope,
                filesOf(scope).filter((one) => one !== file),
              )}>×</button>`
      }</li>`,
  );
  const onWay = [...(sending.get(scope) ?? [])].map(
    ([file, stop]) =>
      html`<li><span>${file.name} · ${speech.texts.uploading}</span><button type="button" aria-label=${fillText(widgetTexts?.removeFile ?? '', { name: file.name })} @click=${() => stop.abort()}>×</button></li>`,
  );
  return kept.length + onWay.length ? html`<ul class="files">${kept}${onWay}</ul>` : nothing;
}

/** Files or photos. Their bytes go to the host at once, the form holds what the host answers. */
export const attachment = templateKind({
  styles,
  hint: ({ form }) => (form.uploads ? undefined : form.widgetTexts?.noUploads),
  render: (scope) => {
    const { id, field, form } = scope;
    const full = filesOf(scope).length + (sending.get(scope)?.size ?? 0) >= (field.maxItems ?? Number.POSITIVE_INFINITY);
    const chosen = ({ target }: Event) => {
      const input = target as HTMLInputElement;
      for (const file of input.files ?? []) void send(scope, file);
      input.value = '';
    };
    return html`${fileList(scope, false)}<input id=${id} type="file" multiple ?disabled=${full || !form.uploads} accept=${acceptOf(field).join(',') || nothing} @change=${chosen}>${refused.get(scope) ? html`<p class="error">${refused.get(scope)}</p>` : nothing}`;
  },
  show: (_, scope) => html`${fileList(scope, true)}`,
});
