import type { InEveryLanguage } from '../text/texts-of.ts';

/** What a clock says by itself. */
export interface ClockTexts {
  readonly due: string;
  readonly left: string;
  readonly past: string;
  readonly met: string;
  readonly late: string;
  readonly missed: string;
  readonly running: string;
  readonly provisional: string;
  readonly notApplicable: string;
  readonly warned: string;
  readonly paused: string;
  readonly pending: string;
  readonly cancelled: string;
  readonly excluded: string;
  readonly pausedSince: string;
  readonly pausedBecause: string;
  /** After the digits of a paused clock: what it had counted. */
  readonly counted: string;
  /** How much of the time left is working time. */
  readonly workingLeft: string;
  /** Outside opening hours; `{at}` is the next opening. */
  readonly closed: string;
  readonly closedForGood: string;
  /** Said aloud at a threshold. */
  readonly spokenLeft: string;
  readonly spoken: string;
  readonly account: string;
  readonly close: string;
  /** Head of the column with the stretches. */
  readonly stretch: string;
  readonly kind: string;
  readonly length: string;
  readonly counts: string;
  readonly stands: string;
  readonly lasts: string;
  readonly sum: string;
  /** Of many stretches only the last are listed. */
  readonly earlier: string;
  readonly empty: string;
}

export const CLOCK_TEXTS: InEveryLanguage<'clock'> = {
  'zh-CN': {
    due: '{at} 前',
    left: '剩余',
    past: '已超时',
    met: '按时完成',
    late: '迟交',
    missed: '未完成',
    running: '进行中',
    warned: '即将到期',
    provisional: '节假日安排尚未公布，此时限为暂定',
    notApplicable: '本期不适用',
    paused: '已暂停',
    pending: '尚未开始',
    cancelled: '已取消',
    excluded: '不计入',
    pausedSince: '自 {at} 起暂停计时',
    pausedBecause: '暂停原因：{reason}',
    counted: '已计时',
    workingLeft: '其中工作时间还有 {length}',
    closed: '现在不在工作时间，{at} 继续计时',
    closedForGood: '现在不在工作时间，不计时',
    spokenLeft: '{heading}：{word}，剩余 {length}',
    spoken: '{heading}：{word}',
    account: '计时明细',
    close: '关闭',
    stretch: '时段',
    kind: '状态',
    length: '时长',
    counts: '计时',
    stands: '暂停',
    lasts: '至今',
    sum: '合计已计时',
    earlier: '更早的 {n} 段未列出，已计入合计',
    empty: '没有可显示的时限',
  },
  'zh-TW': {
    due: '{at} 前',
    left: '剩餘',
    past: '已超時',
    met: '按時完成',
    late: '遲交',
    missed: '未完成',
    running: '進行中',
    warned: '即將到期',
    provisional: '節假日安排尚未公布，此時限為暫定',
    notApplicable: '本期不適用',
    paused: '已暫停',
    pending: '尚未開始',
    cancelled: '已取消',
    excluded: '不計入',
    pausedSince: '自 {at} 起暫停計時',
    pausedBecause: '暫停原因：{reason}',
    counted: '已計時',
    workingLeft: '其中工作時間還有 {length}',
    closed: '現在不在工作時間，{at} 繼續計時',
    closedForGood: '現在不在工作時間，不計時',
    spokenLeft: '{heading}：{word}，剩餘 {length}',
    spoken: '{heading}：{word}',
    account: '計時明細',
    close: '關閉',
    stretch: '時段',
    kind: '狀態',
    length: '時長',
    counts: '計時',
    stands: '暫停',
    lasts: '至今',
    sum: '合計已計時',
    earlier: '更早的 {n} 段未列出，已計入合計',
    empty: '沒有可顯示的時限',
  },
  en: {
    due: 'By {at}',
    left: 'left',
    past: 'past due',
    met: 'Done on time',
    late: 'Done late',
    missed: 'Missed',
    running: 'Running',
    warned: 'Due soon',
    provisional: 'Holidays are not published yet: this due time is provisional',
    notApplicable: 'Not applicable this time',
    paused: 'Paused',
    pending: 'Not begun',
    cancelled: 'Given up',
    excluded: 'Not counted',
    pausedSince: 'Paused since {at}',
    pausedBecause: 'Why: {reason}',
    counted: 'counted',
    workingLeft: '{length} of it working time',
    closed: 'Outside working time: it goes on at {at}',
    closedForGood: 'Outside working time: nothing is counted',
    spokenLeft: '{heading}: {word}, {length} left',
    spoken: '{heading}: {word}',
    account: 'How it was counted',
    close: 'Close',
    stretch: 'When',
    kind: 'What',
    length: 'How long',
    counts: 'counted',
    stands: 'paused',
    lasts: 'until now',
    sum: 'Counted in all',
    earlier: '{n, plural, one {# earlier stretch is} other {# earlier stretches are}} not listed, but added up',
    empty: 'There is no due time to show',
  },
};
