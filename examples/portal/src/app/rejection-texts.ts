import { fillText, nearestLocale, type Titles } from '@guicheng/elements';
import type { Rejection, RejectionCode } from '@guicheng/engine';

/** Why the engine refused, in words a person at the desk understands. */
export type RejectionTexts = { readonly [code in RejectionCode]?: string };

const ZH_CN: RejectionTexts = {
  not_your_stage: '此环节由其他岗位办理',
  not_your_seat: '此步骤由其他人决定',
  not_your_turn: '须等前面的人先决定',
  not_your_procedure: '您的岗位不能发起此事项',
  not_your_request: '只有申请人可以撤回',
  not_your_duty: '此职责属于其他岗位',
  not_responsible: '事项由{responsible}负责，只有本人或上级可以移交',
  responsible_already: '{person}已是负责人',
  approver_is_requester: '不能审批自己的申请',
  already_voted: '您已经作出决定',
  own_seat_first: '请先以本人名义决定',
  block_not_open: '此步骤现在不等待任何人',
  case_closed: '事项已经结束',
  case_in_approval: '正在审批，须等结果',
  case_not_in_approval: '现在没有审批',
  stage_not_current: '事项已到下一环节，请重新载入',
  not_withdrawable: '此环节不能撤回',
  reason_required: '须写明原因',
  comment_empty: '请填写内容',
  signature_required: '须签字',
  duty_closed: '此期已经结束，不再接收',
  duty_not_open: '此期尚未开始',
  plan_mismatch: '事项是按早先的制度受理的',
};

const ZH_TW: RejectionTexts = {
  not_your_stage: '此環節由其他職位辦理',
  not_your_seat: '此步驟由其他人決定',
  not_your_turn: '須等前面的人先決定',
  not_your_procedure: '您的職位不能發起此事項',
  not_your_request: '只有申請人可以撤回',
  not_your_duty: '此職責屬於其他職位',
  not_responsible: '事項由{responsible}負責，只有本人或上級可以移交',
  responsible_already: '{person}已是負責人',
  approver_is_requester: '不能審批自己的申請',
  already_voted: '您已經作出決定',
  own_seat_first: '請先以本人名義決定',
  block_not_open: '此步驟現在不等待任何人',
  case_closed: '事項已經結束',
  case_in_approval: '正在審批，須等結果',
  case_not_in_approval: '現在沒有審批',
  stage_not_current: '事項已到下一環節，請重新載入',
  not_withdrawable: '此環節不能撤回',
  reason_required: '須寫明原因',
  comment_empty: '請填寫內容',
  signature_required: '須簽字',
  duty_closed: '此期已經結束，不再接收',
  duty_not_open: '此期尚未開始',
  plan_mismatch: '事項是按早先的制度受理的',
};

const EN: RejectionTexts = {
  not_your_stage: 'another position acts at this stage',
  not_your_seat: 'somebody else decides here',
  not_your_turn: 'those before you decide first',
  not_your_procedure: 'your position does not open this',
  not_your_request: 'only the requester can withdraw it',
  not_your_duty: 'this duty belongs to another position',
  not_responsible: '{responsible} is responsible; only they or a superior can hand it over',
  responsible_already: '{person} is responsible already',
  approver_is_requester: 'nobody decides on their own request',
  already_voted: 'you have decided already',
  own_seat_first: 'decide in your own name first',
  block_not_open: 'nobody is awaited here now',
  case_closed: 'the case is closed',
  case_in_approval: 'it waits for an approval',
  case_not_in_approval: 'nothing is being approved now',
  stage_not_current: 'the case has moved on; load it again',
  not_withdrawable: 'it cannot be withdrawn at this stage',
  reason_required: 'a reason is needed',
  comment_empty: 'please write something',
  signature_required: 'a signature is needed',
  duty_closed: 'this period is over',
  duty_not_open: 'this period has not begun',
  plan_mismatch: 'it was opened under an earlier version of the rules',
};

/** A refusal as a sentence; one that the sample center never meets is said by its code. */
export function sayRejection(
  { code, params }: Rejection,
  locale: string,
  names: { readonly titles: Titles; readonly nameOf: (person: string) => string },
): string {
  const texts = { 'zh-CN': ZH_CN, 'zh-TW': ZH_TW, en: EN }[nearestLocale(locale)];
  const filled = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, name === 'person' || name === 'responsible' ? names.nameOf(String(value)) : value]),
  );
  const text = (texts as { readonly [code: string]: string })[code];
  return text ? fillText(text, filled) : code;
}
