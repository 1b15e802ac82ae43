import type { PlanClockSla, PlanCollected, PlanField, PlanTally } from '@guicheng/definition';
import type { Book } from '../book.ts';
import type { Html } from '../markup.ts';
import { eventWords } from '../words/event-words.ts';
import { conditionWords, type ExpressionScope } from '../words/expression-words.ts';
import { nameOf } from '../words/names.ts';

type Fields = { readonly [id: string]: PlanField };

/** What the form of a duty starts with, figure by figure. */
export function collectWords(book: Book, { evidence: { form, collect } }: PlanClockSla): Html | undefined {
  if (!collect) return undefined;
  const figures = Object.entries(collect).map(([id, collected]) => figureWords(book, collected, id, book.plan.forms[form]?.fields));
  return book.say('sla.clock.collect', { form: nameOf(book, 'forms', form), figures: book.speech.list(figures) });
}

function figureWords(book: Book, collected: PlanCollected, id: string, fields: Fields | undefined): Html {
  const { say } = book;
  const scope = scopeOf(book, collected);
  const source = scope.form?.fields ?? scope.payload;
  const field = titleOf(book, fields, id);
  const of = eventWords(book, collected.of);
  const { rows, sum } = collected;
  if (collected.each) {
    const titles = Object.keys(collected.each).map((column) => titleOf(book, fields?.[id]?.fields, column));
    return narrowed(book, collected, scope, say('sla.collect.each', { field, of, columns: book.speech.list(titles) }));
  }
  if (!rows)
    return narrowed(
      book,
      collected,
      scope,
      sum === undefined ? say('sla.collect.count', { field, of }) : say('sla.collect.sum', { field, of, sum: titleOf(book, source, sum) }),
    );
  const columns = Object.entries(rows.columns).map(([column, tally]) => {
    const title = titleOf(book, fields?.[id]?.fields, column);
    const what =
      tally.sum === undefined
        ? say('sla.collect.column-count', { column: title })
        : say('sla.collect.column-sum', { column: title, sum: titleOf(book, source, tally.sum) });
    return narrowed(book, tally, scope, what);
  });
  return narrowed(book, collected, scope, say('sla.collect.rows', { field, of, by: titleOf(book, source, rows.by), columns: book.speech.list(columns) }));
}

function narrowed(book: Book, { when }: PlanTally, scope: ExpressionScope, what: Html): Html {
  return when ? book.say('sla.collect.when', { what, condition: conditionWords(book, when, scope) }) : what;
}

function scopeOf({ plan }: Book, { procedure: id, of }: PlanCollected): ExpressionScope {
  const procedure = id === undefined ? undefined : plan.procedures[id];
  return procedure ? { procedure, form: plan.forms[procedure.form] } : { payload: plan.events[of]?.payload };
}

function titleOf(book: Book, fields: Fields | undefined, id: string): string {
  const field = fields?.[id];
  return field ? book.text(field.title, id) : id;
}
