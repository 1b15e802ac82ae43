import type { Html } from '../markup.ts';
import { whoWords } from '../words/who-words.ts';
import { allBlocks, blockName, type Chain, countedWords } from './chain.ts';

/** What holds for a chain as a whole, beside its clauses. */
export function chainRules(chain: Chain): readonly (Html | undefined)[] {
  const { book, approval, scope } = chain;
  const { say, speech } = book;
  const { revoke, urge } = approval;
  const several = allBlocks(approval.blocks).filter(({ kind }) => kind === 'approve').length > 1;
  return [
    several ? say(`repeated.${approval.repeated}`) : undefined,
    ...Object.entries(approval.separate).map(([id, { blocks, reason }]) =>
      say('approval.separate', {
        blocks: speech.list(blocks.map((block) => blockName(chain, block))),
        reason: book.text(reason, `approvals/${approval.id}/separate/${id}/reason`),
      }),
    ),
    say(`deputies.${approval.deputies}`),
    canBeWithdrawn(chain) ? say(`withdraw.${approval.withdraw}`) : undefined,
    revoke && say('approval.revoke', { length: countedWords(book, revoke.within, revoke.calendar), who: whoWords(book, revoke.who, scope) }),
    urge && say('approval.urge', { length: countedWords(book, urge.every, urge.calendar), count: urge.atMost }),
  ];
}

/** Whether a stage that runs the chain lets its requester withdraw at all. */
function canBeWithdrawn({ book, approval }: Chain): boolean {
  return Object.values(book.plan.procedures).some(({ stages }) => Object.values(stages).some(({ chain, withdraw }) => chain === approval.id && withdraw));
}
