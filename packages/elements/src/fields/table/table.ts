import type { FieldError } from '@guicheng/definition';
import { css, html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { runComputed } from '../../form/run-computed.ts';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { NestedFields, type NestedValue, presentAt, shownText } from '../nested-fields.ts';
import { templateKind } from '../template-kind.ts';
import { columnTotal } from './totals.ts';

const styles = css`
.line { display: grid; grid-template-columns: 1fr auto; gap: .5rem; align-items: end; border-block-end: 1px solid var(--border); padding: .5rem 3px; margin-inline: -3px; contain: content; }
.far { content-visibility: auto; contain-intrinsic-size: auto 6rem; }
.cells { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); column-gap: var(--space); }
.line .field { margin-block-end: .25rem; }
.line > button { margin-block-end: .5rem; }
.add { margin-block-start: .5rem; }
.totals { margin-block: .5rem; font-weight: 600; }
@media print { .line { contain: none; content-visibility: visible; break-inside: avoid; } }
`;

/** So many rows at the end, where rows are added, are laid out even out of sight: some two screens. Others only once they come into sight. */
const NEAR = 24;

/** The rows of one table on the page. A row keeps its controls for as long as it is there. */
class TableRows {
  readonly #scope: FieldScope;
  #written = false;
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
    const errors = this.#errorsByRow();
    this.lines.forEach((line, index) => {
      line.show(`${this.#scope.path}/${index}`, values[index]!, present[index] ?? {}, this.#scope, errors.get(String(index)) ?? []);
    });
  }

  add(): void {
    const { form } = this.#scope;
    this.#change([...this.values, this.#startingRow()]);
    this.#scope.commit();
    form.announce(fillText(form.widgetTexts!.rowAdded, { n: this.values.length }));
    const last = this.lines.at(-1)?.hosts ?? [];
    last
      .map((host) => host.querySelector<HTMLElement>('input, select, textarea'))
      .find((control) => control)
      ?.focus();
  }

  remove(index: number): void {
    const { form } = this.#scope;
    this.lines.splice(index, 1);
    this.#change(this.values.filter((_, at) => at !== index));
    this.#scope.commit();
    form.announce(fillText(form.widgetTexts!.rowRemoved, { n: index + 1 }));
    this.#control('.add')?.focus();
  }

  /** New controls have been written into; others may hold what is no value. */
  rewrite(): void {
    const lines = this.#written ? this.lines : [];
    this.#written = true;
    if (!lines.length) return;
    for (const line of lines) line.rewrite();
    this.show();
  }

  #errorsByRow(): ReadonlyMap<string, FieldError[]> {
    const { errors, path } = this.#scope;
    const byRow = new Map<string, FieldError[]>();
    for (const error of errors) {
      const [row = ''] = error.path.slice(path.length + 1).split('/', 1);
      const same = byRow.get(row);
      if (same) same.push(error);
      else byRow.set(row, [error]);
    }
    return byRow;
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
  const line = (fields: NestedFields, index: number) => {
    const far = index < rows.lines.length - NEAR;
    return guard([index, far, fixed, scope.form.edition], () => row(fields, index, far));
  };
  const row = (fields: NestedFields, index: number, far: boolean) => html`<div class=${far ? 'line far' : 'line'} role="group" aria-label=${speech.row(index)}>
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
export const table = templateKind({
  label: 'group',
  styles,
  render: (scope) => tableControl(scope, false),
  write: (_, scope) => {
    rowsOf(scope).rewrite();
  },
  show: (_, scope) => tableControl(scope, true),
});
