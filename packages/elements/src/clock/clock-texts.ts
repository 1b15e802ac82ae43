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
  },
};
