/** What the picture of a chain says by itself. */
export interface ApprovalTexts {
  readonly chain: string;
  readonly approve: string;
  readonly handle: string;
  readonly notify: string;
  readonly wait: string;
  readonly open: string;
  readonly settleApproved: string;
  readonly settleRejected: string;
  readonly branch: string;
  readonly parallelAll: string;
  readonly parallelAny: string;
  readonly votesAll: string;
  readonly votesAny: string;
  readonly votesInTurn: string;
  readonly votesShare: string;
  readonly waiting: string;
  readonly notReached: string;
  readonly taken: string;
  readonly notTaken: string;
  readonly approved: string;
  readonly rejected: string;
  readonly passed: string;
  readonly done: string;
  readonly seatOpen: string;
  readonly seatNotRequired: string;
  readonly seatPassed: string;
  readonly seatRemoved: string;
  readonly voted: { readonly approve: string; readonly reject: string; readonly abstain: string; readonly handled: string };
  readonly comment: string;
  readonly commentRequired: string;
  readonly doApprove: string;
  readonly doReject: string;
  readonly doHandle: string;
  readonly missing: string;
  readonly breached: string;
  readonly you: string;
}

export const APPROVAL_TEXTS: { readonly [locale in 'zh-CN' | 'zh-TW' | 'en']: ApprovalTexts } = {
  'zh-CN': {
    chain: '审批流转',
    approve: '审批',
    handle: '处理',
    notify: '告知',
    wait: '等待',
    open: '另立案件',
    settleApproved: '审批到此通过',
    settleRejected: '审批到此否决',
    branch: '分支',
    parallelAll: '同时进行，全部完成后继续',
    parallelAny: '同时进行，任一完成即继续',
    votesAll: '全部同意',
    votesAny: '任一人同意',
    votesInTurn: '依次同意',
    votesShare: '{share} 同意',
    waiting: '等待处理',
    notReached: '未到此步',
    taken: '符合',
    notTaken: '不适用',
    approved: '已通过',
    rejected: '未通过',
    passed: '无须裁定',
    done: '已完成',
    seatOpen: '待定',
    seatNotRequired: '不必再定',
    seatPassed: '不再重复询问',
    seatRemoved: '已减签',
    voted: { approve: '同意', reject: '不同意', abstain: '弃权', handled: '已处理' },
    comment: '意见',
    commentRequired: '不同意时须写明理由',
    doApprove: '同意',
    doReject: '不同意',
    doHandle: '签收处理',
    missing: '请写明理由',
    breached: '已超过时限',
    you: '等您决定',
  },
  'zh-TW': {
    chain: '審批流轉',
    approve: '審批',
    handle: '處理',
    notify: '告知',
    wait: '等待',
    open: '另立案件',
    settleApproved: '審批到此通過',
    settleRejected: '審批到此否決',
    branch: '分支',
    parallelAll: '同時進行，全部完成後繼續',
    parallelAny: '同時進行，任一完成即繼續',
    votesAll: '全部同意',
    votesAny: '任一人同意',
    votesInTurn: '依次同意',
    votesShare: '{share} 同意',
    waiting: '等待處理',
    notReached: '未到此步',
    taken: '符合',
    notTaken: '不適用',
    approved: '已通過',
    rejected: '未通過',
    passed: '無須裁定',
    done: '已完成',
    seatOpen: '待定',
    seatNotRequired: '不必再定',
    seatPassed: '不再重複詢問',
    seatRemoved: '已減簽',
    voted: { approve: '同意', reject: '不同意', abstain: '棄權', handled: '已處理' },
    comment: '意見',
    commentRequired: '不同意時須寫明理由',
    doApprove: '同意',
    doReject: '不同意',
    doHandle: '簽收處理',
    missing: '請寫明理由',
    breached: '已超過時限',
    you: '等您決定',
  },
  en: {
    chain: 'The chain',
    approve: 'Approve',
    handle: 'Handle',
    notify: 'Tell',
    wait: 'Wait',
    open: 'Opens other cases',
    settleApproved: 'Approved at this point',
    settleRejected: 'Rejected at this point',
    branch: 'Branch',
    parallelAll: 'At the same time; goes on when all are done',
    parallelAny: 'At the same time; goes on when one is done',
    votesAll: 'all must approve',
    votesAny: 'any one may approve',
    votesInTurn: 'one after the other',
    votesShare: '{share} must approve',
    waiting: 'Waiting',
    notReached: 'Not reached yet',
    taken: 'Holds',
    notTaken: 'Does not apply',
    approved: 'Approved',
    rejected: 'Rejected',
    passed: 'No decision needed',
    done: 'Done',
    seatOpen: 'to decide',
    seatNotRequired: 'need not decide',
    seatPassed: 'not asked again',
    seatRemoved: 'taken out',
    voted: { approve: 'approved', reject: 'rejected', abstain: 'abstained', handled: 'handled' },
    comment: 'Comment',
    commentRequired: 'A rejection needs a reason',
    doApprove: 'Approve',
    doReject: 'Reject',
    doHandle: 'Acknowledge',
    missing: 'Please give a reason',
    breached: 'Time has run out',
    you: 'You decide',
  },
};
