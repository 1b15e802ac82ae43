import type { EngineEvent } from '@guicheng/engine';

/** What a step of a history is about; a reader may look at some kinds alone. */
export type StepKind = 'stages' | 'approval' | 'time' | 'people' | 'notes' | 'administration';

/** In the order they are offered. */
export const STEP_KINDS: readonly StepKind[] = ['stages', 'approval', 'time', 'people', 'notes', 'administration'];

const KINDS: { readonly [type in EngineEvent['type']]: StepKind } = {
  'case-opened': 'stages',
  'form-recorded': 'stages',
  'stage-entered': 'stages',
  'case-withdrawn': 'stages',
  'case-closed': 'stages',
  'case-requested': 'stages',
  'requested-case-ended': 'stages',
  'fact-received': 'stages',
  'evidence-recorded': 'stages',
  'carried-over': 'stages',
  'chain-started': 'approval',
  'block-entered': 'approval',
  'vote-cast': 'approval',
  'block-handled': 'approval',
  'seat-moved': 'approval',
  'seat-passed': 'approval',
  'seat-added': 'approval',
  'seat-removed': 'approval',
  'seat-delegated': 'approval',
  'opinion-given': 'approval',
  'vote-held': 'approval',
  'vote-taken-back': 'approval',
  'block-claimed': 'approval',
  'block-released': 'approval',
  'approvers-urged': 'approval',
  'notice-acknowledged': 'approval',
  'request-returned': 'approval',
  'request-resumed': 'approval',
  'approval-revoked': 'approval',
  'seat-not-required': 'approval',
  'branch-taken': 'approval',
  'block-decided': 'approval',
  'chain-decided': 'approval',
  'block-breached': 'time',
  'due-set': 'time',
  'sla-warned': 'time',
  'sla-escalated': 'time',
  'sla-breached': 'time',
  'breach-withdrawn': 'time',
  'duty-opened': 'time',
  'duty-closed': 'time',
  'responsibility-passed': 'people',
  'person-replaced': 'people',
  'comment-added': 'notes',
  'case-jumped': 'administration',
  'case-ended': 'administration',
  'block-woken': 'administration',
  'instant-claimed': 'administration',
  'instant-confirmed': 'administration',
  'plan-migrated': 'administration',
};

/** What an event is about; one of an engine that is newer than this list is about the case itself. */
export function stepKind({ type }: Pick<EngineEvent, 'type'>): StepKind {
  return KINDS[type] ?? 'stages';
}
