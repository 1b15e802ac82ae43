import { html, nothing, type TemplateResult } from 'lit';
import { columnTitle, type ListView, type WorklistColumn } from './list-view.ts';
import { ORDERS, type WorklistOrder } from './worklist-filters.ts';

/** The head of the columns; those a list can be put in order by are buttons. */
export function listHead(order: WorklistOrder, put: (order: WorklistOrder) => void, { texts, columns, selectable }: ListView): TemplateResult {
  return html`<div role="rowgroup" class="head"><div role="row" aria-rowindex="1">
    ${selectable ? html`<div role="columnheader"><span class="silent">${texts.selection}</span></div>` : nothing}
    <div role="columnheader">${texts.task}</div>
    ${columns.map((column) => {
      const title = columnTitle(column, texts);
      if (!isOrder(column)) return html`<div role="columnheader">${title}</div>`;
      const sorted = order.by === column;
      const sort = !sorted ? 'none' : order.descending ? 'descending' : 'ascending';
      const turn = () => put({ by: column, descending: sorted && !order.descending });
      return html`<div role="columnheader" aria-sort=${sort}><button type="button" class="sort" @click=${turn}>${title}<span aria-hidden="true">${sorted ? (order.descending ? ' ↓' : ' ↑') : nothing}</span></button></div>`;
    })}
  </div></div>`;
}

function isOrder(column: WorklistColumn): column is WorklistColumn & WorklistOrder['by'] {
  return (ORDERS as readonly string[]).includes(column);
}
