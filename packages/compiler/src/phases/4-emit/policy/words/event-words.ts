import type { Book } from '../book.ts';
import { type Html, html } from '../markup.ts';
import { nameOf, stageName } from './names.ts';

const OF_PROCEDURE = new Set(['opened', 'closed', 'withdrawn', 'handed-over', 'commented']);
const OF_APPROVAL = new Set(['started', 'approved', 'rejected']);

/** What an event is called: an outside one by its title, one of a procedure by what happened. */
export function eventWords(book: Book, type: string): Html {
  const { plan, say } = book;
  const outside = plan.events[type];
  if (outside) return book.link(`events/${outside.id}`, book.text(outside.title, `events/${outside.id}/title`));
  const [id = '', second = '', third] = type.split('.');
  if (third === 'entered' || third === 'left') return say(`event.${third}`, { procedure: nameOf(book, 'procedures', id), stage: stageName(book, id, second) });
  if (plan.procedures[id] && OF_PROCEDURE.has(second)) return say(`event.${second}` as 'event.opened', { procedure: nameOf(book, 'procedures', id) });
  if (plan.forms[id] && second === 'recorded') return say('event.recorded', { form: nameOf(book, 'forms', id) });
  if (plan.approvals[id] && OF_APPROVAL.has(second)) return say(`event.${second}` as 'event.started', { approval: nameOf(book, 'approvals', id) });
  // An event there is no name for is left as it is: the check of the page then tells its place.
  if (!plan.slas[id]) return html(type);
  return say('event.breached', { sla: nameOf(book, 'slas', id) });
}
