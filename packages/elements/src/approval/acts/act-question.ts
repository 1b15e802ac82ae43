import type { FormModule } from '@guicheng/definition';
import type { Offer } from '@guicheng/engine';
import type { ActContext } from './act-context.ts';
import { type ActWord, type ChainAct, FINAL } from './act-word.ts';
import { askedForm } from './asked-form.ts';
import { askedOf } from './asked-of.ts';
import { askedOfVote } from './asked-of-vote.ts';
import type { ChainCommand } from './chain-command.ts';
import { commandOf } from './command-of.ts';

/** One act, what it asks for, and the command that comes of it. */
export interface ActQuestion {
  readonly word: ActWord;
  readonly offer: Offer;
  /** Absent: nothing has to be said. */
  readonly form?: FormModule;
  readonly value: { readonly [field: string]: unknown };
  /** It cannot be undone. */
  readonly final: boolean;
  readonly commandOf: (value: { readonly [field: string]: unknown }) => ChainCommand;
}

/** The question of an offer; a vote is asked by its word. */
export function actQuestion(word: ActWord, offer: Offer, context: ActContext): ActQuestion {
  const { plan, texts, locale, forms } = context;
  const whole = offer.act === 'handle-block' && offer.form !== undefined ? forms[offer.form] : undefined;
  const asked = whole ? [] : word === 'approve' || word === 'reject' || word === 'abstain' ? askedOfVote(word, offer, context) : askedOf(word, offer, context);
  const form = whole ?? (asked.length ? askedForm({ title: texts.acts.words[word].do, locale, timeZone: plan.pack.timeZone, asked }) : undefined);
  const start = Object.fromEntries(asked.flatMap(({ field, value }) => (value === undefined ? [] : [[field.id, value]])));
  return {
    word,
    offer,
    ...(form ? { form } : {}),
    value: start,
    final: FINAL.includes(word),
    commandOf: (value) => commandOf(word, offer, value, context),
  };
}

/** What a button of an offer is for; a vote has three words. */
export function wordOf(offer: Offer): ChainAct | undefined {
  switch (offer.act) {
    case 'cast-vote':
    case 'open-case':
    case 'record-form':
    case 'claim-instant':
    case 'confirm-instant':
    case 'set-due':
    case 'record-evidence':
    case 'carry-over':
      return undefined;
    default:
      return offer.act;
  }
}
