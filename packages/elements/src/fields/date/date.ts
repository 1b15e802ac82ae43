import { inputKind } from '../input-kind.ts';

/** A calendar date, `YYYY-MM-DD`. */
export const date = inputKind({
  attributes: { type: 'date' },
  show: (value, { form }) => new Intl.DateTimeFormat(form.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${value}T00:00Z`)),
});
