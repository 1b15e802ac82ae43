import type { ExplanationCode, VerdictStatus } from '@guicheng/engine';
import type { StepKind } from './step-kind.ts';

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
  /** How many events came while the case was looked at. */
  readonly fresh: string;
  readonly freshMark: string;
  readonly outdated: string;
  readonly look: string;
  readonly empty: string;
  readonly ended: string;
  readonly stages: string;
  readonly stageNow: string;
  readonly stageLeft: string;
  readonly since: string;
  readonly left: string;
  readonly over: string;
  readonly provisional: string;
  readonly attachments: string;
  readonly filter: string;
  readonly all: string;
  readonly kinds: { readonly [kind in StepKind]: string };
  readonly newest: string;
  readonly oldest: string;
  readonly shownOf: string;
  readonly noneOfKind: string;
  readonly verdict: { readonly [status in VerdictStatus]: string };
  readonly words: { readonly [word: string]: string };
  readonly sentences: { readonly [code in ExplanationCode]: string };
}
