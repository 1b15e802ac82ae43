import type { Instant } from '@guicheng/definition';
import type { Verdict, VerdictStatus } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fillText } from '../text/texts.ts';
import type { BoardLine } from './board-line.ts';
import type { BoardRow } from './board-row.ts';
import type { BoardTexts } from './board-texts.ts';

/** What the list of tickets is shown by. */
export interface TicketsView {
  readonly texts: BoardTexts;
  readonly rowOf: (subject: string) => BoardRow | undefined;
  readonly only: VerdictStatus | undefined;
  readonly shown: number;
  readonly since: (at: Instant) => string;
  readonly pick: (status: VerdictStatus | undefined) => void;
  readonly more: () => void;
}

const GRAVITY: readonly VerdictStatus[] = ['missed', 'late', 'running', 'paused', 'pending', 'met', 'excluded', 'cancelled', 'not-applicable'];

/** The tickets behind a line: those still to be counted in their order, or each by how it was judged, what went wrong first. */
export function boardTickets(line: BoardLine, view: TicketsView): TemplateResult {
  return line.goal || line.missing.length ? missingTickets(line, view) : judgedTickets(line, view);
}

function missingTickets({ missing }: BoardLine, view: TicketsView): TemplateResult {
  const { texts } = view;
  return html`<h3>${fillText(texts.missing, { n: missing.length })}</h3>${list(
    missing.map((subject) => ({ subject, status: undefined })),
    view,
  )}`;
}

function judgedTickets({ tally, verdicts }: BoardLine, view: TicketsView): TemplateResult {
  const { texts, only } = view;
  const statuses = GRAVITY.filter((status) => tally[status]);
  const choice = (status: VerdictStatus | undefined, word: string, n: number) =>
    html`<button type="button" aria-pressed=${String(only === status)} @click=${() => view.pick(status)}>${word} <span class="figures">${n}</span></button>`;
  const picked = verdicts
    .filter(({ status }) => !only || status === only)
    .toSorted((a, b) => GRAVITY.indexOf(a.status) - GRAVITY.indexOf(b.status) || (b.dueAt ?? 0) - (a.dueAt ?? 0));
  return html`<h3>${fillText(texts.tickets, { n: verdicts.length })}</h3>
    <div class="choices" role="group" aria-label=${texts.status}>${choice(undefined, texts.all, verdicts.length)}${statuses.map((status) => choice(status, texts.statuses[status], tally[status] ?? 0))}</div>
    ${list(picked, view)}`;
}

/** Tickets the host knows as links, others by their key. */
function list(all: readonly { readonly subject: string; readonly status: Verdict['status'] | undefined }[], view: TicketsView): TemplateResult {
  const { texts, shown } = view;
  if (!all.length) return html`<p class="muted">${texts.noTickets}</p>`;
  const left = all.length - shown;
  return html`<ol class="tickets">${repeat(
    all.slice(0, shown),
    ({ subject }) => subject,
    ({ subject, status }) => html`<li part="ticket">${ticket(view.rowOf(subject), subject, view)}${badge(status, texts)}</li>`,
  )}</ol>
  ${left > 0 ? html`<button type="button" class="more" @click=${view.more}>${fillText(texts.more, { n: Math.min(30, left), left })}</button>` : nothing}`;
}

function ticket(row: BoardRow | undefined, subject: string, { texts, since }: TicketsView): TemplateResult {
  if (!row) return html`<span class="subject">${subject.replace(/^\w+\//, '')}</span>`;
  return html`<a href=${row.href}><span class="small muted figures">${row.number}</span> ${row.subject}</a>
    <span class="small muted figures">${fillText(texts.since, { at: since(row.since) })}</span>`;
}

function badge(status: VerdictStatus | undefined, texts: BoardTexts): TemplateResult | typeof nothing {
  if (!status) return nothing;
  const tone = status === 'met' ? 'met' : status === 'late' || status === 'missed' ? 'breached' : '';
  return html`<span class="badge ${tone}">${texts.statuses[status]}</span>`;
}
