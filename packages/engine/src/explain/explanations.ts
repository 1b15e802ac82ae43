/**
 * Every sentence an event can be explained with: permanent code, what it says something about, and the sentence in English.
 * Other languages belong to whoever shows it, and so do titles: parameters are ids, and `place` says where their titles stand.
 */
export const EXPLANATIONS = {
  approval_revoked: { params: ['approval', 'person', 'reason'], text: '`%person%` revoked `%approval%` within its period: `%reason%`' },
  approvers_urged: { params: ['block', 'person', 'persons'], text: '`%person%` urged `%persons%` to act on `%block%`' },
  block_breached: { params: ['block', 'onBreach'], text: 'time ran out in `%block%`; its definition then says `%onBreach%`' },
  block_claimed: { params: ['block', 'person'], text: '`%person%` claimed `%block%` for themselves' },
  block_decided: {
    params: ['block', 'outcome', 'approving', 'rejecting', 'seats'],
    text: '`%block%` ended `%outcome%`: %approving% for and %rejecting% against of %seats% seats',
  },
  block_entered: { params: ['block', 'seats'], text: '`%block%` found %seats% people' },
  block_entered_fallback: {
    params: ['block', 'seats', 'fallback'],
    text: '`%block%` found %seats% people after following `%fallback%`, as its definition says for nobody or the requester',
  },
  block_handled: { params: ['block', 'person'], text: '`%person%` handled `%block%`' },
  block_released: { params: ['block', 'person'], text: '`%person%` gave `%block%` back to everybody it was for' },
  block_woken: { params: ['block', 'person', 'reason'], text: '`%person%`, an administrator, ended the rest of `%block%`: `%reason%`' },
  branch_taken: { params: ['block', 'branch'], text: '`%block%` took `%branch%`, as its conditions say' },
  breach_withdrawn: { params: ['sla', 'reason'], text: 'the breach of `%sla%` is withdrawn: `%reason%`' },
  carried_over: { params: ['case', 'reason'], text: 'case `%case%` was carried over: `%reason%`' },
  case_closed: { params: ['stage'], text: 'the case is closed: `%stage%` is final' },
  case_ended: { params: ['person', 'reason'], text: '`%person%` ended the case: `%reason%`' },
  case_jumped: { params: ['stage', 'person', 'reason'], text: '`%person%`, an administrator, put the case at `%stage%`: `%reason%`' },
  case_opened: { params: ['procedure', 'person'], text: '`%person%` may open a case of `%procedure%`' },
  case_opened_because: { params: ['procedure', 'cause'], text: 'a case of `%procedure%` was opened because of `%cause%`' },
  case_requested: { params: ['block', 'procedure', 'key'], text: '`%block%` asked for a case of `%procedure%` (`%key%`)' },
  case_taken_back: { params: ['reason'], text: 'the breach that opened this case is none after all, so the case is taken back: `%reason%`' },
  case_withdrawn: { params: ['stage', 'person', 'reason'], text: '`%person%` withdrew their request, as `%stage%` allows: `%reason%`' },
  chain_decided: { params: ['approval', 'outcome'], text: '`%approval%` ended `%outcome%`' },
  chain_started: { params: ['approval', 'requester', 'stage'], text: '`%stage%` lasts while `%approval%` decides on the request of `%requester%`' },
  comment_added: { params: ['person'], text: '`%person%` commented' },
  due_set: { params: ['person', 'sla', 'dueAt', 'reason'], text: '`%person%` set by hand when `%sla%` is due (`%dueAt%`): `%reason%`' },
  duty_closed: { params: ['sla'], text: 'the period of `%sla%` is over' },
  duty_opened: { params: ['sla', 'key'], text: '`%sla%` is owed for `%key%`' },
  evidence_recorded: { params: ['sla', 'form'], text: '`%form%` is the evidence `%sla%` asks for' },
  fact_received: { params: ['name'], text: '`%name%` was received' },
  form_recorded: { params: ['form', 'stage', 'person'], text: '`%person%` filled in `%form%` at `%stage%`' },
  instant_claimed: {
    params: ['person', 'event', 'happenedAt', 'reason'],
    text: '`%person%` claims that `%event%` happened earlier than it was recorded (`%happenedAt%`): `%reason%`',
  },
  instant_confirmed: { params: ['person', 'event', 'happenedAt'], text: '`%person%` confirms when `%event%` happened (`%happenedAt%`): it counts from then' },
  notice_acknowledged: { params: ['block', 'person'], text: '`%person%` has read the notice of `%block%`' },
  opinion_given: { params: ['block', 'person', 'vote'], text: '`%person%` gave the opinion `%vote%` in `%block%`; the owner of the seat decides' },
  person_replaced: {
    params: ['from', 'to', 'person', 'reason'],
    text: '`%person%` put `%to%` in the place of `%from%`, for every seat now and to come: `%reason%`',
  },
  plan_migrated: {
    params: ['person', 'mode', 'worse', 'reason'],
    text: '`%person%` put the case under another plan (`%mode%`), by which %worse% clocks are worse off: `%reason%`',
  },
  request_resumed: { params: ['at'], text: 'what was returned is back at `%at%`' },
  request_returned: { params: ['block', 'to', 'person', 'reason'], text: '`%person%` returned the request from `%block%` to `%to%`: `%reason%`' },
  requested_case_ended: { params: ['block', 'key', 'ended'], text: 'the case `%block%` asked for (`%key%`) is `%ended%`' },
  responsibility_passed: { params: ['from', 'to'], text: 'responsibility passed from `%from%` to `%to%`' },
  responsibility_taken: { params: ['to'], text: '`%to%` is responsible' },
  seat_added: { params: ['block', 'person', 'place', 'added', 'reason'], text: '`%person%` added `%added%` `%place%` in `%block%`: `%reason%`' },
  seat_delegated: { params: ['block', 'person', 'to'], text: '`%person%` asked `%to%` for an opinion in `%block%` and keeps the seat' },
  seat_moved: { params: ['block', 'from', 'to', 'reason'], text: 'the seat of `%from%` in `%block%` went to `%to%` (`%reason%`)' },
  seat_not_required: { params: ['block', 'person'], text: '`%person%` need not decide in `%block%` any more' },
  seat_passed: { params: ['block', 'person', 'elsewhere'], text: '`%person%` is not asked in `%block%`: they decide in `%elsewhere%`' },
  seat_removed: { params: ['block', 'person', 'removed', 'reason'], text: '`%person%` took `%removed%` out of `%block%` before they acted: `%reason%`' },
  sla_breached: { params: ['sla', 'key', 'effects'], text: '`%sla%` was breached (`%key%`); it sets off `%effects%`' },
  sla_escalated: { params: ['sla', 'key', 'step'], text: '`%sla%` (`%key%`) came to the step `%step%` of its ladder' },
  sla_warned: { params: ['sla', 'key', 'warning'], text: '`%sla%` (`%key%`) gave its warning `%warning%`' },
  stage_entered_after: { params: ['stage', 'from', 'way', 'after'], text: '`%from%` was `%after%`, so `%way%` leads to `%stage%`' },
  stage_entered_by_act: { params: ['stage', 'from'], text: 'the act before it took the case from `%from%` to `%stage%`' },
  stage_entered_first: { params: ['stage'], text: '`%stage%` is where cases start' },
  stage_entered_otherwise: { params: ['stage', 'from', 'way'], text: 'no other way fitted, so `%way%` leads from `%from%` to `%stage%`' },
  stage_entered_when: { params: ['stage', 'from', 'way', 'condition'], text: '`%condition%` held, so `%way%` leads from `%from%` to `%stage%`' },
  vote_cast: { params: ['block', 'person', 'vote'], text: '`%person%` decided `%vote%` in `%block%`' },
  vote_cast_for: { params: ['block', 'person', 'for', 'vote'], text: '`%person%`, standing in for `%for%`, decided `%vote%` in `%block%`' },
  vote_held: { params: ['block', 'person'], text: '`%person%` keeps a decision in `%block%` without casting it' },
  vote_taken_back: { params: ['block', 'person'], text: '`%person%` took back their decision in `%block%`: nobody had acted after it' },
} as const satisfies Record<string, { readonly params: readonly string[]; readonly text: string }>;

export type ExplanationCode = keyof typeof EXPLANATIONS;

export type ExplanationParams<C extends ExplanationCode> = { readonly [P in (typeof EXPLANATIONS)[C]['params'][number]]: string | number };

/** One sentence about an event: what it says, where its rule stands, and which rows of the register that place satisfies. */
export interface Sentence {
  readonly code: ExplanationCode;
  readonly params: { readonly [name: string]: string | number };
  readonly place?: string;
  readonly satisfies: readonly string[];
}

export interface Ground {
  readonly place: string;
  readonly satisfies: readonly string[];
}

/** A sentence with exactly the parameters it needs, on the ground of a part of the pack. */
export function sentence<C extends ExplanationCode>(code: C, params: ExplanationParams<C>, ground?: Ground): Sentence {
  return ground === undefined ? { code, params, satisfies: [] } : { code, params, place: ground.place, satisfies: ground.satisfies };
}
