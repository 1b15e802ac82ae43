import type { Rejection } from './decision.ts';

/**
 * Every refusal a case or a duty period knows: permanent code, what it is about, and the sentence in English. Other languages belong to whoever
 * shows it. A retired code stays listed.
 */
export const REJECTIONS = {
  abstain_not_allowed: { params: ['block'], text: 'nobody may abstain in `%block%`: approve or reject' },
  act_not_allowed: { params: ['command'], text: 'nothing here allows `%command%`' },
  acted_since: { params: ['block'], text: 'somebody has acted after `%block%`: what was decided there stands' },
  actor_not_a_person: { params: ['command'], text: 'only a person can do `%command%`' },
  already_delegated: { params: ['block', 'person'], text: '`%person%` was asked for an opinion in `%block%` and has not given it: wait for it, or decide' },
  already_voted: { params: ['block', 'person'], text: '`%person%` has decided in `%block%` already' },
  approver_is_requester: { params: ['block', 'person'], text: '`%person%` may not decide in `%block%`: it is their own request' },
  attachment_required: { params: ['block'], text: '`%block%` needs something attached' },
  block_claimed: { params: ['block', 'person'], text: '`%person%` has claimed `%block%`: only they act until they release it' },
  block_not_open: { params: ['block'], text: '`%block%` is not waiting for anybody' },
  carry_over_not_expected: { params: ['sla'], text: '`%sla%` carries no case over' },
  case_closed: { params: ['case', 'status'], text: 'case `%case%` is `%status%`: nothing more can be done with it' },
  case_exists: { params: ['case'], text: 'case `%case%` was opened already' },
  case_in_approval: { params: ['case', 'approval'], text: 'case `%case%` waits for `%approval%` to decide' },
  case_not_in_approval: { params: ['case'], text: 'nothing is being approved in case `%case%`' },
  case_not_open: { params: ['command'], text: 'there is no case yet for `%command%`: open one first' },
  cause_required: { params: ['procedure'], text: 'a case of `%procedure%` that no person opens must name its cause' },
  choice_not_allowed: { params: ['block', 'person', 'from'], text: '`%person%` may not be chosen for `%block%`: choose among `%from%`' },
  choice_wrong_number: { params: ['block', 'count', 'atLeast', 'atMost'], text: '%count% chosen for `%block%`: choose %atLeast% to %atMost%' },
  clock_only: { params: ['command'], text: '`%command%` is for the clock alone' },
  comment_empty: { params: [], text: 'an empty comment says nothing' },
  deputies_forbidden: { params: ['block', 'person'], text: 'nobody may stand in for another in `%block%`, so `%person%` may not either' },
  duty_closed: { params: ['sla', 'key'], text: '`%sla%` of `%key%` is closed: what comes now changes nothing' },
  duty_exists: { params: ['sla', 'key'], text: '`%sla%` of `%key%` was opened already' },
  duty_not_open: { params: ['command'], text: 'there is no duty yet for `%command%`: open it first' },
  duty_undecided: { params: ['sla', 'key'], text: '`%sla%` of `%key%` is still running: close it once it is decided' },
  evidence_not_expected: { params: ['sla'], text: '`%sla%` asks for no form' },
  evidence_too_early: { params: ['sla'], text: '`%sla%` cannot be handed in yet: it opens later that day' },
  evidence_too_late: { params: ['sla', 'key'], text: '`%sla%` of `%key%` is missed for good: it can no longer be handed in' },
  expression_failed: { params: ['place', 'problem'], text: 'the condition at `%place%` cannot be decided: `%problem%`' },
  fact_of_other_occasion: { params: ['fact', 'occasion', 'key'], text: '`%fact%` belongs to `%occasion%`, not to `%key%`' },
  fact_unknown: { params: ['fact'], text: 'the pack knows no event `%fact%` from outside' },
  field_not_in_stage: { params: ['field', 'stage'], text: 'field `%field%` is not filled in at `%stage%`' },
  form_not_expected: { params: ['block'], text: '`%block%` is handled without a form' },
  form_required: { params: ['block', 'form'], text: '`%block%` is handled by filling in `%form%`' },
  four_eyes: { params: ['block', 'person'], text: '`%person%` has decided where others than those of `%block%` must: two people are needed' },
  nobody_named: { params: ['command'], text: '`%command%` names nobody' },
  not_asked: { params: ['block', 'person'], text: 'nobody waits for an opinion of `%person%` in `%block%`' },
  not_claimed: { params: ['block', 'person'], text: '`%person%` has not claimed `%block%`' },
  not_deputy: { params: ['person', 'for'], text: '`%person%` does not stand in for `%for%` here and now' },
  not_removable: { params: ['block', 'seat'], text: 'seat `%seat%` of `%block%` stays: only one you added can be taken out, while it has not acted' },
  not_responsible: { params: ['person', 'responsible'], text: 'case is with `%responsible%`: only they or a superior can hand it over, not `%person%`' },
  not_withdrawable: { params: ['stage'], text: 'a case cannot be withdrawn at `%stage%`' },
  not_your_duty: { params: ['sla', 'person', 'position'], text: '`%person%` does not owe `%sla%`: it is the duty of `%position%`' },
  not_your_procedure: { params: ['procedure', 'person'], text: '`%person%` may not open a case of `%procedure%`' },
  not_your_request: { params: ['person'], text: '`%person%` did not ask for this: only the requester can withdraw it' },
  not_your_seat: { params: ['block', 'person'], text: '`%person%` has no seat in `%block%`' },
  not_your_stage: { params: ['stage', 'person'], text: '`%person%` does not act at `%stage%`' },
  not_your_turn: { params: ['block', 'person'], text: '`%person%` decides in `%block%` after those before them' },
  nothing_follows: { params: ['stage', 'after'], text: 'nothing follows `%stage%` after `%after%`: its `next` has no way that fits' },
  nothing_to_take_back: { params: ['block', 'person'], text: '`%person%` has decided nothing in `%block%` that could be taken back' },
  own_seat_first: { params: ['block', 'person'], text: '`%person%` has a seat of their own in `%block%` and cannot also stand in for another' },
  period_not_owed: { params: ['sla', 'key'], text: 'nothing is owed for `%sla%` in `%key%`' },
  person_not_allowed: { params: ['block', 'person'], text: '`%person%` is not among those who may be asked in `%block%`' },
  plan_mismatch: { params: ['pinned', 'given'], text: 'the case is pinned to plan `%pinned%`, not `%given%`' },
  position_not_held: { params: ['person', 'position'], text: '`%person%` does not hold `%position%`' },
  reason_required: { params: ['command'], text: '`%command%` needs a reason' },
  requester_not_entitled: { params: ['approval', 'person'], text: '`%person%` may not ask for `%approval%`' },
  responsible_already: { params: ['person'], text: '`%person%` is responsible already' },
  seat_not_needed: { params: ['block', 'person'], text: '`%person%` need not decide in `%block%` any more' },
  seat_taken: { params: ['block', 'person'], text: '`%person%` has a part in `%block%` already: one person, one seat' },
  signature_required: { params: ['block'], text: '`%block%` needs a signature' },
  stage_not_current: { params: ['stage', 'current'], text: 'case is at `%current%`, not at `%stage%`' },
  too_many_transitions: {
    params: ['stage', 'limit'],
    text: 'more than %limit% steps without anybody acting, last at `%stage%`: the definition goes round in a circle',
  },
  unknown_procedure: { params: ['procedure'], text: 'there is no procedure `%procedure%`' },
  unknown_sla: { params: ['sla'], text: 'there is no SLA `%sla%`' },
} as const satisfies Record<string, { readonly params: readonly string[]; readonly text: string }>;

export type RejectionCode = keyof typeof REJECTIONS;

export type RejectionParams<C extends RejectionCode> = { readonly [P in (typeof REJECTIONS)[C]['params'][number]]: string | number };

/** A refusal with exactly the parameters its sentence needs. */
export function rejection<C extends RejectionCode>(code: C, params: RejectionParams<C>): Rejection {
  return { code, params };
}
