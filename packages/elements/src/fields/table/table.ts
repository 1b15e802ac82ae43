import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { fillText } from '../../text/texts.ts';
import type { FieldScope } from '../field-scope.ts';
import { type NestedFields, type NestedValue, presentAt, shownText } from '../nested-fields.ts';
import { templateKind } from '../template-kind.ts';
import { TableRows } from './table-rows.ts';
import { tableStyles } from './table-styles.ts';
import { columnTotal } from './totals.ts';

/** So many rows at the end, where rows are added, are laid out even out of sight: most of a screen. Others only once they come into sight. */
const NEAR = 12;
/** They move on by so many at a time: a row more changes nothing of the others, nearly always. */
const STEP = 8;
/** Up to so many rows have their titles above the first alone. In a longer table that one is out of sight, and twice as many rows to paint cost twice as much at each change. */
const SHORT = 24;
/** Up to so many columns stand beside each other under one line of titles where there is room. */
const FEW = 6;

const tables = new WeakMap<FieldScope, TableRows>();

function rowsOf(scope: FieldScope): TableRows {
  let rows = tables.get(scope);
  if (!rows) {
    rows = new TableRows(scope);
    tables.set(scope, rows);
  }
  return rows;
}

/** Cells of a spreadsheet become rows; a text without them is left to the browser. */
function paste(event: ClipboardEvent, rows: TableRows): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (!text.includes('\t') && (!text.trim().includes('\n') || event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const { target } = event;
  void import('./paste-rows.ts').then(({ pasteRows }) => pasteRows(rows, text, target));
}

function moreActs(rows: TableRows, fields: NestedFields, index: number): TemplateResult {
  const { widgetTexts, speech } = rows.scope.form;
  const move = (by: 1 | -1) => (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    rows.move(index, by);
    // A row that moves on the page loses the focus; at an end its own button does.
    (button.matches(':disabled') ? button.parentElement?.querySelector<HTMLElement>('button:enabled') : button)?.focus();
  };
  const last = index === rows.lines.length - 1;
  return html`<div class="more-acts" role="group" aria-label=${speech.row(index)} @keydown=${(event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const line = (event.currentTarget as HTMLElement).parentElement;
    toggle(rows, fields);
    line?.querySelector<HTMLElement>(':scope > button')?.focus();
  }}>
    <button type="button" ?disabled=${rows.room <= 0} @click=${() => rows.duplicate(index)}>${widgetTexts?.duplicateRow}</button>
    <button type="button" ?disabled=${index === 0} @click=${move(-1)}>${widgetTexts?.moveRowUp}</button>
    <button type="button" ?disabled=${last} @click=${move(1)}>${widgetTexts?.moveRowDown}</button>
  </div>`;
}

function toggle(rows: TableRows, fields: NestedFields): void {
  rows.opened = rows.opened === fields ? undefined : fields;
  rows.scope.refresh();
}

function rowActs(rows: TableRows, fields: NestedFields, index: number): TemplateResult {
  const { widgetTexts } = rows.scope.form;
  const said = (text: string | undefined) => fillText(text ?? '', { n: index + 1 });
  const open = rows.opened === fields;
  return html`<button type="button" aria-label=${said(widgetTexts?.rowActs)} aria-expanded=${String(open)} @click=${() => toggle(rows, fields)}>⋮</button>
    <button type="button" aria-label=${said(widgetTexts?.removeRow)} @click=${() => rows.remove(index)}>×</button>${open ? moreActs(rows, fields, index) : nothing}`;
}

function tableControl(scope: FieldScope, fixed: boolean): TemplateResult {
  const rows = rowsOf(scope);
  const { speech, widgetTexts, edition } = scope.form;
  rows.show();
  const count = rows.lines.length;
  const near = Math.floor((count - NEAR) / STEP) * STEP;
  const line = (fields: NestedFields, index: number) => {
    const far = index < near;
    const opened = rows.opened === fields && [count, rows.room > 0].join();
    return guard(
      [index, far, fixed, edition, opened],
      () => html`<div class=${far ? 'line far' : 'line'} role="group" aria-label=${speech.row(index)}>
        <div class="cells">${fields.hosts}</div>${fixed ? nothing : rowActs(rows, fields, index)}
      </div>`,
    );
  };
  return html`<div id=${fixed ? nothing : scope.id} role="group" aria-labelledby="${scope.id}/label" class=${(scope.field.fields?.length ?? 0) > FEW ? 'rows' : count > SHORT ? 'rows few' : 'rows few short'} @paste=${(event: ClipboardEvent) => !fixed && paste(event, rows)}>
    ${repeat(rows.lines, (fields) => fields, line)}
    ${totals(scope, rows.values)}
    ${fixed ? nothing : html`<button type="button" class="add" ?disabled=${rows.room <= 0} @click=${() => rows.add()}>${widgetTexts?.addRow}</button>`}
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

/** Rows of the same fields: added, duplicated, moved, removed, pasted from a spreadsheet, with exact totals. */
export const table = templateKind({
  label: 'group',
  styles: tableStyles,
  render: (scope) => tableControl(scope, false),
  write: (_, scope) => {
    rowsOf(scope).rewrite();
  },
  show: (_, scope) => tableControl(scope, true),
});
