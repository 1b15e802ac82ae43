import type { InEveryLanguage } from '../text/texts-of.ts';

/** What a worklist says by itself. */
export interface WorklistTexts {
  readonly filter: string;
  readonly views: string;
  readonly all: string;
  readonly breached: string;
  readonly today: string;
  readonly due: string;
  readonly left: string;
  readonly past: string;
  readonly since: string;
  readonly responsible: string;
  readonly empty: string;
  readonly nothingFits: string;
  readonly count: string;
  readonly more: string;
}

export const WORKLIST_TEXTS: InEveryLanguage<'worklist'> = {
  'zh-CN': {
    filter: '按单号、内容或负责人查找',
    views: '显示范围',
    all: '全部',
    breached: '已逾期',
    today: '今日到期',
    due: '{at} 到期',
    left: '还有 {length}',
    past: '逾期 {length}',
    since: '{at} 起等待',
    responsible: '负责人 {name}',
    empty: '没有等您处理的事项',
    nothingFits: '没有符合条件的事项',
    count: '共 {n} 项',
    more: '再显示 {n} 项',
  },
  'zh-TW': {
    filter: '依單號、內容或負責人查找',
    views: '顯示範圍',
    all: '全部',
    breached: '已逾期',
    today: '今日到期',
    due: '{at} 到期',
    left: '還有 {length}',
    past: '逾期 {length}',
    since: '{at} 起等待',
    responsible: '負責人 {name}',
    empty: '沒有等您處理的事項',
    nothingFits: '沒有符合條件的事項',
    count: '共 {n} 項',
    more: '再顯示 {n} 項',
  },
  en: {
    filter: 'Find by number, words or person',
    views: 'Show',
    all: 'All',
    breached: 'Past due',
    today: 'Due today',
    due: 'Due {at}',
    left: '{length} left',
    past: '{length} past due',
    since: 'Waiting since {at}',
    responsible: 'With {name}',
    empty: 'Nothing waits for you',
    nothingFits: 'Nothing fits this filter',
    count: 'Total: {n}',
    more: 'Show {n} more',
  },
};
