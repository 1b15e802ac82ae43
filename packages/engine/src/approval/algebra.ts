import type { RejectionCode } from '../rejections.ts';

/** What can happen to a block and its seats, in the order of the table. */
export const CHAIN_ACTS = [
  'add-before',
  'add-after',
  'add-beside',
  'remove',
  'transfer',
  'delegate',
  'opinion',
  'vote',
  'hold',
  'claim',
  'take-back',
  'return',
  'revoke',
  'replace-person',
  'timer-remind',
  'timer-pass',
  'timer-reject',
  'timer-transfer',
  'timer-escalate',
  'timer-close',
  'withdraw',
] as const;

export type ChainAct = (typeof CHAIN_ACTS)[number];

/** What the second of two acts does after the first. */
export interface Cell {
  /** `nothing`: accepted and no event, because it had happened or can not happen any more. Else the refusal. */
  readonly answer: 'done' | 'nothing' | RejectionCode;
  /** What it does to the seats that count: the whole of which votes are a share. `over`: the block waits for nobody any more. */
  readonly seats: 'same' | 'more' | 'fewer' | 'over';
  readonly says: string;
}

type Row = Record<ChainAct, Cell>;

const done = (says: string, seats: Cell['seats'] = 'same'): Cell => ({ answer: 'done', seats, says });
const nothing = (says: string): Cell => ({ answer: 'nothing', seats: 'same', says });
const refused = (answer: RejectionCode, says: string): Cell => ({ answer, seats: 'same', says });

/** What each act does where nothing before it matters. */
const PLAIN: Row = {
  'add-before': done('the seat gets longer: its owner decides once those added have said yes'),
  'add-after': done('the seat gets longer: its owner’s yes counts once those added have said yes'),
  'add-beside': done('a seat of its own: the whole grows by one, a quorum in numbers does not', 'more'),
  remove: done('an added seat that has not acted is taken out: the whole shrinks by it', 'fewer'),
  transfer: done('the seat moves, with everybody added to it; still one seat with one vote'),
  delegate: done('an opinion is asked; the seat and its vote stay with the owner'),
  opinion: refused('not_asked', 'nobody has asked for one'),
  vote: done('the seat is used: one seat, one vote'),
  hold: done('a decision is kept and counts for nothing'),
  claim: done('until it is released only this seat acts'),
  'take-back': refused('nothing_to_take_back', 'nothing was decided from this seat'),
  return: done('votes, opinions, holds, claims and added seats of every block gone back over are void', 'over'),
  revoke: refused('nothing_to_revoke', 'nothing has been approved yet'),
  'replace-person': done('the seat goes to whoever replaces them, and so does every seat to come'),
  'timer-remind': done('whoever has not acted is reminded'),
  'timer-pass': done('the block passes; whoever has not acted is not required', 'over'),
  'timer-reject': done('the block is rejected; whoever has not acted is not required', 'over'),
  'timer-transfer': done('each seat that has not acted moves to those named; a seat with nobody new to go to stays'),
  'timer-escalate': done('each seat that has not acted moves to the nearest superior; a seat with nobody new to go to stays'),
  'timer-close': done('the case ends; whoever has not acted is not required', 'over'),
  withdraw: done('the request is taken back; whoever has not acted is not required', 'over'),
};

/** Nobody acts on a case that is over; its timers are silent. */
const ENDED: Row = {
  ...over('case_closed', 'the case is over'),
  revoke: refused('case_closed', 'the case is over'),
  'replace-person': refused('case_closed', 'the case is over'),
  withdraw: refused('case_closed', 'the case is over'),
};

/** A timer that has run out once does not run out again. */
const ONCE = timers(nothing('a block’s time runs out once'));

