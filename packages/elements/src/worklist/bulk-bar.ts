import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../text/texts.ts';
import type { BulkRun } from './bulk-run.ts';
import { fitting, type WorklistAct } from './worklist-act.ts';
import type { WorklistTask } from './worklist-task.ts';
import type { WorklistTexts } from './worklist-texts.ts';

/** What the bar of acts shows, and what it asks for. */
export interface BulkBar {
  readonly acts: readonly WorklistAct[];
  readonly selected: readonly WorklistTask[];
  /** How many are selected, those included that have not come yet. */
  readonly count: number;
  /** How many could be. */
  readonly all: number;
  readonly run: BulkRun | undefined;
  /** The act a person is asked about once more. */
  readonly asked: WorklistAct | undefined;
  readonly texts: WorklistTexts;
  readonly selectAll: (all: boolean) => void;
  readonly ask: (act: WorklistAct | undefined) => void;
  readonly go: (act: WorklistAct) => void;
}

/** The acts on what is selected, how far they got, and the question before those that ask. */
export function bulkBar(bar: BulkBar): TemplateResult {
  const { selected, count, all, run, asked, texts } = bar;
  const toggle = (event: Event) => bar.selectAll((event.target as HTMLInputElement).checked);
  return html`<div class="bulk" role="group" aria-label=${texts.bulk} part="bulk">
    <label class="check"><input type="checkbox" class="all" .checked=${count > 0 && count === all} .indeterminate=${count > 0 && count < all} ?disabled=${all === 0} @change=${toggle}>${texts.selectAll}</label>
    <span class="chosen" role="status">${run ? saidRun(run, texts) : count ? fillText(texts.selected, { n: count }) : nothing}</span>
    ${asked ? question(asked, bar) : nothing}
    ${asked || !selected.length || (run && !run.finished) ? nothing : bar.acts.map((act) => actButton(act, bar))}
    ${run && !run.finished ? html`<progress aria-label=${run.act.title} max=${run.tasks.length} .value=${run.reported}></progress>` : nothing}
  </div>`;
}

function saidRun(run: BulkRun, texts: WorklistTexts): string {
  const refused = run.refusals.size;
  const told = { act: run.act.title, n: run.reported, total: run.tasks.length, refused, done: run.reported - refused };
  return fillText(run.finished ? texts.finished : texts.progress, told);
}

function actButton(act: WorklistAct, { selected, texts, ask, go }: BulkBar): TemplateResult {
  const n = fitting(act, selected).length;
  const label = fillText(n === selected.length ? texts.actAll : texts.actSome, { act: act.title, n, total: selected.length });
  return html`<button type="button" class="act-on" data-act=${act.id} ?disabled=${n === 0} @click=${() => (act.confirm ? ask(act) : go(act))}>${label}</button>`;
}

function question(act: WorklistAct, { selected, texts, ask, go }: BulkBar): TemplateResult {
  const n = fitting(act, selected).length;
  return html`<span class="question">${fillText(texts.confirm, { act: act.title, n })}</span>
    <button type="button" class="primary go" @click=${() => go(act)}>${texts.goAhead}</button>
    <button type="button" class="cancel" @click=${() => ask(undefined)}>${texts.cancel}</button>`;
}
