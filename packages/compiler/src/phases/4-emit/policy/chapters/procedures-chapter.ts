import type { PlanNext, PlanProcedure, PlanStage } from '@guicheng/definition';
import { type Book, noteOf, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { conditionWords, type ExpressionScope } from '../words/expression-words.ts';
import { nameOf, positionName, stageName } from '../words/names.ts';
import { whoWords } from '../words/who-words.ts';
import { basisOf } from './basis.ts';
import { article, boundsOf, type Chapter, part } from './chapter.ts';

/** Each procedure with its stages as numbered steps. */
export function proceduresChapter(book: Book): Chapter {
  return {
    id: 'procedures',
    title: 'chapter.procedures',
    articles: Object.values(book.plan.procedures).map((procedure) =>
      article(book, `procedures/${procedure.id}`, procedure, () => [
        opening(book, procedure),
        boundsOf(book, procedure),
        part(
          book,
          'part.stages',
          element(
            'ol',
            { class: 'clauses' },
            Object.values(procedure.stages).map((stage) => step(book, procedure, stage)),
          ),
        ),
        follows(book, procedure),
      ]),
    ),
  };
}

function opening(book: Book, procedure: PlanProcedure): Html | undefined {
  const { say, plan } = book;
  const form = plan.forms[procedure.form]!;
  const subject = procedure.subject === undefined ? undefined : form.fields[procedure.subject];
  return paragraph(
    book,
    say('procedure.opens', { who: whoWords(book, procedure.opens, { form }) }),
    say('procedure.form', { form: nameOf(book, 'forms', procedure.form) }),
    subject && say('procedure.subject', { field: book.text(subject.title, `procedures/${procedure.id}/subject`) }),
    say('procedure.start', { stage: stageName(book, procedure.id, procedure.start) }),
    say(`procedure.responsible.${procedure.responsible}`),
    procedure.administrators.length === 0 ? undefined : say('procedure.administrators', { who: whoWords(book, procedure.administrators, { form }) }),
    procedure.slas.length === 0 ? undefined : say('procedure.slas', { slas: book.speech.list(procedure.slas.map((id) => nameOf(book, 'slas', id))) }),
  );
}

function step(book: Book, procedure: PlanProcedure, stage: PlanStage): Html {
  const { say, plan } = book;
  const anchor = `procedures/${procedure.id}/stages/${stage.id}`;
  const scope: ExpressionScope = { procedure, form: plan.forms[stage.form ?? procedure.form] };
  return element(
    'li',
    { id: anchor },
    element('b', {}, book.text(stage.title, `${anchor}/title`)),
    ' ',
    book.speech.sentences(
      stage.who.length === 0 ? undefined : say('stage.who', { who: whoWords(book, stage.who, scope) }),
      fills(book, stage),
      stage.chain === undefined ? undefined : say('stage.chain', { chain: nameOf(book, 'approvals', stage.chain) }),
      ...Object.entries(stage.next).map(([id, next]) => nextWords(book, procedure, next, scope, `${anchor}/next/${id}`)),
      stage.responsible === 'actor' ? say('stage.responsible') : undefined,
      stage.withdraw ? say('stage.withdraw') : undefined,
      ...noticeWords(book, stage),
      stage.final ? say('stage.final') : undefined,
    ),
    noteOf(book, stage.note, anchor),
    basisOf(book, stage.satisfies),
  );
}

function fills(book: Book, { form, sections }: PlanStage): Html | undefined {
  if (form === undefined) return undefined;
  const { layout } = book.plan.forms[form]!;
  const filled = sections.filter((id) => layout[id]);
  if (filled.length === 0 || filled.length === Object.keys(layout).length) return book.say('stage.form', { form: nameOf(book, 'forms', form) });
  const titles = filled.map((id) => {
    const anchor = `forms/${form}/layout/${id}`;
    return book.say('value.field', { title: book.link(anchor, book.text(layout[id]!.title, `${anchor}/title`)) });
  });
  return book.say('stage.form-sections', { form: nameOf(book, 'forms', form), sections: book.speech.list(titles) });
}

function nextWords(book: Book, procedure: PlanProcedure, next: PlanNext, scope: ExpressionScope, place: string): Html {
  const stage = stageName(book, procedure.id, next.to);
  const sentence = next.when
    ? book.say(`next.${next.after}-when`, { stage, condition: conditionWords(book, next.when, scope) })
    : book.say(`next.${next.after}`, { stage });
  return next.title ? book.say('next.titled', { title: book.text(next.title, `${place}/title`), sentence }) : sentence;
}

function noticeWords(book: Book, stage: PlanStage): readonly Html[] {
  const { say } = book;
  return Object.values(stage.notify).flatMap(({ position, owner, template, on }) => {
    const who = [
      ...(position === undefined ? [] : [say('who.position', { position: positionName(book, position) })]),
      ...(owner ? [say('stage.notify-owner')] : []),
    ];
    const told = say(`stage.notify-${on}`, { who: book.speech.list(who) });
    return template === undefined ? [told] : [told, say('stage.notify-template', { template: nameOf(book, 'templates', template) })];
  });
}

function follows(book: Book, procedure: PlanProcedure): Content {
  const { say, plan } = book;
  const scope: ExpressionScope = { procedure, form: plan.forms[procedure.form] };
  const said = Object.values(procedure.follows).map(({ procedure: id, on, when }) => {
    const values = { event: eventWords(book, on), procedure: nameOf(book, 'procedures', id) };
    return when ? say('procedure.follows-when', { ...values, condition: conditionWords(book, when, scope) }) : say('procedure.follows', values);
  });
  return part(book, 'part.follows', paragraph(book, ...said));
}
