import { html, nothing, render } from 'lit';
import type { PortalTexts } from '../text/texts.ts';
import { failureText } from './tell-failure.ts';

/** What is shown while the portal opens: that it loads, or how far the making of the sample week is. */
export function showOpening(place: HTMLElement, texts: PortalTexts, share?: number): void {
  const percent = share === undefined ? undefined : Math.round(share * 100);
  render(
    html`<main class="opening" aria-busy="true">
      <h1>${percent === undefined ? texts.loading : texts.seeding}</h1>
      ${percent === undefined ? nothing : html`<p>${texts.seedingLead}</p><progress max="100" .value=${percent} aria-label=${texts.seeding}></progress><p class="figures muted">${percent}%</p>`}
    </main>`,
    place,
  );
}

/** What is shown when the portal cannot open, and what to do about it. */
export function showFailure(place: HTMLElement, texts: PortalTexts, failure: unknown): void {
  render(
    html`<main class="opening" role="alert">
      <h1>${texts.failedTitle}</h1>
      <p>${failureText({ texts }, failure)}</p>
      <p><button type="button" class="primary" @click=${() => location.reload()}>${texts.reload}</button></p>
    </main>`,
    place,
  );
}
