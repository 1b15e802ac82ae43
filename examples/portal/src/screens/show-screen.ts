import { html, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { hrefOf } from '../route.ts';
import { policyScreen } from './policy-screen.ts';
import { revisitsScreen } from './revisits-screen.ts';
import { whoScreen } from './who-screen.ts';
import { workScreen } from './work-screen.ts';

/** What the portal's route asks for. `tick` changes with everything the screens show. */
export function showScreen(portal: Portal, tick: number): TemplateResult {
  const { route, texts } = portal;
  switch (route.screen) {
    case 'who':
      return whoScreen(portal);
    case 'work':
      return workScreen(portal);
    case 'calls':
      return html`<portal-calls .portal=${portal} .tick=${tick}></portal-calls>`;
    case 'revisits':
      return revisitsScreen(portal);
    case 'cases':
      return html`<portal-cases .portal=${portal} .tick=${tick}></portal-cases>`;
    case 'policy':
      return policyScreen(portal);
    case 'verdicts':
      return html`<portal-verdicts .portal=${portal} .tick=${tick}></portal-verdicts>`;
    case 'registers':
      return html`<portal-register .portal=${portal} .tick=${tick} .procedure=${route.procedure}></portal-register>`;
    case 'new':
      return html`<portal-new .portal=${portal} .tick=${tick} .procedure=${route.procedure} .call=${route.call}></portal-new>`;
    case 'case':
      return html`<portal-case .portal=${portal} .tick=${tick} .case=${route.id}></portal-case>`;
    case 'duty':
      return html`<portal-duty .portal=${portal} .tick=${tick} .sla=${route.sla} .key=${route.key}></portal-duty>`;
    case 'lost':
      return html`<h1 tabindex="-1">${texts.notFound}</h1>
        <p class="lead">${texts.notFoundLead}</p>
        <p><a class="button primary" href=${hrefOf({ screen: 'work' })}>${texts.backToWork}</a></p>`;
  }
}
