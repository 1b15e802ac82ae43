import type { PlanApproval, PlanApproveBlock, PlanBlock, PlanBlockSla, PlanBranch, PlanHandleBlock, PlanNobody } from '@guicheng/definition';
import { type Book, noteOf, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { conditionWords, type ExpressionScope } from '../words/expression-words.ts';
import { lengthWords } from '../words/length-words.ts';
import { nameOf, positionName } from '../words/names.ts';
import { shareText } from '../words/value-text.ts';
import { whoWords } from '../words/who-words.ts';
import { basisOf } from './basis.ts';
import { article, boundsOf, type Chapter, part } from './chapter.ts';

interface Chain {
  readonly book: Book;
  readonly approval: PlanApproval;
  readonly scope: ExpressionScope;
}

/** Each chain as numbered clauses. */
export function approvalsChapter(book: Book): Chapter {
  const { plan, say } = book;
  return {
    id: 'approvals',
    title: 'chapter.approvals',
    articles: Object.values(plan.approvals).map((approval) =>
      article(book, `approvals/${approval.id}`, approval, () => {
        const chain: Chain = { book, approval, scope: { form: plan.forms[approval.form] } };
        const requester =
          approval.requester.length === 0 ? say('approval.requester-any') : say('approval.requester', { who: whoWords(book, approval.requester, chain.scope) });
        return [
          paragraph(book, say('approval.form', { form: nameOf(book, 'forms', approval.form) }), requester, say('approval.order')),
          boundsOf(book, approval),
          part(book, 'part.blocks', clauses(chain, approval.blocks)),
        ];
      }),
    ),
  };
}

function clauses(chain: Chain, blocks: { readonly [id: string]: PlanBlock }): Content {
  const all = Object.values(blocks);
  return all.length === 0
    ? paragraph(chain.book, chain.book.say('branch.empty'))
    : element(
        'ol',
        { class: 'clauses' },
        all.map((block) => clause(chain, block)),
      );
}

function clause(chain: Chain, block: PlanBlock): Html {
  const { book, approval } = chain;
  const anchor = `approvals/${approval.id}/blocks/${block.id}`;
  const title = block.title && [element('b', {}, book.text(block.title, `${anchor}/title`)), ' '];
  const [said, inside] = blockWords(chain, block);
  return element('li', { id: anchor }, title, book.speech.sentences(...said), noteOf(book, block.note, anchor), basisOf(book, block.satisfies), inside);
}

function blockWords(chain: Chain, block: PlanBlock): readonly [readonly (Html | undefined)[], Content] {
  const { book, scope } = chain;
  const { say } = book;
  switch (block.kind) {
    case 'sequence':
      return [[say('block.sequence')], clauses(chain, block.blocks)];
    case 'approve':
      return [approveWords(chain, block), undefined];
    case 'handle':
      return [handleWords(chain, block), undefined];
    case 'notify': {
      const who = whoWords(book, block.who, scope);
      const told =
        block.template === undefined
          ? say('block.notify', { who })
          : say('block.notify-template', { who, template: nameOf(book, 'templates', block.template) });
      return [[told], undefined];
    }
    case 'branch':
      return [[say('block.branch')], branches(chain, block.branches, 'branch.otherwise')];
    case 'parallel':
      return [[say(`block.parallel-${block.join}`)], branches(chain, block.branches, 'branch.side')];
    case 'wait':
      return [[say('block.wait', { condition: conditionWords(book, block.until, scope) })], undefined];
    case 'chain':
      return [[say('block.chain', { chain: nameOf(book, 'approvals', block.chain) })], undefined];
  }
}

function branches(chain: Chain, all: { readonly [id: string]: PlanBranch }, without: 'branch.otherwise' | 'branch.side'): Html {
  const { book, scope, approval } = chain;
  const items = Object.entries(all).map(([id, { title, when, blocks }]) => {
    const lead = when ? book.say('branch.when', { condition: conditionWords(book, when, scope) }) : book.say(without);
    const name = element('b', {}, book.text(title, `approvals/${approval.id}/branches/${id}/title`));
    return element('li', {}, name, ' ', book.speech.sentences(lead), clauses(chain, blocks));
  });
  return element('ul', { class: 'branches' }, items);
}

function approveWords(chain: Chain, block: PlanApproveBlock): readonly (Html | undefined)[] {
  const { book, scope } = chain;
  const { say } = book;
  const { votes, quorum } = block;
  return [
    say('block.approve', { who: whoWords(book, block.who, scope) }),
    votes.kind === 'at-least' || votes.kind === 'more-than' ? say(`votes.${votes.kind}`, { share: shareText(votes.fraction) }) : say(`votes.${votes.kind}`),
    quorum === undefined
      ? undefined
      : typeof quorum === 'number'
        ? say('votes.quorum-count', { count: quorum })
        : say('votes.quorum-share', { share: shareText(quorum) }),
    say(`reject.${block.onReject}`),
    nobodyWords(book, block.ifNobody),
    say(`own.${block.ifRequester}`),
    say(`reason.${block.reasonRequired}`),
    block.signature ? say('block.signature') : undefined,
    ...limitWords(chain, block.sla),
  ];
}

function handleWords(chain: Chain, block: PlanHandleBlock): readonly (Html | undefined)[] {
  const { book, scope } = chain;
  return [
    book.say('block.handle', { who: whoWords(book, block.who, scope) }),
    block.form === undefined ? undefined : book.say('block.handle-form', { form: nameOf(book, 'forms', block.form) }),
    nobodyWords(book, block.ifNobody),
    ...limitWords(chain, block.sla),
  ];
}

function nobodyWords(book: Book, nobody: PlanNobody): Html {
  return typeof nobody === 'string' ? book.say(`nobody.${nobody}`) : book.say('nobody.position', { position: positionName(book, nobody.position) });
}

function limitWords({ book, scope }: Chain, sla: PlanBlockSla | undefined): readonly Html[] {
  if (!sla) return [];
  const { say } = book;
  const length = lengthWords(book, sla.within);
  const due =
    sla.calendar === undefined ? say('block.within', { length }) : say('block.within-calendar', { length, calendar: nameOf(book, 'calendars', sla.calendar) });
  const { onBreach } = sla;
  if (onBreach.kind === 'transfer') return [due, say('block.breach-transfer', { who: whoWords(book, [onBreach.to], scope) })];
  if (onBreach.kind === 'remind' && sla.remindEvery)
    return [due, say('block.breach-remind-every', { length: lengthWords(book, sla.remindEvery), count: sla.remindAtMost ?? 1 })];
  return [due, say(`block.breach-${onBreach.kind}`)];
}
