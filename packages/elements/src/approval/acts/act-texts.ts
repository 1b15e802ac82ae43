import type { ActWord } from './act-word.ts';

/** What is said about what can be done in a chain. */
export interface ActTexts {
  /** What the button says, and what follows from it. */
  readonly words: { readonly [word in ActWord]: { readonly do: string; readonly what: string } };
  readonly fields: {
    readonly reason: string;
    readonly comment: string;
    readonly to: string;
    readonly opinionOf: string;
    readonly added: string;
    readonly place: string;
    readonly before: string;
    readonly after: string;
    readonly beside: string;
    readonly returnTo: string;
    readonly way: string;
    readonly seat: string;
    readonly forSeat: string;
    readonly vote: string;
    readonly stage: string;
    readonly from: string;
    readonly signature: string;
    readonly attachments: string;
    readonly chosen: string;
  };
  readonly reasonNeeded: string;
  readonly reasonMissing: string;
  readonly more: string;
  readonly whyNot: string;
  readonly whole: string;
  readonly administrators: string;
  readonly administratorsNote: string;
  readonly forWhom: string;
  readonly final: string;
  readonly cancel: string;
  readonly sending: string;
  readonly done: string;
  readonly refused: string;
  readonly failed: string;
  readonly conflict: string;
  readonly gone: string;
  readonly look: string;
}
