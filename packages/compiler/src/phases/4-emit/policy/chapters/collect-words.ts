import type { PlanClockSla, PlanCollected, PlanCollectedColumn, PlanCollectedFrom, PlanField, PlanStated, PlanTally } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { conditionWords, type ExpressionScope, valueWords } from '../words/expression-words.ts';
import { nameOf } from '../words/names.ts';

type Fields = { readonly [id: string]: PlanField };

/** What figures are taken from, in words, and the names of what is read there. */
interface Source {
  readonly of: Html;
  readonly scope: ExpressionScope;
  readonly fields: Fields | undefined;
}

/** What the form of a duty starts with, figure by figure. */
export function collectWords(book: Book, { evidence: { form, collect } }: PlanClockSla): Html | undefined {
  if (!collect) return undefined;
  const figures = Object.entries(collect).map(([id, collected]) => figureWords(book, collected, id, book.plan.forms[form]?.fields));
  return book.say('sla.clock.collect', { form: nameOf(book, 'forms', form), figures: book.speech.list(figures) });
}

function figureWords(book: Book, collected: PlanCollected | PlanStated, id: string, fields: Fields | undefined): Html {
  const { say } = book;
  const field = titleOf(book, fields, id);
  if ('value' in collected) return say('sla.collect.value', { field, value: valueWords(book, collected.value, {}) });
  const source = sourceOf(book, collected);
  const { of } = source;
  const { rows, sum } = collected;
  if (collected.each) {
    const titles = Object.keys(collected.each).map((column) => titleOf(book, fields?.[id]?.fields, column));
    return narrowed(book, collected, source, say('sla.collect.each', { field, of, columns: book.speech.list(titles) }));
  }
  if (!rows) {
    const what = sum === undefined ? say('sla.collect.count', { field, of }) : say('sla.collect.sum', { field, of, sum: titleOf(book, source.fields, sum) });
    return narrowed(book, collected, source, what);
  }
  const columns = Object.entries(rows.columns).map(([column, tally]) => columnWords(book, titleOf(book, fields?.[id]?.fields, column), tally, source));
  return narrowed(
    book,
    collected,
    source,
    say('sla.collect.rows', { field, of, by: titleOf(book, source.fields, rows.by), columns: book.speech.list(columns) }),
  );
}

function columnWords(book: Book, column: string, tally: PlanCollectedColumn, table: Source): Html {
  const { say } = book;
  const source = tally.from ? sourceOf(book, tally.from) : table;
  const what =
    tally.sum === undefined
      ? say('sla.collect.column-count', { column })
      : say('sla.collect.column-sum', { column, sum: titleOf(book, source.fields, tally.sum) });
  return narrowed(book, tally, source, tally.from ? say('sla.collect.column-of', { what, of: source.of }) : what);
}

function narrowed(book: Book, { when }: PlanTally, { scope }: Source, what: Html): Html {
  return when ? book.say('sla.collect.when', { what, condition: conditionWords(book, when, scope) }) : what;
}

function sourceOf(book: Book, { procedure: id, of, form, over, stillOpen }: PlanCollectedFrom): Source {
  const { plan, say } = book;
  const procedure = id === undefined ? undefined : plan.procedures[id];
  const read = form ?? procedure?.form;
  const fields = read === undefined ? plan.events[of]?.payload : plan.forms[read]?.fields;
  const scope: ExpressionScope = {
    ...(procedure && { procedure }),
    ...(read === undefined ? { payload: fields } : { form: plan.forms[read] }),
    ...(over !== undefined && { row: fields?.[over]?.fields }),
  };
  const name = stillOpen ? say('sla.collect.still-open', { of: eventWords(book, of) }) : eventWords(book, of);
  return over === undefined
    ? { of: name, scope, fields }
    : { of: say('sla.collect.over', { of: name, table: titleOf(book, fields, over) }), scope, fields: fields?.[over]?.fields };
}

function titleOf(book: Book, fields: Fields | undefined, id: string): string {
  const field = fields?.[id];
  return field ? book.text(field.title, id) : id;
}
