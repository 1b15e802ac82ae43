import type { Recorded } from '../event.ts';

/** What an event's own fields do not say: the procedure of the case it belongs to. Absent in a duty period. */
export interface NamingContext {
  readonly procedure?: string;
}

/**
 * The names a recorded event goes by in definitions, in the order in which they happen: a stage is left before the next is
 * entered. Empty for what no definition can speak of, such as a vote.
 */
export function eventNames(recorded: Recorded, { procedure }: NamingContext): readonly string[] {
  const { event } = recorded;
  switch (event.type) {
    case 'case-opened':
      return [`${event.procedure}.opened`];
    case 'stage-entered':
      return [...(event.from === undefined ? [] : [`${procedure}.${event.from}.left`]), `${procedure}.${event.stage}.entered`];
    case 'case-closed':
      return [`${procedure}.closed`];
    case 'case-withdrawn':
      return [`${procedure}.withdrawn`];
    case 'comment-added':
      return [`${procedure}.commented`];
    case 'responsibility-passed':
      // The first responsible person takes a case over from nobody: no hand-over.
      return event.from === undefined ? [] : [`${procedure}.handed-over`];
    case 'form-recorded':
    case 'evidence-recorded':
      return [`${event.form}.recorded`];
    case 'chain-started':
      return [`${event.approval}.started`];
    case 'chain-decided':
      return [`${event.approval}.${event.outcome}`];
    case 'approval-revoked':
      // The case leaves the stage it had gone on to; it goes on from the chain's.
      return event.from === undefined ? [] : [`${procedure}.${event.from}.left`];
    case 'sla-breached':
      return [`${event.sla}.breached`];
    case 'breach-withdrawn':
      // No definition names it; it takes a breach out of what is counted.
      return [`${event.sla}.breach-withdrawn`];
    case 'fact-received':
      return [event.name];
    default:
      return [];
  }
}
