import { LitElement, type PropertyDeclarations } from 'lit';
import type { Portal } from './portal.ts';

/** An element of the portal that keeps something of its own between renders. It renders into the page itself, so that the page's style sheet applies. */
export class PortalElement extends LitElement {
  static override properties: PropertyDeclarations = { portal: { attribute: false }, tick: { attribute: false } };

  declare portal: Portal;
  /** Changes whenever the portal does. */
  declare tick: number;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
