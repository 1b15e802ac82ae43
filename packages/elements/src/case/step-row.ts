import type { EngineEvent } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { CaseView } from './case-view.ts';
import { sayActor } from './say-actor.ts';
import { sayExplanation } from './say-explanation.ts';
import type { TimelineStep } from './timeline-steps.ts';

/** Where a step stands among those shown. */
export interface RowPlace {
  readonly index: number;
  readonly count: number;
  /** The one step Tab goes to; arrows go on from there. */
  readonly tabbable: boolean;
  /** It came while the case was looked at. */
  readonly fresh: boolean;
}

/** One step of a history: when, who, what it brought about, and the clauses behind it. */
export function stepRow(step: TimelineStep, { index, count, tabbable, fresh }: RowPlace, view: CaseView): TemplateResult {
  const breached = step.lines.some(({ recorded: { event } }) => event.type === 'sla-breached' || event.type === 'block-breached');
  const state = [breached ? 'breached' : '', fresh ? 'fresh' : '', index === count - 1 ? 'last' : ''].filter(Boolean).join(' ');
  return html`<li class=${state} part="step" data-key=${step.key} data-index=${index} tabindex=${tabbable ? '0' : '-1'}
    aria-posinset=${index + 1} aria-setsize=${count}>
    <p class="head"><span class="figures">${view.say(step.at)}</span><span>${sayActor(step.by, view)}</span>${fresh ? html`<span class="badge">${view.texts.freshMark}</span>` : nothing}</p>
    <div>${step.lines.map(({ recorded, explanation }) => {
      const quote = quoteOf(recorded.event);
      return html`<div class="line">${sayExplanation(explanation, view)}${quote ? html`<p class="quote">${quote}</p>` : nothing}</div>`;
    })}</div>
    ${clausesOf(step, view)}
  </li>`;
}

function quoteOf(event: EngineEvent): string | undefined {
  switch (event.type) {
    case 'comment-added':
      return event.text;
    case 'vote-cast':
    case 'opinion-given':
    case 'seat-moved':
      return event.comment;
    default:
      return undefined;
  }
}

/** The clauses behind a whole step, by document, each leading to the rule it stands behind. */
function clausesOf({ lines }: TimelineStep, view: CaseView): TemplateResult | typeof nothing {
  const documents = new Map<string, Map<string, string | undefined>>();
  for (const { explanation } of lines) {
    for (const { document, clause } of explanation.clauses) {
      const known = documents.get(document) ?? new Map<string, string | undefined>();
      if (!known.has(clause)) known.set(clause, explanation.place);
      documents.set(document, known);
    }
  }
  if (!documents.size) return nothing;
  const { texts, titles, bookOf } = view;
  const link = (clause: string, place: string | undefined) => {
    const href = place === undefined ? undefined : bookOf?.(place);
    return href ? html`<a href=${href} target="_blank" rel="noopener">${clause}</a> ` : html`${clause} `;
  };
  return html`<p class="clauses">${texts.clause}${[...documents].map(
    ([document, clauses]) => html` <span>${titles.document(document)} ${[...clauses].map(([clause, place]) => link(clause, place))}</span>`,
  )}</p>`;
}
