import type { PlanSla } from '@guicheng/definition';
import type { Book } from '../book.ts';
import { findField } from './find-field.ts';

/** The title of a field an SLA reads: of the event's payload, of the form it records, or of the main form of the cases it measures. The path itself where there is none. */
export function payloadFieldName(book: Book, sla: PlanSla, event: string, path: string): string {
  const { plan } = book;
  const recorded = event.endsWith('.recorded') ? event.slice(0, -'.recorded'.length) : undefined;
  const main = sla.procedure === undefined ? undefined : plan.procedures[sla.procedure]?.form;
  for (const id of [recorded, main]) {
    const field = id === undefined ? undefined : findField(plan.forms[id]?.fields, path.split('.'));
    if (field) return book.text(field.title, `forms/${id}/fields/${path}/title`);
  }
  const payload = findField(plan.events[event]?.payload, path.split('.'));
  return payload ? book.text(payload.title, `events/${event}/payload/${path}/title`) : path;
}
