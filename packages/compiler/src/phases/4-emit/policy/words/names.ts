import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';

type Kind = 'forms' | 'approvals' | 'slas' | 'procedures' | 'calendars' | 'templates' | 'tables';

/** The title of a definition, linked to its article. */
export function nameOf(book: Book, kind: Kind, id: string): Html {
  return book.link(`${kind}/${id}`, book.text(book.plan[kind][id]!.title, `${kind}/${id}/title`));
}

/** The title of a position, linked. */
export function positionName(book: Book, id: string): Html {
  const anchor = `organization/positions/${id}`;
  return book.link(anchor, book.text(book.plan.organization.positions[id]!.title, `${anchor}/title`));
}

/** The title of a department, linked. */
export function departmentName(book: Book, id: string): Html {
  const anchor = `organization/departments/${id}`;
  return book.link(anchor, book.text(book.plan.organization.departments[id]!.title, `${anchor}/title`));
}

/** The title of a stage, linked to it. */
export function stageName(book: Book, procedure: string, id: string): Html {
  const anchor = `procedures/${procedure}/stages/${id}`;
  return book.link(anchor, book.text(book.plan.procedures[procedure]!.stages[id]!.title, `${anchor}/title`));
}
