import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { runComputed } from '../../form/run-computed.ts';
import { fillText } from '../../text/texts.ts';
import type { FieldKindView, FieldScope } from '../field-scope.ts';
import { NestedFields, type NestedValue, presentAt, shownText } from '../nested-fields.ts';
import { columnTotal } from './totals.ts';

const styles = css`
.line { display: grid; grid-template-columns: 1fr auto; gap: .5rem; align-items: end; border-block-end: 1px solid var(--border); padding-block: .5rem; }
.cells { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); column-gap: var(--space); }
.line .field { margin-block-end: .25rem; }
.line > button { margin-block-end: .5rem; }
.totals { margin-block: .5rem; font-weight: 600; }
`;

/** The rows of one table on the page. A row keeps its controls for as long as it is there. */
class TableRows {
  readonly #scope: FieldScope;
  lines: NestedFields[] = [];

  constructor(scope: FieldScope) {
    this.#scope = scope;
  }

  get values(): readonly NestedValue[] {
    return (this.#scope.value ?? []) as readonly NestedValue[];
  }

  show(): void {
    const { values } = this;
    const present = (presentAt(this.#scope) ?? []) as readonly NestedValue[];
    while (this.lines.length < values.length) this.lines.push(this.#line());
    this.lines.length = values.length;
    this.lines.forEach((line, index) => {
      line.show(`${this.#scope.path}/${index}`, values[index]!, present[index] ?? {}, this.#scope);
    });
  }

  add(): void {
    const { form, path } = this.#scope;
    this.#change([...this.values, this.#startingRow()]);
    this.#scope.commit();
    form.announce(fillText(form.widgetTexts!.rowAdded, { n: this.values.length }));
    this.#control(`[id^="f/${path}/${this.values.length - 1}/"]:is(input, select, textarea)`)?.focus();
  }

  remove(index: number): void {
    const { form } = this.#scope;
    this.lines.splice(index, 1);
    this.#change(this.values.filter((_, at) => at !== index));
    this.#scope.commit();
    form.announce(fillText(form.widgetTexts!.rowRemoved, { n: index + 1 }));
    this.#control('.add')?.focus();
  }

  #startingRow(): NestedValue {
    const { field, form } = this.#scope;
    const row: Record<string, unknown> = {};
    for (const { id, prefill } of field.fields ?? []) {
      const value = prefill && runComputed(prefill, { ...form.roots, row });
      if (value !== undefined) row[id] = value;
    }
    return row;
  }

  #control(selector: string): HTMLElement | null {
    return this.#scope.host.querySelector<HTMLElement>(selector);
  }

  #line(): NestedFields {
    const line: NestedFields = new NestedFields(this.#scope, (id, value) => {
      const at = this.lines.indexOf(line);
      this.#change(this.values.map((row, index) => (index === at ? { ...row, [id]: value } : row)));
    });
    return line;
  }

  #change(rows: readonly NestedValue[]): void {
    this.#scope.change(
      rows,
      this.lines.flatMap((line) => line.problems),
    );
  }
}

const tables = new WeakMap<FieldScope, TableRows>();

function rowsOf(scope: FieldScope): TableRows {
  let rows = tables.get(scope);
  if (!rows) {
    rows = new TableRows(scope);
    tables.set(scope, rows);
  }
  return rows;
}

function tableControl(scope: FieldScope, fixed: boolean): TemplateResult {
  const rows = rowsOf(scope);
  const { speech, widgetTexts } = scope.form;
  const said = (text: string | undefined, n: number) => fillText(text ?? '', { n: n + 1 });
  rows.show();
  const line = (fields: NestedFields, index: number) => html`<div class="line" role="group" aria-label=${speech.row(index)}>
    <div class="cells">${fields.hosts}</div>
    ${fixed ? nothing : html`<button type="button" aria-label=${said(widgetTexts?.removeRow, index)} @click=${() => rows.remove(index)}>×</button>`}
  </div>`;
  const full = scope.field.maxItems !== undefined && rows.values.length >= scope.field.maxItems;
  return html`<div id=${scope.id} role="group">
    ${repeat(rows.lines, (fields) => fields, line)}
    ${totals(scope, rows.values)}
    ${fixed ? nothing : html`<button type="button" class="add" ?disabled=${full} @click=${() => rows.add()}>${widgetTexts?.addRow}</button>`}
  </div>`;
}

function totals(scope: FieldScope, typed: readonly NestedValue[]): TemplateResult | typeof nothing {
  const { field, form, textPath } = scope;
  const rows = (presentAt(scope) ?? typed) as readonly NestedValue[];
  const columns = (field.totals ?? []).flatMap((id) => field.fields?.find((column) => column.id === id) ?? []);
  const sums = columns.flatMap((column) => {
    const sum = columnTotal(column, rows);
    return sum === undefined ? [] : [`${form.formTexts[`${textPath}/fields/${column.id}/title`] ?? column.id} ${shownText(column, sum, scope)}`];
  });
  return sums.length ? html`<p class="totals">${form.widgetTexts?.total}: ${sums.join(' · ')}</p>` : nothing;
}

/** Rows of the same fields: added and removed, with exact totals. */
export const table: FieldKindView = {
  label: 'group',
  styles,
  render: (scope) => tableControl(scope, false),
  write: (_, scope) => {
    const rows = rowsOf(scope);
    for (const line of rows.lines) line.rewrite();
    rows.show();
  },
  show: (_, scope) => tableControl(scope, true),
};
