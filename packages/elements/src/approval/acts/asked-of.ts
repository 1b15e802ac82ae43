import type { PlanMay } from '@guicheng/definition';
import { type BlockRun, blockAt, type Offer } from '@guicheng/engine';
import type { ActContext } from './act-context.ts';
import type { ChainAct } from './act-word.ts';
import { type Asked, askedOfPlan } from './asked-form.ts';
import { choiceOf, OWN, peopleOf, personOf, wordsOf } from './own-fields.ts';

/** What an act asks for besides voting. */
export function askedOf(word: ChainAct, offer: Offer, context: ActContext): readonly Asked[] {
  const { acts } = context.texts;
  const { fields } = acts;
  const reason = wordsOf(OWN.reason, fields.reason, true);
  const may = mayIn(offer, context);
  switch (word) {
    case 'handle-block':
      return formOf(offer, context);
    case 'return-request':
      return [
        choiceOf(
          OWN.to,
          fields.returnTo,
          (offer.targets ?? []).map((to) => [to, sayTarget(to, context)]),
        ),
        ...waysOf(offer, context),
        reason,
      ];
    case 'transfer-seat':
      return [personOf(OWN.to, fields.to, may.transfer?.to), reason];
    case 'delegate-seat':
      return [personOf(OWN.to, fields.opinionOf, may.delegate?.to), wordsOf(OWN.reason, fields.reason, false)];
    case 'give-opinion':
      return [...seatsAsking(offer, context), votesOf(context, true), wordsOf(OWN.reason, fields.comment, false)];
    case 'add-approvers':
      return [
        choiceOf(
          OWN.place,
          fields.place,
          (offer.places ?? []).map((place) => [place, fields[place]]),
        ),
        peopleOf(OWN.persons, fields.added),
        reason,
      ];
    case 'remove-approver':
      return [
        choiceOf(
          OWN.seat,
          fields.seat,
          (offer.targets ?? []).map((seat) => [seat, holderOf(seat, offer, context)]),
        ),
        reason,
      ];
    case 'hold-vote':
      return [votesOf(context, false), wordsOf(OWN.reason, fields.comment, false)];
    case 'hand-over':
      return [personOf(OWN.to, fields.to), wordsOf(OWN.reason, fields.reason, false)];
    case 'add-comment':
      return [wordsOf(OWN.reason, fields.comment, true)];
    case 'jump-case':
      return [
        choiceOf(
          OWN.stage,
          fields.stage,
          (offer.targets ?? []).map((stage) => [stage, context.titles.stage(context.state?.procedure ?? '', stage)]),
        ),
        reason,
      ];
    case 'replace-person':
      return [personOf(OWN.from, fields.from), personOf(OWN.to, fields.to), reason];
    case 'wake-block':
    case 'revoke-approval':
    case 'withdraw-case':
    case 'end-case':
      return [reason];
    default:
      return [];
  }
}

function mayIn({ block }: Offer, { plan, approval }: ActContext): PlanMay {
  const located = blockAt(plan, approval, block ?? '')?.block;
  return located?.kind === 'approve' || located?.kind === 'handle' ? located.may : {};
}

function formOf({ form = '' }: Offer, { plan, locale }: ActContext): readonly Asked[] {
  return Object.values(plan.forms[form]?.fields ?? {}).flatMap((field) => (field.value ? [] : [askedOfPlan(field, field.required, locale)]));
}

function waysOf({ ways }: Offer, { texts }: ActContext): readonly Asked[] {
  return ways
    ? [
        choiceOf(
          OWN.way,
          texts.acts.fields.way,
          ways.map((way) => [way, texts[way]]),
        ),
      ]
    : [];
}

function sayTarget(to: string, { titles, texts, chain, nameOf }: ActContext): string {
  if (to !== 'requester') return titles.block(to);
  return chain ? `${texts.requester} (${nameOf(chain.requester)})` : texts.requester;
}

function runOf({ block = '' }: Offer, { chain }: ActContext): BlockRun | undefined {
  return chain && Object.hasOwn(chain.blocks, block) ? chain.blocks[block] : undefined;
}

function holderOf(seat: string, offer: Offer, context: ActContext): string {
  return context.nameOf(runOf(offer, context)?.seats.find(({ id }) => id === seat)?.person ?? seat);
}

/** Whose seats ask for the opinion of whoever looks. */
function seatsAsking(offer: Offer, context: ActContext): readonly Asked[] {
  const seats = (runOf(offer, context)?.seats ?? []).filter(
    ({ status, delegated }) => status === 'open' && delegated && delegated.opinion === undefined && (context.me === undefined || delegated.to === context.me),
  );
  return [
    choiceOf(
      OWN.seat,
      context.texts.acts.fields.forSeat,
      seats.map(({ id, person }) => [id, context.nameOf(person)]),
    ),
  ];
}

function votesOf({ texts }: ActContext, required: boolean): Asked {
  const words = (['approve', 'reject', 'abstain'] as const).map((vote) => [vote, texts.acts.words[vote].do] as const);
  const asked = choiceOf(OWN.vote, texts.acts.fields.vote, words);
  const { required: _, ...field } = asked.field;
  return required ? asked : { ...asked, field };
}
