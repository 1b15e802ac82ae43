import type { FormModule, ModuleField } from '@guicheng/definition';
import { form as everyKind } from 'gallery-pack/forms/field-kinds.js';
import definition from '../pack/forms/field-kinds.form.json';
import type { Entry, Specimen } from './entry.ts';
import { FIELD_SAMPLES, type FieldSample } from './field-samples.ts';
import { kinds, options, silentOptions, uploads, waitingUploads } from './host.ts';
import { keywordsOf } from './keywords-of.ts';

const definitions = definition.fields as { readonly [id: string]: { readonly title: string } };

const kindOf = ({ kind, hostKind }: ModuleField) => hostKind ?? kind;

/** The form of all kinds with only one of its fields. */
function formOf(field: ModuleField): FormModule {
  return {
    ...everyKind,
    fields: [field],
    sections: [{ id: field.id, step: '', rows: [[field.id]] }],
    validate: (value, context) => {
      const checked = everyKind.validate(value, context);
      if (checked.ok) return checked;
      const errors = checked.errors.filter(({ path }) => path.split('/')[0] === field.id);
      return errors.length ? { ok: false, errors } : { ok: true, value };
    },
  };
}

/** Paths that have been left, so that their errors may be shown. */
const touched = (field: ModuleField, wrong: unknown) => [
  field.id,
  ...(field.fields ?? []).map(({ id }) => (Array.isArray(wrong) ? `${field.id}/0/${id}` : `${field.id}/${id}`)),
];

const never = () => new Promise<never>(() => {});
const refuse = () => Promise.reject(new Error('no network'));

function hostOf({ host }: FieldSample): Specimen['properties'] {
  if (host === 'options') return { options };
  if (host === 'uploads') return { uploads };
  return host === 'kinds' ? { kinds } : {};
}

/** The control of the only field. */
const controlIn = (element: HTMLElement) => element.shadowRoot?.querySelector<HTMLInputElement>('.field input');

/** Hands a file in, as somebody would who chose it. */
function giveFile(element: HTMLElement): void {
  const files = new DataTransfer();
  files.items.add(new File(['x'.repeat(4000)], '漏水.png', { type: 'image/png' }));
  const control = controlIn(element);
  if (!control) return;
  control.files = files.files;
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

function specimensOf(field: ModuleField, sample: FieldSample): readonly Specimen[] {
  const form = formOf(field);
  const kind = kindOf(field);
  const given = { form, ...hostOf(sample) };
  const holding = (value: unknown) => (value === undefined ? {} : { [field.id]: value });
  const filled = { ...given, value: holding(sample.value) };
  const wrong = { hash: form.hash, value: holding(sample.wrong), touched: touched(field, sample.wrong) };
  const shown: (Specimen | false)[] = [
    { state: 'empty', properties: given },
    sample.value !== undefined && { state: 'filled', properties: filled },
    !sample.neverWrong && { state: 'error', properties: { ...given, draft: wrong } },
    { state: 'disabled', properties: filled, inside: 'disabled' },
    !sample.neverRead && { state: 'readonly', properties: { ...filled, readonly: true } },
    sample.onDemand === true && { state: 'loading', properties: { ...given, kinds: { [kind]: never } } },
    sample.onDemand === true && { state: 'offline', properties: { ...given, kinds: { [kind]: refuse } } },
    sample.host === 'options' && { state: 'unanswered', properties: { ...given, options: silentOptions }, act: (element) => controlIn(element)?.click() },
    sample.host === 'uploads' && { state: 'waiting', properties: { ...given, uploads: waitingUploads }, act: giveFile },
    sample.host === 'uploads' && { state: 'unanswered', properties: { form } },
  ];
  return shown.flatMap((specimen) => (specimen ? [{ ...specimen, bare: true }] : []));
}

/** What a host writes for a kind whose choices, files or looks are its own. */
const BEFORE: { readonly [host: string]: readonly string[] } = {
  options: ["import { listOptions } from '@guicheng/elements';", '', "const options = listOptions({ unit: [{ id: 'u1', name: '3 栋 1201' }] });"],
  uploads: [
    "import { resumableUploads } from '@guicheng/elements';",
    "import { parts } from './http-parts.js';",
    '',
    'const uploads = resumableUploads(parts, { memory: sessionStorage });',
  ],
  kinds: ["import { acmeGauge } from './acme-gauge.js';", '', "const kinds = { 'x-acme-gauge': acmeGauge };"],
};

/** One entry for each kind of field, shown by the compiled form of all kinds. */
export const fieldEntries: readonly Entry[] = everyKind.fields.map((field): Entry => {
  const kind = kindOf(field);
  const sample = FIELD_SAMPLES[kind] ?? {};
  const own = definitions[field.id];
  return {
    id: kind,
    group: 'fields',
    tag: 'gc-form',
    words: own?.title ?? '',
    keywords: keywordsOf(kind),
    always: !sample.onDemand && !sample.host,
    load: async () => ({
      specimens: specimensOf(field, sample),
      json: [
        { name: 'definition', value: { [field.id]: own } },
        ...(sample.value === undefined ? [] : [{ name: 'value', value: { [field.id]: sample.value } } as const]),
      ],
      usage: {
        tag: 'gc-repair-ticket-form',
        properties: sample.host ? [sample.host] : [],
        before: sample.host ? BEFORE[sample.host]! : [],
        events: ['gc-submit'],
      },
    }),
  };
});
