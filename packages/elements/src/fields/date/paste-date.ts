import { instantToRfc3339 } from '../date-time/zoned-time.ts';
import type { FieldScope } from '../field-scope.ts';
import { readWrittenDate } from './read-written-date.ts';

/** Puts a date that was written out into a date's control. What is no date leaves it as it is. */
export function pasteDate(input: HTMLInputElement, written: string, { form }: FieldScope): void {
  const today = instantToRfc3339(form.roots.now, form.timeZone).slice(0, 10);
  const read = readWrittenDate(written, today);
  if (!read) return;
  input.value = input.type === 'date' ? read.slice(0, 10) : read.length > 10 ? read : `${read}T00:00`;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}
