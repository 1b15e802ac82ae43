import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fillText } from '../text/texts.ts';
import type { ListView, WorklistColumn } from './list-view.ts';
import { taskTone } from './order-tasks.ts';
import type { WorklistTask } from './worklist-task.ts';

/** Where a row stands, and how. */
export interface TaskPlace {
  readonly key: string;
  readonly index: number;
  /** The one row Tab goes to; arrows go on from there. */
  readonly tabbable: boolean;
  readonly selected: boolean;
  readonly refused: string | undefined;
  /** Drawn alone at this height, because it has the focus and is out of sight, px. */
  readonly apart: number | undefined;
}

/** One task as a row: a link to where it is acted on, and what is known of it. */
export function taskRow(task: WorklistTask | undefined, place: TaskPlace, view: ListView): TemplateResult {
  const { key, index, tabbable, selected, refused, apart } = place;
  const { texts, selectable, columns, now } = view;
  const tone = task ? taskTone(task, now) : 'calm';
  return html`<div role="row" class="task ${selected ? 'selected' : ''} ${apart === undefined ? '' : 'apart'}" data-key=${key} data-index=${index} aria-rowindex=${index + 2}
    aria-selected=${selectable ? String(selected) : nothing} .style=${apart === undefined ? '' : `top: ${apart}px`}>
    ${
      selectable
        ? html`<div role="gridcell" class="pick">${task ? html`<input type="checkbox" tabindex="-1" aria-label=${fillText(texts.select, { number: task.number })} .checked=${live(selected)}>` : nothing}</div>`
        : nothing
    }
    <div role="gridcell" class="what">${
      task
        ? html`<a class="row" part="row" href=${task.href} tabindex=${tabbable ? '0' : '-1'}><span class="act">${task.act}</span> <span class="subject">${task.mark ? html`<span class="mark">${task.mark}</span> ` : nothing}${task.subject}</span></a>`
        : html`<span class="row muted" tabindex=${tabbable ? '0' : '-1'}>${texts.loadingTask}</span>`
    }${refused === undefined ? nothing : html`<p class="refusal small">${fillText(texts.refused, { why: refused })}</p>`}</div>
    ${columns.map((column) => html`<div role="gridcell" class="${column} small figures ${column === 'due' ? tone : 'muted'}">${task ? cell(column, task, view) : nothing}</div>`)}
  </div>`;
}

/** In columns the head says what a figure is; on a card it says so itself. */
function cell(column: WorklistColumn, task: WorklistTask, view: ListView): TemplateResult | string | typeof nothing {
  const { texts, say } = view;
  const both = (card: string, columns: string) => html`<span class="on-card">${card}</span><span class="in-column">${columns}</span>`;
  switch (column) {
    case 'due':
      return task.dueAt === undefined ? html`<span class="in-column muted">${texts.noDue}</span>` : both(...sayDue(task, task.dueAt, view));
    case 'since':
      return both(fillText(texts.since, { at: say(task.since) }), say(task.since));
    case 'responsible':
      return task.responsible
        ? both(fillText(texts.responsible, { name: task.responsible }), task.responsible)
        : html`<span class="in-column">${texts.nobody}</span>`;
    default:
      return task[column];
  }
}

/** When it is due and how long that is, on a card and under the head of its column. */
function sayDue(task: WorklistTask, dueAt: number, { texts, say, length, now }: ListView): readonly [string, string] {
  const tone = taskTone(task, now);
  const said = length(dueAt - now);
  const late = tone === 'breached';
  const left = said === undefined ? (late ? texts.pastMoment : texts.leftMoment) : fillText(late ? texts.past : texts.left, { length: said });
  const how = tone === 'paused' ? texts.paused : left;
  return [`${fillText(texts.due, { at: say(dueAt) })} · ${how}`, `${say(dueAt)} · ${how}`];
}
