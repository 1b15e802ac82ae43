import type { PlanWho } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import type { ExpressionScope } from './expression-words.ts';
import { valueWords } from './expression-words.ts';
import { findField } from './find-field.ts';
import { departmentName, positionName } from './names.ts';

/** The people a definition names: any one of them. */
export function whoWords(book: Book, who: readonly PlanWho[], scope: ExpressionScope): Html {
  if (who.length === 0) return book.say('who.anybody');
  return book.speech.list(
    who.map((one) => oneOf(book, one, scope)),
    'list.or',
  );
}

function oneOf(book: Book, who: PlanWho, scope: ExpressionScope): Html {
  const { say } = book;
  switch (who.kind) {
    case 'person': {
      const anchor = `organization/people/${who.person}`;
      return say('who.person', { person: book.link(anchor, book.text(book.plan.organization.people[who.person]!.name, `${anchor}/name`)) });
    }
    case 'position':
      return say('who.position', { position: positionName(book, who.position) });
    case 'head-of':
      return say('who.head-of', { department: departmentName(book, who.department) });
    case 'head-of-requester':
      return say('who.head-of-requester');
    case 'superior':
      return who.level === 1 ? say('who.superior') : say('who.superior-level', { level: who.level });
    case 'superiors-up-to':
      return say(who.topDown ? 'who.superiors-down' : 'who.superiors-up-to', { position: positionName(book, who.position) });
    case 'field': {
      const found = findField(scope.form?.fields, who.field.replace(/^form\./, '').split('.'));
      return say('who.field', { field: found ? book.text(found.title, who.field) : who.field });
    }
    case 'requester':
      return say('who.requester');
    case 'requester-chooses':
    case 'previous-approver-chooses': {
      const { from, atLeast, atMost } = who;
      const { departments, positions } = book.plan.organization;
      const name = departments[from] ? departmentName(book, from) : positions[from] ? positionName(book, from) : from;
      return say(who.kind === 'requester-chooses' ? 'who.requester-chooses' : 'who.previous-chooses', { from: name, atLeast, atMost });
    }
    case 'expression':
      return say('who.expression', { value: valueWords(book, who.expression, scope) });
  }
}
