import { madeOnce } from '../../text/made-once.ts';
import { explainDay } from '../date/date.ts';
import { pasteDate } from '../date/paste-date.ts';
import type { FieldScope } from '../field-scope.ts';
import { inputKind } from '../input-kind.ts';
import { rfc3339ToWall, wallToRfc3339 } from './zoned-time.ts';

const format = madeOnce((locale, timeZone) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: timeZone! }));

const show = (value: unknown, { form }: FieldScope) => format(form.locale, form.timeZone).format(new Date(String(value)));

/** An instant, typed and shown as the clocks of the form's time zone show it, wherever the requester is. */
export const dateTime = inputKind({
  attributes: { type: 'datetime-local' },
  note: (scope) => {
    const { value, form } = scope;
    return value ? explainDay(rfc3339ToWall(String(value), form.timeZone).slice(0, 10), show(value, scope), scope) : undefined;
  },
  paste: pasteDate,
  write: (value, { form }) => (value ? rfc3339ToWall(String(value), form.timeZone) : ''),
  read: (typed, { form }) => ({ value: wallToRfc3339(typed, form.timeZone) }),
  show,
});
