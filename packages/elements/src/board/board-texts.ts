import type { InEveryLanguage } from '../text/texts-of.ts';

/** What a board says by itself. */
export interface BoardTexts {
  readonly heading: string;
  readonly period: string;
  readonly earlier: string;
  readonly later: string;
  readonly kept: string;
  readonly broken: string;
  readonly running: string;
  readonly unjudged: string;
  readonly sum: string;
  readonly empty: string;
  readonly onTime: string;
  readonly ofCohort: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly needed: string;
  readonly over: string;
  readonly unreachable: string;
  readonly targetReached: string;
  readonly trend: string;
  readonly trendSaid: string;
  readonly noTrend: string;
  readonly table: string;
  readonly noFigure: string;
  readonly result: string;
  readonly status: string;
  readonly count: string;
  readonly share: string;
  readonly counted: string;
  readonly cohort: string;
  readonly target: string;
  readonly missing: string;
  readonly tickets: string;
  readonly noTickets: string;
  readonly all: string;
  readonly more: string;
  readonly since: string;
  readonly provisional: string;
  readonly statuses: {
    readonly [status in 'pending' | 'running' | 'paused' | 'met' | 'late' | 'missed' | 'cancelled' | 'excluded' | 'not-applicable']: string;
  };
}

export const BOARD_TEXTS: InEveryLanguage<'board'> = {
  'zh-CN': {
    heading: '服务标准看板',
    period: '期间',
    earlier: '上一期',
    later: '下一期',
    kept: '达标',
    broken: '未达标',
    running: '进行中',
    unjudged: '不适用',
    sum: '{kept} 项达标，{broken} 项未达标，{running} 项进行中',
    empty: '本期没有可评定的服务标准',
    onTime: '{kept} / {judged} 按时',
    ofCohort: '{counted} / {cohort} 计入',
    atLeast: '目标 ≥ {target}',
    atMost: '目标 ≤ {target}',
    needed: '再完成 {n} 件即达到 {target}',
    over: '超出允许 {n} 件',
    unreachable: '距 {target} 尚差 {n} 件，已无法补足',
    targetReached: '已达到目标',
    trend: '趋势',
    trendSaid: '{from} 为 {first}，{until} 为 {last}；最低 {least}，最高 {most}',
    noTrend: '尚无往期可比',
    table: '以表格查看',
    noFigure: '无',
    result: '结果',
    status: '状态',
    count: '件数',
    share: '比例',
    counted: '计入',
    cohort: '应计',
    target: '目标',
    missing: '尚未计入的 {n} 件',
    tickets: '本期 {n} 件',
    noTickets: '没有这样的事项',
    all: '全部',
    more: '再显示 {n} 件（共余 {left} 件）',
    since: '{at} 起',
    provisional: '暂定',
    statuses: {
      pending: '未开始',
      running: '进行中',
      paused: '暂停',
      met: '按时',
      late: '逾期完成',
      missed: '未完成',
      cancelled: '已取消',
      excluded: '除外',
      'not-applicable': '不适用',
    },
  },
  'zh-TW': {
    heading: '服務標準看板',
    period: '期間',
    earlier: '上一期',
    later: '下一期',
    kept: '達標',
    broken: '未達標',
    running: '進行中',
    unjudged: '不適用',
    sum: '{kept} 項達標，{broken} 項未達標，{running} 項進行中',
    empty: '本期沒有可評定的服務標準',
    onTime: '{kept} / {judged} 按時',
    ofCohort: '{counted} / {cohort} 計入',
    atLeast: '目標 ≥ {target}',
    atMost: '目標 ≤ {target}',
    needed: '再完成 {n} 件即達到 {target}',
    over: '超出允許 {n} 件',
    unreachable: '距 {target} 尚差 {n} 件，已無法補足',
    targetReached: '已達到目標',
    trend: '趨勢',
    trendSaid: '{from} 為 {first}，{until} 為 {last}；最低 {least}，最高 {most}',
    noTrend: '尚無往期可比',
    table: '以表格檢視',
    noFigure: '無',
    result: '結果',
    status: '狀態',
    count: '件數',
    share: '比例',
    counted: '計入',
    cohort: '應計',
    target: '目標',
    missing: '尚未計入的 {n} 件',
    tickets: '本期 {n} 件',
    noTickets: '沒有這樣的事項',
    all: '全部',
    more: '再顯示 {n} 件（共餘 {left} 件）',
    since: '{at} 起',
    provisional: '暫定',
    statuses: {
      pending: '未開始',
      running: '進行中',
      paused: '暫停',
      met: '按時',
      late: '逾期完成',
      missed: '未完成',
      cancelled: '已取消',
      excluded: '除外',
      'not-applicable': '不適用',
    },
  },
  en: {
    heading: 'Service levels',
    period: 'Period',
    earlier: 'Earlier',
    later: 'Later',
    kept: 'Kept',
    broken: 'Not kept',
    running: 'Running',
    unjudged: 'Not applicable',
    sum: '{kept} kept, {broken} not kept, {running} running',
    empty: 'No service level can be judged in this period',
    onTime: '{kept} of {judged} on time',
    ofCohort: '{counted} of {cohort} count',
    atLeast: 'Target ≥ {target}',
    atMost: 'Target ≤ {target}',
    needed: '{n} more to reach {target}',
    over: '{n} more than allowed',
    unreachable: '{n} short of {target}, and it cannot be made good',
    targetReached: 'Target reached',
    trend: 'Trend',
    trendSaid: '{first} in {from}, {last} in {until}; lowest {least}, highest {most}',
    noTrend: 'No earlier period to compare with',
    table: 'Show as a table',
    noFigure: 'none',
    result: 'Result',
    status: 'Status',
    count: 'Number',
    share: 'Share',
    counted: 'Counted',
    cohort: 'Of',
    target: 'Target',
    missing: 'Not counted yet: {n}',
    tickets: 'In this period: {n}',
    noTickets: 'There are none of these',
    all: 'All',
    more: 'Show {n} more (of {left} left)',
    since: 'since {at}',
    provisional: 'provisional',
    statuses: {
      pending: 'Not begun',
      running: 'Running',
      paused: 'Paused',
      met: 'On time',
      late: 'Late',
      missed: 'Missed',
      cancelled: 'Cancelled',
      excluded: 'Excluded',
      'not-applicable': 'Not applicable',
    },
  },
};
