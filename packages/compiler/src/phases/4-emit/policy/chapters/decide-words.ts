import type { PlanApproveBlock, PlanBlockSla, PlanHandleBlock, PlanNobody } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { lengthWords } from '../words/length-words.ts';
import { nameOf, positionName } from '../words/names.ts';
import { shareText } from '../words/value-text.ts';
import { whoWords } from '../words/who-words.ts';
import type { Chain } from './chain.ts';
import { mayWords } from './may-words.ts';

/** Who decides, how their votes count, and what they may do. */
export function approveWords(chain: Chain, block: PlanApproveBlock): readonly (Html | undefined)[] {
  const { book, scope } = chain;
  const { say } = book;
  return [
    say('block.approve', { who: whoWords(book, block.who, scope) }),
    ...votesWords(book, block),
    say(`reject.${block.onReject}`),
    nobodyWords(book, block.ifNobody),
    say(`own.${block.ifRequester}`),
    say(`reason.${block.reasonRequired}`),
    block.signature ? say('block.signature') : undefined,
    block.attachment === 'never' ? undefined : say(`attachment.${block.attachment}`),
    ...rightsWords(chain, block.fields),
    ...mayWords(chain, block.may),
    ...limitWords(chain, block.sla),
  ];
}

/** Who acts, and what they may do. */
export function handleWords(chain: Chain, block: PlanHandleBlock): readonly (Html | undefined)[] {
  const { book, scope } = chain;
  return [
    book.say('block.handle', { who: whoWords(book, block.who, scope) }),
    block.form === undefined ? undefined : book.say('block.handle-form', { form: nameOf(book, 'forms', block.form) }),
    nobodyWords(book, block.ifNobody),
    ...mayWords(chain, block.may),
    ...limitWords(chain, block.sla),
  ];
}

function votesWords(book: Book, { votes, quorum, rejectQuorum, ifTooFew, weights, groups, changeable }: PlanApproveBlock): readonly (Html | undefined)[] {
  const { say } = book;
  const isShare = votes.kind === 'at-least' || votes.kind === 'more-than';
  const seats = (key: 'votes.quorum' | 'votes.reject-quorum', value: typeof quorum): Html | undefined =>
    value === undefined ? undefined : typeof value === 'number' ? say(`${key}-count`, { count: value }) : say(`${key}-share`, { share: shareText(value) });
  return [
    isShare ? say(`votes.${votes.kind}`, { share: shareText(votes.fraction) }) : say(`votes.${votes.kind}`),
    isShare ? say(`votes.abstain-${votes.abstentions}`) : undefined,
    ...Object.entries(weights).map(([position, count]) => say('votes.weight', { position: positionName(book, position), count })),
    groups === 'together' ? undefined : say(`groups.${groups}`),
    seats('votes.quorum', quorum),
    seats('votes.reject-quorum', rejectQuorum),
    typeof quorum === 'number' || typeof rejectQuorum === 'number' ? say(`few.${ifTooFew}`) : undefined,
    changeable ? say('votes.changeable') : undefined,
  ];
}

function rightsWords({ book, scope, approval }: Chain, fields: PlanApproveBlock['fields']): readonly Html[] {
  return (['hidden', 'read', 'write', 'required'] as const).flatMap((right) => {
    const named = Object.keys(fields).filter((id) => fields[id] === right);
    const titles = named.map((id) => {
      const title = scope.form?.fields[id]?.title;
      return book.say('value.field', { title: title ? book.text(title, `forms/${approval.form}/fields/${id}/title`) : id });
    });
    return named.length === 0 ? [] : [book.say(`right.${right}`, { fields: book.speech.list(titles) })];
  });
}

function nobodyWords(book: Book, nobody: PlanNobody): Html {
  return typeof nobody === 'string' ? book.say(`nobody.${nobody}`) : book.say('nobody.position', { position: positionName(book, nobody.position) });
}

function limitWords({ book, scope }: Chain, sla: PlanBlockSla | undefined): readonly (Html | undefined)[] {
  if (!sla) return [];
  const { say } = book;
  const length = lengthWords(book, sla.within);
  const due =
    sla.calendar === undefined ? say('block.within', { length }) : say('block.within-calendar', { length, calendar: nameOf(book, 'calendars', sla.calendar) });
  const { onBreach, then, remindEvery, remindAtMost = 1 } = sla;
  const after = then && (then.kind === 'transfer' ? say('then.transfer', { who: whoWords(book, [then.to], scope) }) : say(`then.${then.kind}`));
  if (onBreach.kind === 'transfer') return [due, say('block.breach-transfer', { who: whoWords(book, [onBreach.to], scope) }), after];
  if (onBreach.kind === 'remind' && remindEvery)
    return [due, say('block.breach-remind-every', { length: lengthWords(book, remindEvery), count: remindAtMost }), after];
  return [due, say(`block.breach-${onBreach.kind}`), after];
}
