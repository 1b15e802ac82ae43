import type { ModuleField, ModuleSection } from '@guicheng/definition';
import type { FieldKindView, FieldScope } from '../../fields/field-scope.ts';
import { columnTotal } from '../../fields/table/totals.ts';
import type { ExtraTexts } from '../../text/extra-texts.ts';
import { attribute, element } from '../element.ts';

type Values = { readonly [field: string]: unknown };

/** Up to so many options are all printed with a box before each, as on paper. */
const BOXES = 8;
/** A table nobody has filled in has so many lines to write on. */
const BLANK_ROWS = 4;

/** What a paper is made of: the kinds of its fields, all loaded. */
export interface PaperSource {
  /** The field of the page, or one inside a table or group, as its kind sees it. */
  readonly scopeOf: (field: ModuleField, path: string, textPath: string, value: unknown) => FieldScope;
  readonly kindOf: (field: ModuleField) => FieldKindView;
  readonly values: Values;
  readonly texts: ExtraTexts;
}

/** Sections as they stand on paper, row by row, with the answers, or with room to write them by hand. */
export function paper(
  sections: readonly ModuleSection[],
  fields: ReadonlyMap<string, ModuleField>,
  shown: ReadonlySet<string>,
  source: PaperSource,
): readonly HTMLElement[] {
  return sections.map((section) => {
    const made = element('section');
    const any = fields.values().next().value;
    const title = any && source.scopeOf(any, any.id, `fields/${any.id}`, undefined).form.formTexts[`sections/${section.id}/title`];
    if (title) made.appendChild(element('h2')).textContent = title;
    for (const row of section.rows) {
      const asked = row.flatMap((id) => (shown.has(id) ? (fields.get(id) ?? []) : []));
      const line = element('dl');
      for (const field of asked) line.append(cell(field, field.id, `fields/${field.id}`, source.values[field.id], source, asked.length === 1));
      if (asked.length) made.append(line);
    }
    return made;
  });
}

function cell(field: ModuleField, path: string, textPath: string, value: unknown, source: PaperSource, alone: boolean): HTMLElement {
  const scope = source.scopeOf(field, path, textPath, value);
  const kind = source.kindOf(field);
  const wide = field.kind === 'table' || field.kind === 'group' || field.kind === 'note';
  const made = element('div', wide ? 'cell wide' : alone ? 'cell alone' : 'cell');
  const answer = element('dd', field.kind === 'multiline' ? 'lines' : field.kind === 'signature' ? 'sign' : '');
  answer.dataset['field'] = path;
  if (kind.label !== 'none') made.appendChild(element('dt')).textContent = scope.title;
  made.append(answer);
  if (field.kind === 'table') answer.append(tableOf(scope, source));
  else if (field.kind === 'group') {
    for (const inner of field.fields ?? [])
      answer
        .appendChild(element('dl'))
        .append(cell(inner, `${path}/${inner.id}`, `${textPath}/fields/${inner.id}`, (value as Values | undefined)?.[inner.id], source, true));
  } else if (field.kind === 'note') answer.textContent = kind.show(value, scope);
  else if (hasBoxes(field)) answer.append(...boxes(scope));
  else if (value === undefined) answer.textContent = blank(scope.field, source.texts);
  else if (kind.display) kind.display(answer, value, scope);
  else answer.textContent = kind.show(value, scope);
  return made;
}

const hasBoxes = ({ kind, options }: ModuleField) => kind === 'boolean' || ((kind === 'choice' || kind === 'choices') && !!options && options.length <= BOXES);

/** Every option with a box before it, ticked or to be ticked. */
function boxes({ field, value, form, textPath }: FieldScope): readonly HTMLElement[] {
  const { yes, no } = form.speech.texts;
  const options =
    field.kind === 'boolean'
      ? ([
          [yes, value === true],
          [no, value === false],
        ] as const)
      : (field.options ?? []).map(
          (id) => [form.formTexts[`${textPath}/options/${id}`] ?? id, value === id || (Array.isArray(value) && value.includes(id))] as const,
        );
  return options.map(([title, ticked]) => {
    const box = element('span', 'box');
    box.textContent = `${ticked ? '☑' : '☐'} ${title}`;
    return box;
  });
}

/** What stands where an answer is to be written by hand. */
function blank({ kind }: ModuleField, { blankDate, blankTime }: ExtraTexts): string {
  return kind === 'date' ? blankDate : kind === 'date-time' ? `${blankDate}${blankTime}` : '';
}

function tableOf(scope: FieldScope, source: PaperSource): HTMLTableElement {
  const { field, path, textPath, form } = scope;
  const columns = field.fields ?? [];
  const rows = (scope.value ?? []) as readonly Values[];
  const made = element('table');
  const scopeIn = (column: ModuleField, row: number, value: unknown) =>
    source.scopeOf(column, `${path}/${row}/${column.id}`, `${textPath}/fields/${column.id}`, value);
  const head = made.createTHead().insertRow();
  for (const column of columns) {
    const title = head.appendChild(element('th'));
    title.scope = 'col';
    title.textContent = scopeIn(column, 0, undefined).title;
  }
  const body = made.createTBody();
  for (let at = 0; at < (rows.length || BLANK_ROWS); at++) {
    const line = body.insertRow();
    for (const column of columns) {
      const value = rows[at]?.[column.id];
      const inner = scopeIn(column, at, value);
      const kind = source.kindOf(column);
      const target = line.insertCell();
      if (value === undefined) target.textContent = rows.length ? '—' : '';
      else if (kind.display) kind.display(target, value, inner);
      else target.textContent = kind.show(value, inner);
    }
  }
  if (field.totals?.length) totalLine(made, columns, field.totals, rows, { source, label: form.widgetTexts?.total ?? '', scopeIn });
  return made;
}

interface Totals {
  readonly source: PaperSource;
  readonly label: string;
  readonly scopeIn: (column: ModuleField, row: number, value: unknown) => FieldScope;
}

function totalLine(
  table: HTMLTableElement,
  columns: readonly ModuleField[],
  totals: readonly string[],
  rows: readonly Values[],
  { source, label, scopeIn }: Totals,
): void {
  const line = table.createTFoot().insertRow();
  for (const [at, column] of columns.entries()) {
    const sum = totals.includes(column.id) ? columnTotal(column, rows) : undefined;
    const target = line.appendChild(element(at === 0 ? 'th' : 'td'));
    if (at === 0) attribute(target, 'scope', 'row');
    target.textContent = sum !== undefined ? source.kindOf(column).show(sum, scopeIn(column, rows.length, sum)) : at === 0 ? label : '';
  }
}
