import { madeOnce } from '../../text/made-once.ts';
import type { FieldScope } from '../field-scope.ts';
import { inputKind } from '../input-kind.ts';

const format = madeOnce((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));

const show = (value: unknown, { form }: FieldScope) => format(form.locale).format(new Date(`${value}T00:00Z`));

/** What stands under a date: the date as the form's language writes it where the browser's own control writes it otherwise, and what the host says of the day. */
export function explainDay(date: string, written: string, { field, form }: FieldScope): string {
  const foreign = navigator.language.slice(0, 2) !== form.locale.slice(0, 2);
  return [foreign && written, form.options?.dayNote?.(date, field, form.locale)].filter(Boolean).join(' ');
}

/** A calendar date, `YYYY-MM-DD`. */
export const date = inputKind({
  attributes: { type: 'date' },
  note: (scope) => (scope.value ? explainDay(String(scope.value), show(scope.value, scope), scope) : undefined),
  paste: (input, text, scope) => import('./paste-date.ts').then(({ pasteDate }) => pasteDate(input, text, scope)),
  show,
});
