import { inputKind } from '../input-kind.ts';

/** A calendar date, `YYYY-MM-DD`. */
export const date = inputKind({
  attributes: { type: 'date' },
  note: ({ value, field, form }) => (value ? form.options?.dayNote?.(String(value), field, form.locale) : undefined),
  paste: (input, text, scope) => import('./paste-date.ts').then(({ pasteDate }) => pasteDate(input, text, scope)),
  show: (value, { form }) => new Intl.DateTimeFormat(form.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${value}T00:00Z`)),
});
