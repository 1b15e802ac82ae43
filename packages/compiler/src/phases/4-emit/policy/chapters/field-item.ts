import type { PlanField } from '@guicheng/definition';
import type { Book } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { conditionWords, type ExpressionScope, valueWords } from '../words/expression-words.ts';
import { keepWords } from '../words/length-words.ts';
import { departmentName, nameOf, positionName } from '../words/names.ts';
import { fieldValueText } from '../words/value-text.ts';

/** A field as one item of a list: its title, its kind, when it is filled in and within which limits. */
export function fieldItem(book: Book, field: PlanField, scope: ExpressionScope, anchor: string): Html {
  const { say } = book;
  const text = field.text && element('p', {}, book.text(field.text, `${anchor}/text`));
  const inner = Object.values(field.fields ?? {});
  const scopeInside = field.kind === 'table' ? { ...scope, row: field.fields } : scope;
  return element(
    'li',
    { id: anchor },
    element('b', {}, book.text(field.title, `${anchor}/title`)),
    ' ',
    element('span', { class: 'kind' }, say('field.kind', { kind: say(`kind.${field.kind}`) })),
    ' ',
    book.speech.sentences(...when(book, field, scope), ...limits(book, field), ...choices(book, field, anchor), ...care(book, field, anchor)),
    field.hint && element('span', { class: 'note' }, ' ', book.text(field.hint, `${anchor}/hint`)),
    text,
    inner.length > 0 && [
      element('p', {}, say(field.kind === 'table' ? 'field.columns' : 'field.parts')),
      element(
        'ul',
        {},
        inner.map((each) => fieldItem(book, each, scopeInside, `${anchor}/fields/${each.id}`)),
      ),
    ],
  );
}

function when(book: Book, field: PlanField, scope: ExpressionScope): readonly (Html | undefined)[] {
  const { say } = book;
  if (field.kind === 'note') return [field.showWhen && say('field.show-when', { condition: conditionWords(book, field.showWhen, scope) })];
  const free = !field.required && !field.requiredWhen && !field.value;
  return [
    field.showWhen && say('field.show-when', { condition: conditionWords(book, field.showWhen, scope) }),
    field.required ? say('field.required') : undefined,
    field.requiredWhen && say('field.required-when', { condition: conditionWords(book, field.requiredWhen, scope) }),
    free ? say('field.optional') : undefined,
    field.readOnly ? say('field.read-only') : undefined,
    field.value && say('field.value', { value: valueWords(book, field.value, scope) }),
    field.prefill && say('field.prefill', { value: valueWords(book, field.prefill, scope) }),
    field.fromCase === undefined ? undefined : say('field.from-case', { field: titleInCase(book, scope, field.fromCase) }),
  ];
}

/** What the main form of a case that asks for this form calls a field. */
function titleInCase(book: Book, { form }: ExpressionScope, id: string): string {
  const { forms, procedures } = book.plan;
  const asking = Object.values(procedures).find(
    (procedure) => procedure.form !== form?.id && Object.values(procedure.stages).some((stage) => stage.form === form?.id),
  );
  const field = asking && forms[asking.form]?.fields[id];
  return field ? book.text(field.title, id) : id;
}

function limits(book: Book, field: PlanField): readonly (Html | undefined)[] {
  const { say } = book;
  const spoken = field.kind === 'text' || field.kind === 'multiline';
  const count = (
    key: 'field.min-length' | 'field.max-length' | 'field.min-items' | 'field.max-items' | 'field.scale' | 'field.out-of',
    value: number | undefined,
  ) => (value === undefined ? undefined : say(key, { count: value }));
  return [
    count('field.min-length', field.minLength),
    spoken ? count('field.max-length', field.maxLength) : undefined,
    field.pattern === undefined
      ? undefined
      : field.patternMessage
        ? say('field.pattern-message', { message: book.text(field.patternMessage, `${field.id}/patternMessage`) })
        : say('field.pattern'),
    field.min === undefined ? undefined : say('field.min', { value: fieldValueText(book, field, field.min) }),
    field.max === undefined ? undefined : say('field.max', { value: fieldValueText(book, field, field.max) }),
    field.kind === 'decimal' ? count('field.scale', field.scale) : undefined,
    field.kind === 'money' && field.currency !== undefined && field.currency !== book.plan.pack.currency
      ? say('field.currency', { currency: field.currency })
      : undefined,
    count('field.min-items', field.minItems),
    count('field.max-items', field.maxItems),
    count('field.out-of', field.outOf),
    field.maxSize === undefined ? undefined : say('field.max-size', { size: Math.round(field.maxSize / 1_048_576) }),
  ];
}

function choices(book: Book, field: PlanField, anchor: string): readonly (Html | undefined)[] {
  const { say, speech } = book;
  const { positions, departments } = book.plan.organization;
  const options = Object.entries(field.options ?? {}).map(([id, { title, note }]): Content => {
    const option = book.text(title, `${anchor}/options/${id}/title`);
    return note ? say('field.option-note', { option, note: book.text(note, `${anchor}/options/${id}/note`) }) : option;
  });
  const types = [
    ...new Set((field.accept ?? []).map((type) => (type.startsWith('image/') ? 'file.image' : type === 'application/pdf' ? 'file.pdf' : 'file.other'))),
  ];
  return [
    options.length > 0 ? say('field.options', { options: speech.list(options, 'list.or') }) : undefined,
    field.table === undefined ? undefined : say('field.table', { table: nameOf(book, 'tables', field.table) }),
    field.of === undefined
      ? undefined
      : positions[field.of]
        ? say('field.of-position', { position: positionName(book, field.of) })
        : departments[field.of]
          ? say('field.of-department', { department: departmentName(book, field.of) })
          : undefined,
    types.length > 0 ? say('field.accept', { types: speech.list(types.map((type) => say(type as 'file.pdf'))) }) : undefined,
    field.totals && field.totals.length > 0
      ? say('field.totals', {
          columns: speech.list(field.totals.map((id) => say('value.field', { title: book.text(field.fields![id]!.title, `${anchor}/fields/${id}`) }))),
        })
      : undefined,
  ];
}

function care(book: Book, field: PlanField, anchor: string): readonly (Html | undefined)[] {
  const { personal, hostKind } = field;
  return [
    personal && book.say('field.personal', { purpose: book.text(personal.purpose, `${anchor}/personal/purpose`), keep: keepWords(book, personal.keep) }),
    hostKind === undefined ? undefined : book.say('field.host-kind'),
  ];
}
