import type { ExplanationCode, VerdictStatus } from '@guicheng/engine';

/** What a case page says by itself: one sentence for each code an event can be explained with, and the words its parameters stand for. */
export interface CaseTexts {
  readonly timeline: string;
  readonly responsible: string;
  readonly nobody: string;
  readonly stage: string;
  readonly openedAt: string;
  readonly closed: string;
  readonly withdrawn: string;
  readonly inApproval: string;
  readonly measures: string;
  readonly due: string;
  readonly clock: string;
  readonly by: string;
  readonly actingFor: string;
  readonly clause: string;
  readonly because: string;
  readonly verdict: { readonly [status in VerdictStatus]: string };
  readonly words: { readonly [word: string]: string };
  readonly sentences: { readonly [code in ExplanationCode]: string };
}
