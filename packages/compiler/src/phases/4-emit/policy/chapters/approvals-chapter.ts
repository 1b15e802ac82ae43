import type { PlanBlock, PlanBranch, PlanOpenBlock, PlanWait } from '@guicheng/definition';
import { type Book, noteOf, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { conditionWords, type ExpressionScope, valueWords } from '../words/expression-words.ts';
import { nameOf } from '../words/names.ts';
import { whoWords } from '../words/who-words.ts';
import { basisOf } from './basis.ts';
import { type Chain, countedWords } from './chain.ts';
import { chainRules } from './chain-rules.ts';
import { article, boundsOf, type Chapter, part } from './chapter.ts';
import { approveWords, handleWords } from './decide-words.ts';

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
          paragraph(book, ...chainRules(chain)),
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
  const { book, scope, approval } = chain;
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
      return [[told, block.receipt ? say('block.notify-receipt') : undefined], undefined];
    }
    case 'branch':
      return [[say('block.branch')], branches(chain, block.branches, 'branch.otherwise')];
    case 'parallel':
      return [[say(`block.parallel-${block.join}`)], branches(chain, block.branches, 'branch.side')];
    case 'wait':
      return [[waitWords(chain, block.wait)], undefined];
    case 'chain':
      return [[say('block.chain', { chain: nameOf(book, 'approvals', block.chain) })], undefined];
    case 'settle':
      return [[say(`settle.${block.outcome}`, { reason: book.text(block.reason, `approvals/${approval.id}/blocks/${block.id}/reason`) })], undefined];
    case 'open':
      return [openWords(chain, block), undefined];
  }
}

function branches(chain: Chain, all: { readonly [id: string]: PlanBranch }, without: 'branch.otherwise' | 'branch.side'): Html {
  const { book, scope, approval } = chain;
  const items = Object.entries(all).map(([id, { title, when, otherwise, blocks }]) => {
    const lead = when ? book.say('branch.when', { condition: conditionWords(book, when, scope) }) : book.say(otherwise ? 'branch.otherwise' : without);
    const name = element('b', {}, book.text(title, `approvals/${approval.id}/branches/${id}/title`));
    return element('li', {}, name, ' ', book.speech.sentences(lead), clauses(chain, blocks));
  });
  return element('ul', { class: 'branches' }, items);
}

function waitWords({ book, scope }: Chain, wait: PlanWait): Html {
  if (wait.kind === 'condition') return book.say('block.wait', { condition: conditionWords(book, wait.until, scope) });
  if (wait.kind === 'length') return book.say('block.wait-length', { length: countedWords(book, wait.length, wait.calendar) });
  return book.say('block.wait-field', { field: fieldTitle(book, scope.form, wait.field) });
}

function openWords({ book, scope }: Chain, { procedure, each, value, wait }: PlanOpenBlock): readonly (Html | undefined)[] {
  const name = nameOf(book, 'procedures', procedure);
  const other = book.plan.forms[book.plan.procedures[procedure]!.form];
  const table = each === undefined ? undefined : scope.form?.fields[each];
  const inside: ExpressionScope = table?.fields ? { ...scope, row: table.fields } : scope;
  return [
    each === undefined
      ? book.say('block.open', { procedure: name })
      : book.say('block.open-each', { procedure: name, table: fieldTitle(book, scope.form, each) }),
    ...Object.entries(value).map(([id, said]) => book.say('block.open-value', { field: fieldTitle(book, other, id), value: valueWords(book, said, inside) })),
    wait ? book.say('block.open-wait') : undefined,
  ];
}

function fieldTitle(book: Book, form: ExpressionScope['form'], id: string): string {
  const title = form?.fields[id]?.title;
  return title ? book.text(title, `forms/${form?.id}/fields/${id}/title`) : id;
}
