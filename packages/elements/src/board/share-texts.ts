import type { InEveryLanguage } from '../text/texts-of.ts';

/** What a share says by itself. */
export interface ShareTexts {
  readonly of: string;
  readonly target: string;
  readonly reached: string;
  readonly needed: string;
  readonly unreachable: string;
  readonly empty: string;
  readonly left: string;
  readonly none: string;
  readonly since: string;
  readonly until: string;
  readonly more: string;
}

export const SHARE_TEXTS: InEveryLanguage<'share'> = {
  'zh-CN': {
    of: '已完成 {counted} / 应完成 {cohort}',
    target: '目标 {target}',
    reached: '已达标',
    needed: '再完成 {n} 件即达标',
    unreachable: '未达标',
    empty: '本期没有应计入的事项，不适用',
    left: '尚未完成的 {n} 件',
    none: '没有待完成的事项',
    since: '{at} 起',
    until: '计至 {at}',
    more: '全部显示（另有 {n} 件）',
  },
  'zh-TW': {
    of: '已完成 {counted} / 應完成 {cohort}',
    target: '目標 {target}',
    reached: '已達標',
    needed: '再完成 {n} 件即達標',
    unreachable: '未達標',
    empty: '本期沒有應計入的事項，不適用',
    left: '尚未完成的 {n} 件',
    none: '沒有待完成的事項',
    since: '{at} 起',
    until: '計至 {at}',
    more: '全部顯示（另有 {n} 件）',
  },
  en: {
    of: '{counted} done of {cohort}',
    target: 'Target {target}',
    reached: 'Target reached',
    needed: '{n} more to reach the target',
    unreachable: 'Target missed',
    empty: 'Nothing counts in this period: not applicable',
    left: 'Still to be done: {n}',
    none: 'Nothing is left to do',
    since: 'since {at}',
    until: 'Counts until {at}',
    more: 'Show all ({n} more)',
  },
};
