import type { Locale } from '@guicheng/definition';
import { css, html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { STANDING_TEXTS } from './standing-texts.ts';

/** Whether what an element shows is there: on its way, refused, or left from before the connection was lost. */
export type Standing = 'ready' | 'loading' | 'failed' | 'offline';

/** What an element knows of its standing. */
export interface StandingView {
  readonly standing: Standing;
  readonly locale: Locale;
  /** When what is shown was true, in words; absent where nobody knows. */
  readonly at?: string | undefined;
  /** Asks the host to read again. */
  readonly retry: () => void;
}

/** Looks of the sentence about an element's standing. */
export const standingStyles = css`
.standing { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; }
.standing:not(:empty) { padding: .5rem .75rem; margin-bottom: .75rem; border-radius: var(--radius); background: var(--soft); }
.standing.failed { background: var(--soft-error); color: var(--error); font-weight: 600; }
.standing.offline { background: var(--soft-warning); color: var(--warning); }
@media (forced-colors: active) { .standing:not(:empty) { border: 1px solid; } }
@media print { .standing { display: none; } }
`;

/** The live region that says how an element stands. It is there from the beginning, so that what comes into it is spoken; a failure offers another try. */
export function sayStanding({ standing, locale, at, retry }: StandingView): TemplateResult {
  const texts = textsOf('standing', STANDING_TEXTS, locale);
  const offline = at ? fillText(texts.offlineSince, { at }) : texts.offline;
  const text = { ready: '', loading: texts.loading, failed: texts.failed, offline }[standing];
  return html`<div class="standing ${standing}" role="status">${text}${
    standing === 'failed' ? html`<button type="button" class="retry" @click=${retry}>${texts.retry}</button>` : nothing
  }</div>`;
}
