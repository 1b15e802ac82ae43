import type { InEveryLanguage } from '../text/texts-of.ts';
import type { DutyMark } from './month-duties.ts';

/** What a calendar of duties says by itself. */
export interface CalendarTexts {
  readonly heading: string;
  readonly earlier: string;
  readonly later: string;
  readonly today: string;
  readonly sum: string;
  readonly empty: string;
  readonly nothing: string;
  readonly none: string;
  readonly by: string;
  readonly doneAt: string;
  readonly provisional: string;
  readonly more: string;
  readonly marks: { readonly [mark in DutyMark]: string };
}

export const CALENDAR_TEXTS: InEveryLanguage<'calendar'> = {
  'zh-CN': {
    heading: '本月例行事务',
    earlier: '上个月',
    later: '下个月',
    today: '今天',
    sum: '完成 {done} 项，逾期完成 {late} 项，缺失 {missed} 项，待办 {due} 项，尚未开始 {planned} 项',
    empty: '没有可显示的例行事务',
    nothing: '当天没有例行事务',
    none: '无例行事务',
    by: '{time} 前',
    doneAt: '{at} 完成',
    provisional: '暂定',
    more: '另有 {n} 项',
    marks: { done: '完成', late: '逾期完成', missed: '缺失', due: '待办', planned: '尚未开始' },
  },
  'zh-TW': {
    heading: '本月例行事務',
    earlier: '上個月',
    later: '下個月',
    today: '今天',
    sum: '完成 {done} 項，逾期完成 {late} 項，缺失 {missed} 項，待辦 {due} 項，尚未開始 {planned} 項',
    empty: '沒有可顯示的例行事務',
    nothing: '當天沒有例行事務',
    none: '無例行事務',
    by: '{time} 前',
    doneAt: '{at} 完成',
    provisional: '暫定',
    more: '另有 {n} 項',
    marks: { done: '完成', late: '逾期完成', missed: '缺失', due: '待辦', planned: '尚未開始' },
  },
  en: {
    heading: 'Duties of the month',
    earlier: 'Previous month',
    later: 'Next month',
    today: 'Today',
    sum: '{done} done, {late} late, {missed} missed, {due} due, {planned} to come',
    empty: 'There are no duties to show',
    nothing: 'Nothing is due on this day',
    none: 'no duties',
    by: 'by {time}',
    doneAt: 'done {at}',
    provisional: 'provisional',
    more: '{n} more',
    marks: { done: 'done', late: 'late', missed: 'missed', due: 'due', planned: 'to come' },
  },
};
