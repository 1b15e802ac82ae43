import { type Book, paragraph } from '../book.ts';
import { departmentName, positionName } from '../words/names.ts';
import { article, type Chapter } from './chapter.ts';

/** Departments, positions and people, and who reports to whom. */
export function organizationChapter(book: Book): Chapter {
  const { departments, positions, people, holders } = book.plan.organization;
  const { say } = book;
  return {
    id: 'organization',
    title: 'chapter.organization',
    lead: paragraph(book, say(holders === 'host' ? 'organization.host' : 'organization.pack')),
    articles: [
      ...Object.entries(departments).map(([id, department]) =>
        article(book, `organization/departments/${id}`, department, () =>
          paragraph(
            book,
            say('department.exists', { department: book.text(department.title, id) }),
            department.partOf === undefined ? undefined : say('department.part', { department: departmentName(book, department.partOf) }),
            department.head === undefined ? undefined : say('department.head', { position: positionName(book, department.head) }),
          ),
        ),
      ),
      ...Object.entries(positions).map(([id, position]) =>
        article(book, `organization/positions/${id}`, position, () =>
          paragraph(
            book,
            say('position.exists', { position: book.text(position.title, id) }),
            position.department === undefined ? undefined : say('position.department', { department: departmentName(book, position.department) }),
            position.reportsTo === undefined ? undefined : say('position.reports', { position: positionName(book, position.reportsTo) }),
            position.atMost === undefined ? undefined : say('position.at-most', { count: position.atMost }),
            position.outside ? say('position.outside') : undefined,
          ),
        ),
      ),
      ...Object.entries(people).map(([id, { name, holds }]) =>
        article(book, `organization/people/${id}`, { title: name, satisfies: [] }, () =>
          paragraph(
            book,
            say('person.holds', {
              name: book.text(name, `organization/people/${id}/name`),
              positions: book.speech.list(holds.map((each) => positionName(book, each))),
            }),
          ),
        ),
      ),
    ],
  };
}