/** For every ordered pair, what the second act does after the first, from the same seat or about the same block. */
export const ALGEBRA: Record<ChainAct, Row> = {
  'add-before': {
    ...PLAIN,
    vote: refused('not_your_turn', 'the owner decides after those added before'),
    claim: refused('not_your_turn', 'the owner acts after those added before'),
    return: refused('not_your_turn', 'the owner acts after those added before'),
    'timer-pass': done('people added before stop no timer: the block passes', 'over'),
    'timer-reject': done('people added before stop no timer: the block is rejected', 'over'),
    'timer-close': done('people added before stop no timer: the case ends', 'over'),
  },
  'add-after': { ...PLAIN, vote: done('the owner’s vote is kept; the seat counts once those added after have decided') },
  'add-beside': { ...PLAIN, vote: done('one of more seats; the seat added beside has a vote of its own') },
  remove: { ...PLAIN, remove: nothing('it is out already') },
  transfer: {
    ...PLAIN,
    transfer: done('whoever has the seat now gives it on; the record says from whom to whom'),
    vote: done('whoever has the seat now uses it; the whole is what it was'),
  },
  delegate: {
    ...PLAIN,
    delegate: refused('already_delegated', 'one opinion at a time'),
    opinion: done('it comes back to the owner and counts for nothing'),
    vote: done('the owner decides without waiting, which ends the delegation'),
    transfer: done('the seat moves and the delegation ends'),
    'replace-person': done('the seat moves and the delegation ends'),
  },
  opinion: { ...PLAIN, delegate: done('once one has come back, another may be asked'), vote: done('the owner decides; the opinion is no second vote') },
  vote: {
    ...PLAIN,
    'add-before': refused('already_voted', 'the owner has decided'),
    'add-after': done('the owner’s yes stands, and the seat counts once those added have said yes'),
    'add-beside': refused('already_voted', 'the owner has decided'),
    transfer: refused('already_voted', 'a used seat does not move'),
    delegate: refused('already_voted', 'the owner has decided'),
    vote: refused('already_voted', 'one seat, one vote, unless the block lets it be changed'),
    hold: refused('already_voted', 'the owner has decided'),
    claim: refused('already_voted', 'the owner has decided'),
    return: refused('already_voted', 'the owner has decided: they may take it back and return it then'),
    'take-back': done('nobody has acted after it: the seat is open again, the others’ votes stand'),
    'replace-person': done('a used seat stays as it was used; seats to come go to whoever replaces them'),
    'timer-transfer': done('only seats that have not acted move'),
    'timer-escalate': done('only seats that have not acted move'),
  },
  hold: {
    ...PLAIN,
    vote: done('the vote takes the place of what was held'),
    transfer: done('the seat moves without what its former owner held'),
    'replace-person': done('the seat moves without what its former owner held'),
  },
  claim: {
    ...PLAIN,
    claim: nothing('it is claimed by this seat already'),
    vote: done('the seat is used, which ends the claim'),
    transfer: done('the seat moves, which ends the claim'),
    'replace-person': done('the seat moves, which ends the claim'),
  },
  'take-back': { ...PLAIN, vote: done('the seat is used anew: still one vote') },
  return: {
    ...PLAIN,
    remove: refused('not_removable', 'what was added is void: people were looked for again'),
    vote: done('the block was entered anew: whoever has a seat votes again'),
    'take-back': refused('nothing_to_take_back', 'the votes gone back over are void'),
    'timer-remind': done('time counts from when it was entered anew, or goes on with what was left, as the block says'),
  },
  revoke: {
    ...over('case_not_in_approval', 'nothing is being approved any more'),
    revoke: refused('nothing_to_revoke', 'it is revoked already'),
    'replace-person': done('every seat to come goes to whoever replaces them'),
    withdraw: refused('not_withdrawable', 'the case is where the way after revoking leads, and follows that stage'),
  },
  'replace-person': {
    ...PLAIN,
    vote: done('whoever replaces them uses the seat; the whole is what it was'),
    'replace-person': done('whoever replaced them is replaced in turn'),
  },
  'timer-remind': {
    ...PLAIN,
    'timer-remind': done('as often as the block says, one interval after the other'),
    'timer-pass': done('one interval after the last reminder', 'over'),
    'timer-reject': done('one interval after the last reminder', 'over'),
    'timer-transfer': done('one interval after the last reminder'),
    'timer-escalate': done('one interval after the last reminder'),
    'timer-close': done('one interval after the last reminder', 'over'),
  },
  'timer-pass': {
    ...over('block_not_open', 'the block is decided'),
    opinion: refused('not_asked', 'nobody waits for one'),
    'take-back': refused('nothing_to_take_back', 'nobody decided: the time did'),
    revoke: refused('nothing_to_revoke', 'the chain is not over'),
    'replace-person': done('every seat to come goes to whoever replaces them'),
    withdraw: done('the request is taken back; whoever was still to be asked is not', 'over'),
  },
  'timer-reject': { ...ENDED, revoke: refused('nothing_to_revoke', 'it was not approved') },
  'timer-transfer': { ...PLAIN, ...ONCE, vote: done('whoever has the seat now uses it') },
  'timer-escalate': { ...PLAIN, ...ONCE, vote: done('whoever has the seat now uses it') },
  'timer-close': ENDED,
  withdraw: ENDED,
};

/** Every act of a seat refused for one reason, and every timer silent. */
function over(code: RejectionCode, says: string): Row {
  const all = Object.fromEntries(CHAIN_ACTS.map((act) => [act, refused(code, says)])) as Row;
  return { ...all, ...timers(nothing('no timer runs')) };
}

function timers(cell: Cell): Pick<Row, Extract<ChainAct, `timer-${string}`>> {
  return { 'timer-remind': cell, 'timer-pass': cell, 'timer-reject': cell, 'timer-transfer': cell, 'timer-escalate': cell, 'timer-close': cell };
}
