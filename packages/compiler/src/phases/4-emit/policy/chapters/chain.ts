import type { PlanApproval, PlanBlock, PlanLength } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import type { ExpressionScope } from '../words/expression-words.ts';
import { lengthWords } from '../words/length-words.ts';
import { nameOf } from '../words/names.ts';

/** The chain an article is about. */
export interface Chain {
  readonly book: Book;
  readonly approval: PlanApproval;
  readonly scope: ExpressionScope;
}

/** A length of time, with the calendar it is counted by. */
export function countedWords(book: Book, length: PlanLength, calendar: string | undefined): Html {
  const words = lengthWords(book, length);
  return calendar === undefined ? words : book.say('block.length-counted', { length: words, calendar: nameOf(book, 'calendars', calendar) });
}

/** The title of a block, by its id, linked to its clause; the id where it has none. */
export function blockName({ book, approval }: Chain, id: string): Html {
  const anchor = `approvals/${approval.id}/blocks/${id}`;
  const title = allBlocks(approval.blocks).find((block) => block.id === id)?.title;
  return book.say('approval.block', { title: book.link(anchor, title ? book.text(title, `${anchor}/title`) : id) });
}

/** Blocks and those nested in them. */
export function allBlocks(blocks: { readonly [id: string]: PlanBlock }): readonly PlanBlock[] {
  return Object.values(blocks).flatMap((block) => {
    if (block.kind === 'sequence') return [block, ...allBlocks(block.blocks)];
    if (block.kind !== 'branch' && block.kind !== 'parallel') return [block];
    return [block, ...Object.values(block.branches).flatMap((branch) => allBlocks(branch.blocks))];
  });
}
