import type { Instant, Locale } from '@guicheng/definition';
import type { ClockAccount } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../text/texts.ts';
import { type AccountStretch, accountStretches, countedSum } from './account-stretches.ts';
import { sayDigits } from './clock-face.ts';
import type { ClockTexts } from './clock-texts.ts';
import { sayInstant } from './say-time.ts';

/** Of many stretches so many are listed, the last ones. */
const MOST = 30;

/** What an account is said with. */
export interface AccountView {
  readonly texts: ClockTexts;
  readonly heading: string;
  readonly now: Instant;
  readonly locale: Locale;
  readonly timeZone: string;
}

/** A button, and the table it opens: each stretch that was counted, each pause, and the sum, to be reckoned again by hand. */
export function accountPopover(account: ClockAccount, view: AccountView): TemplateResult | typeof nothing {
  const { texts } = view;
  const stretches = accountStretches(account);
  if (!stretches.length) return nothing;
  const earlier = stretches.length - MOST;
  return html`<button type="button" class="open" popovertarget="account" part="account-button">${texts.account}</button>
    <div popover id="account" class="account" role="dialog" aria-labelledby="account-head" part="account" @beforetoggle=${giveFocusBack}>
      <div class="top"><h3 id="account-head">${[view.heading, texts.account].filter(Boolean).join(' · ')}</h3><button type="button" class="open close" autofocus popovertarget="account" popovertargetaction="hide">${texts.close}</button></div>
      ${earlier > 0 ? html`<p class="small muted note">${fillText(texts.earlier, { n: earlier })}</p>` : nothing}
      <table aria-labelledby="account-head">
        <thead><tr><th scope="col">${texts.stretch}</th><th scope="col">${texts.kind}</th><th scope="col">${texts.length}</th></tr></thead>
        <tbody>${stretches.slice(-MOST).map((stretch) => line(stretch, view))}</tbody>
        <tfoot><tr><th scope="row" colspan="2">${texts.sum}</th><td class="figures">${sayDigits(countedSum(account))}</td></tr></tfoot>
      </table>
    </div>`;
}

function line({ kind, from, until }: AccountStretch, { texts, now, locale, timeZone }: AccountView): TemplateResult {
  const end = until === undefined ? texts.lasts : sayInstant(until, from, locale, timeZone);
  return html`<tr class=${kind}>
    <th scope="row" class="figures">${sayInstant(from, now, locale, timeZone)} – ${end}</th>
    <td>${kind === 'counted' ? texts.counts : texts.stands}</td>
    <td class="figures">${sayDigits((until ?? now) - from)}</td>
  </tr>`;
}

/** Where focus stands in an account that closes, it goes back to its button: Chromium forgets it inside a shadow root. */
function giveFocusBack({ newState, currentTarget }: ToggleEvent): void {
  const account = currentTarget as HTMLElement;
  if (newState === 'closed' && account.matches(':focus-within')) (account.previousElementSibling as HTMLElement).focus();
}
