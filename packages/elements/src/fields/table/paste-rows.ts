import { FieldView } from '../../form/field-view.ts';
import { fillText } from '../../text/texts.ts';
import { instantToRfc3339 } from '../date-time/zoned-time.ts';
import type { FieldScope, Reading } from '../field-scope.ts';
import type { NestedValue } from '../nested-fields.ts';
import { type Column, readCell, takesText } from './read-cell.ts';
import { splitCells } from './split-cells.ts';
import type { TableRows } from './table-rows.ts';

interface ReadRow {
  readonly [column: string]: Reading & { readonly text: string };
}

/** The columns cells go to, in order: those named in a line of titles, else those from the one the requester is in. */
async function columnsFor(
  first: readonly string[],
  from: number,
  { scope }: TableRows,
): Promise<{ readonly columns: readonly (Column | undefined)[]; readonly titled: boolean }> {
  const { form, field, textPath } = scope;
  const today = instantToRfc3339(form.roots.now, form.timeZone).slice(0, 10);
  const all = await Promise.all(
    (field.fields ?? []).map(async (inner): Promise<Column> => {
      const own: FieldScope = {
        ...scope,
        form,
        field: inner,
        textPath: `${textPath}/fields/${inner.id}`,
        title: form.formTexts[`${textPath}/fields/${inner.id}/title`] ?? inner.id,
      };
      return { scope: own, kind: await form.kindOf(inner), today };
    }),
  );
  const named = first.map((title) => all.find(({ scope: { field: inner, title: own } }) => [inner.id, own].includes(title.trim())));
  const titled = named.filter((column) => column).length > first.length / 2;
  const columns = titled ? named : all.slice(from);
  return { columns: columns.map((column) => (column && takesText(column.scope.field) ? column : undefined)), titled };
}

function readRow(cells: readonly string[], columns: readonly (Column | undefined)[]): ReadRow {
  return Object.fromEntries(
    cells.flatMap((text, at) => {
      const column = columns[at];
      return column ? [[column.scope.field.id, { ...readCell(text, column), text }]] : [];
    }),
  );
}

const valuesOf = (row: ReadRow): NestedValue => Object.fromEntries(Object.entries(row).map(([id, { value }]) => [id, value]));

/**
 * Puts cells of a spreadsheet into a table, from the cell the requester is in, over what stands there and as far as the table may grow. A line of titles
 * says which column is which and is left out itself. What cannot be read stands in its cell as it was, marked, for the requester to correct.
 */
export async function pasteRows(rows: TableRows, text: string, target: EventTarget | null): Promise<void> {
  const cells = splitCells(text);
  const { scope } = rows;
  const inside =
    FieldView.around(target)
      ?.path.slice(scope.path.length + 1)
      .split('/') ?? [];
  const fields = scope.field.fields ?? [];
  const from = Math.max(
    0,
    fields.findIndex(({ id }) => id === inside[1]),
  );
  const { columns, titled } = await columnsFor(cells[0] ?? [], from, rows);
  const start = inside[1] ? Number(inside[0]) : rows.values.length;
  const fits = (scope.field.maxItems ?? Number.POSITIVE_INFINITY) - start;
  const all = (titled ? cells.slice(1) : cells).map((row) => readRow(row, columns));
  const read = all.slice(0, Math.max(0, fits));
  if (!read.length) return;
  const values = [...rows.values];
  for (const [at, row] of read.entries()) values[start + at] = { ...(values[start + at] ?? rows.startingRow()), ...valuesOf(row) };
  for (const line of rows.lines.slice(start, start + read.length)) line.rewrite();
  rows.put(values);
  const wrong = showUnread(rows, start, read);
  scope.commit();
  for (const path of wrong) scope.commit(path);
  sayPasted(scope, read.length, wrong.length, all.length > read.length ? start + read.length : 0);
}

/** Puts what could not be read back into its cells. Answers their paths. */
function showUnread(rows: TableRows, start: number, read: readonly ReadRow[]): readonly string[] {
  const wrong: string[] = [];
  for (const [at, row] of read.entries()) {
    for (const view of rows.lines[start + at]?.views ?? []) {
      const reading = row[view.field.id];
      if (!reading?.problem) continue;
      view.problems = [{ path: view.path, code: reading.problem }];
      const { control } = view;
      if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = reading.text.trim();
      wrong.push(view.path);
    }
  }
  if (wrong.length) rows.put(rows.values);
  return wrong;
}

function sayPasted({ form }: FieldScope, count: number, wrong: number, limit: number): void {
  const texts = form.widgetTexts;
  const said = fillText((wrong ? texts?.pastedPartly : texts?.pasted) ?? '', { count, wrong });
  form.announce(limit ? `${said} ${fillText(texts?.pastedUpTo ?? '', { limit })}` : said);
}
