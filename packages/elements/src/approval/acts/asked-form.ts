import type { FieldError, FormModule, FormTexts, Locale, ModuleField, PlanField } from '@guicheng/definition';
import { said } from '../../text/said.ts';

/** One thing a dialog asks for. */
export interface Asked {
  readonly field: ModuleField;
  /** By path below the field: `title`, `hint`, `options/urgent`. */
  readonly texts: FormTexts;
  /** What it begins with. */
  readonly value?: unknown;
}

/** What a dialog's form is made of. */
export interface AskedForm {
  readonly title: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly asked: readonly Asked[];
}

/** A form of a few fields, made where it is shown: it only sees to what may not be empty, all else is for whoever decides. */
export function askedForm({ title, locale, timeZone, asked }: AskedForm): FormModule {
  const fields = asked.map(({ field }) => field);
  const texts = Object.fromEntries(asked.flatMap(({ field, texts: own }) => Object.entries(own).map(([path, text]) => [`fields/${field.id}/${path}`, text])));
  const all: FormTexts = { title, ...texts };
  return {
    id: 'act',
    hash: `act/${locale}/${fields.map(({ id }) => id).join('/')}`,
    sourceLocale: locale,
    locales: [locale],
    texts: all,
    load: () => Promise.resolve(all),
    timeZone,
    fields,
    sections: [{ id: 'act', rows: fields.map(({ id }) => [id]), step: 'act' }],
    validate: (value) => {
      const given = (value ?? {}) as { readonly [field: string]: unknown };
      const errors = fields.flatMap((field) => errorsOf(field, given[field.id]));
      return errors.length ? { ok: false, errors } : { ok: true, value: given };
    },
  };
}

function errorsOf({ id, required, minItems, maxItems }: ModuleField, value: unknown): readonly FieldError[] {
  if (isEmpty(value)) return required ? [{ path: id, code: 'required' }] : [];
  const count = Array.isArray(value) ? value.length : undefined;
  if (count !== undefined && minItems !== undefined && count < minItems) return [{ path: id, code: 'too_few', params: { min: minItems } }];
  if (count !== undefined && maxItems !== undefined && count > maxItems) return [{ path: id, code: 'too_many', params: { max: maxItems } }];
  return [];
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

/** A field of a form of the plan, as a dialog asks for it: what depends on other fields is left to whoever takes the answer. */
export function askedOfPlan(field: PlanField, required: boolean, locale: Locale): Asked {
  const { title: _title, hint: _hint, text: _text, patternMessage: _message, personal: _personal, ...rest } = field;
  const { requiredWhen: _requiredWhen, showWhen: _showWhen, value: _value, prefill: _prefill, required: _required, readOnly: _readOnly, ...limits } = rest;
  const { options, fields, ...plain } = limits;
  const inner = Object.values(fields ?? {}).map((one) => askedOfPlan(one, one.required, locale));
  return {
    field: {
      ...plain,
      ...(required ? { required: true as const } : {}),
      ...(options ? { options: Object.keys(options) } : {}),
      ...(fields ? { fields: inner.map((one) => one.field) } : {}),
    },
    texts: {
      ...textsOf(field, locale),
      ...Object.fromEntries(inner.flatMap((one) => Object.entries(one.texts).map(([path, text]) => [`fields/${one.field.id}/${path}`, text]))),
    },
  };
}

function textsOf({ title, hint, text, patternMessage, options }: PlanField, locale: Locale): FormTexts {
  return {
    title: said(title, locale),
    ...(hint ? { hint: said(hint, locale) } : {}),
    ...(text ? { text: said(text, locale) } : {}),
    ...(patternMessage ? { patternMessage: said(patternMessage, locale) } : {}),
    ...Object.fromEntries(Object.entries(options ?? {}).map(([id, option]) => [`options/${id}`, said(option.title, locale)])),
  };
}
