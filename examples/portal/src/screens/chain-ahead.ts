import type { CaseState } from '@guicheng/engine';
import { previewChain } from '@guicheng/engine';
import { html, nothing, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';
import { directory } from '../people.ts';

/** What a stage leads to. */
export interface StageAhead {
  readonly procedure: string;
  readonly stage: string;
  /** The case, where there is one. */
  readonly state?: CaseState;
}

/** The approval that follows a stage, as it would go with what is filled in so far; nothing where none follows. */
export function chainAhead(portal: Portal, { procedure, stage, state }: StageAhead, value: Readonly<Record<string, unknown>>): TemplateResult | typeof nothing {
  const { plan, clock, texts, nameOf, locale } = portal;
  const stages = plan.procedures[procedure]?.stages ?? {};
  const next = Object.values(stages[stage]?.next ?? {}).find(({ to, after }) => after === 'form' && stages[to]?.chain !== undefined);
  if (!next) return nothing;
  const requester = portal.me!.id;
  const own = state ? state.openers : [];
  const preview = previewChain(plan, { procedure, stage: next.to, value, requester, own }, directory, clock.now());
  if (!preview) return nothing;
  return html`<details class="ahead"><summary>${texts.chainAhead}</summary>
    <gc-approval .plan=${plan} .approval=${preview.approval} .preview=${preview} .nameOf=${nameOf} .clock=${clock} me=${requester} locale=${locale}></gc-approval></details>`;
}
