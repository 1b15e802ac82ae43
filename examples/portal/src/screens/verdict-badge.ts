import { caseTexts } from '@guicheng/elements';
import type { VerdictStatus } from '@guicheng/engine';
import { html, type TemplateResult } from 'lit';
import type { Portal } from '../app/portal.ts';

/** A verdict's status as a word with its tone. */
export function verdictBadge(portal: Portal, status: VerdictStatus): TemplateResult {
  const tone = status === 'met' ? 'met' : status === 'late' || status === 'missed' ? 'breached' : '';
  return html`<span class="badge ${tone}">${caseTexts(portal.locale).verdict[status]}</span>`;
}
