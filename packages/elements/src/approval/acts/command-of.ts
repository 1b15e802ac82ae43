import type { AttachmentValue, PersonValue, SignatureValue } from '@guicheng/definition';
import type { AddedPlace, Offer, Vote } from '@guicheng/engine';
import type { ActContext } from './act-context.ts';
import type { ActWord } from './act-word.ts';
import type { ChainCommand } from './chain-command.ts';
import { OWN } from './own-fields.ts';

type Given = { readonly [field: string]: unknown };

/** The command an answered question comes to. */
export function commandOf(word: ActWord, offer: Offer, given: Given, context: Pick<ActContext, 'nameOf'>): ChainCommand {
  const { block = '' } = offer;
  const reason = textOf(given, OWN.reason);
  const said = reason ? { reason } : {};
  const comment = reason ? { comment: reason } : {};
  const to = personOf(given, OWN.to);
  switch (word) {
    case 'approve':
    case 'reject':
    case 'abstain':
      return { type: 'cast-vote', block, vote: word, ...comment, ...besidesVote(given) };
    case 'handle-block':
      return { type: word, block, ...(offer.form === undefined ? {} : { value: given }) };
    case 'return-request': {
      const then = choiceOf(given, OWN.way) as 'replay' | 'straight-back' | undefined;
      return { type: word, block, to: choiceOf(given, OWN.to) ?? '', ...(then ? { then } : {}), reason };
    }
    case 'transfer-seat':
      return { type: word, block, to, reason };
    case 'delegate-seat':
      return { type: word, block, to, ...said };
    case 'give-opinion':
      return { type: word, block, seat: choiceOf(given, OWN.seat) ?? '', vote: voteOf(given) ?? 'abstain', ...comment };
    case 'add-approvers':
      return { type: word, block, place: choiceOf(given, OWN.place) as AddedPlace, persons: (given[OWN.persons] ?? []) as readonly string[], reason };
    case 'remove-approver':
      return { type: word, block, seat: choiceOf(given, OWN.seat) ?? '', reason };
    case 'hold-vote': {
      const vote = voteOf(given);
      return { type: word, block, ...(vote ? { vote } : {}), ...comment };
    }
    case 'wake-block':
      return { type: word, block, reason };
    case 'hand-over':
      return { type: word, to, toName: nameOf(given) ?? context.nameOf(to), ...said };
    case 'add-comment':
      return { type: word, text: reason };
    case 'jump-case':
      return { type: word, stage: choiceOf(given, OWN.stage) ?? '', reason };
    case 'replace-person':
      return { type: word, from: personOf(given, OWN.from), to, reason };
    case 'revoke-approval':
    case 'withdraw-case':
    case 'end-case':
      return { type: word, reason };
    default:
      return { type: word, block };
  }
}

function besidesVote(given: Given): {
  readonly signature?: SignatureValue;
  readonly attachments?: readonly AttachmentValue[];
  readonly chosen?: readonly string[];
  readonly value?: Given;
} {
  const own = new Set<string>(Object.values(OWN));
  const value = Object.fromEntries(Object.entries(given).filter(([id]) => !own.has(id)));
  const signature = given[OWN.signature] as SignatureValue | undefined;
  const attachments = given[OWN.attachments] as readonly AttachmentValue[] | undefined;
  const chosen = given[OWN.chosen] as readonly string[] | undefined;
  return {
    ...(signature ? { signature } : {}),
    ...(attachments?.length ? { attachments } : {}),
    ...(chosen?.length ? { chosen } : {}),
    ...(Object.keys(value).length ? { value } : {}),
  };
}

function textOf(given: Given, id: string): string {
  return String(given[id] ?? '').trim();
}

function choiceOf(given: Given, id: string): string | undefined {
  const choice = given[id];
  return typeof choice === 'string' && choice ? choice : undefined;
}

function voteOf(given: Given): Vote | undefined {
  return choiceOf(given, OWN.vote) as Vote | undefined;
}

function personOf(given: Given, id: string): string {
  return (given[id] as PersonValue | undefined)?.id ?? '';
}

function nameOf(given: Given): string | undefined {
  return (given[OWN.to] as PersonValue | undefined)?.name;
}
