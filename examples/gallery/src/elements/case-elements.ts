import type { GcWorklist, GcWorklistEvents, WorklistSource } from '@guicheng/elements';
import type { ClockAccount, Verdict } from '@guicheng/engine';
import { elementEntry } from '../element-entry.ts';
import type { Entry } from '../entry.ts';
import { type Story, type StoryCase, story } from '../story.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const caseOf = ({ plan, now, people }: Story, { state, history, explanations, verdicts }: StoryCase) => ({
  plan,
  state,
  history,
  explanations,
  verdicts,
  nameOf: (person: string) => people[person] ?? person,
  clock: { now: () => now },
});

/** A case with its history, as it was told. */
const gcCase = elementEntry('gc-case', '案件 履歷 timeline history', async () => {
  const told = await story();
  const { running, approving, closed } = told.cases;
  return [
    { state: 'running', properties: caseOf(told, running) },
    { state: 'begun', properties: caseOf(told, approving) },
    { state: 'closed', properties: caseOf(told, closed) },
  ];
});

/** The approval of a cost: before the first vote, when it is my turn, and as somebody else sees it. */
const gcApproval = elementEntry('gc-approval', '审批 審批 chain vote', async () => {
  const { plan, now, cases, offers, people } = await story();
  const { chain } = cases.approving.state;
  const given = { plan, approval: 'expense-200', clock: { now: () => now }, nameOf: (person: string) => people[person] ?? person };
  return [
    { state: 'mine', properties: { ...given, chain, offers: offers.feng } },
    { state: 'watching', properties: { ...given, chain, offers: offers.lin } },
    { state: 'begun', properties: { ...given, chain: cases.begun.state.chain, offers: offers.lin } },
    { state: 'empty', properties: given },
    { state: 'busy', properties: { ...given, chain, offers: offers.feng, busy: true } },
  ];
});

/** What a host answers to acts on many tasks: it takes them over one by one, but not what is urgent. */
const answerBulk = (element: HTMLElement) =>
  (element as GcWorklist).addEventListener('gc-bulk', (event) => {
    const { tasks, report } = (event as GcWorklistEvents['gc-bulk']).detail;
    for (const { key, mark } of tasks) report(key, mark ? { refused: '急件须当面交接' } : 'done');
  });

/** Two selected, one of them just refused. */
const refuseOne = async (element: HTMLElement) => {
  answerBulk(element);
  const { shadowRoot } = element;
  await (element as GcWorklist).updateComplete;
  for (const box of [...(shadowRoot?.querySelectorAll<HTMLInputElement>('.pick input') ?? [])].slice(0, 2)) box.click();
  await (element as GcWorklist).updateComplete;
  shadowRoot?.querySelector<HTMLElement>('[data-act]')?.click();
};

/** Tasks that come as they are looked at. */
const manyTasks = (now: number): WorklistSource => ({
  count: async ({ filters }) => (filters.words ? 0 : 40),
  rows: async (_, from, to) =>
    Array.from({ length: to - from }, (__, index) => ({
      key: `${from + index}`,
      href: '#/gc-worklist',
      number: `WX-${from + index + 1}`,
      subject: '公共区域灯具巡检',
      act: '巡检',
      kind: '维修',
      since: now - HOUR,
      dueAt: now + (from + index) * MINUTE,
    })),
});

/** Tickets of the story as a person's list. */
const gcWorklist = elementEntry('gc-worklist', '待办 待辦 tasks list', async () => {
  const { tickets, now } = await story();
  const clock = { now: () => now };
  const tasks = tickets.map(({ id, number, since, value }, index) => ({
    key: id,
    href: `#/gc-worklist?case=${id}`,
    number,
    subject: value?.content ?? number,
    act: '派单',
    kind: '维修',
    since,
    dueAt: now + (index - 1) * 40 * MINUTE,
    ...(index % 2 ? {} : { responsible: '周敏' }),
    ...(value?.urgency === 'normal' ? {} : { mark: '急' }),
  }));
  const given = { tasks, clock, timeZone: 'Asia/Shanghai' };
  const acts = [{ id: 'take-over', title: '接手', confirm: false }];
  const views = [{ id: 'view-1', title: '漏水', filters: { words: '漏水' } }];
  return [
    { state: 'filled', properties: { ...given, filter: true, acts, views }, act: answerBulk },
    { state: 'refused', properties: { ...given, acts }, act: (element) => void refuseOne(element) },
    { state: 'hosted', properties: { source: manyTasks(now), clock, timeZone: 'Asia/Shanghai' } },
    { state: 'empty', properties: { ...given, tasks: [] } },
    { state: 'loading', properties: { ...given, tasks: [], standing: 'loading' } },
    { state: 'failed', properties: { ...given, tasks: [], standing: 'failed' } },
    { state: 'offline', properties: { ...given, standing: 'offline', asOf: now - 25 * MINUTE } },
  ];
});

const verdict = (more: Partial<Verdict>): Verdict => ({
  sla: 'daily-summary',
  subject: 'period/2026-03-02',
  status: 'running',
  provisional: false,
  because: [],
  ...more,
});

/** Counted from nine, with an hour's pause at noon, and standing still since half an hour ago. */
const accountUntil = (now: number): ClockAccount => ({
  verdict: verdict({ status: 'paused' }),
  place: 'slas/daily-summary',
  satisfies: [],
  clauses: [],
  counted: [
    { from: now - 6 * HOUR, until: now - 3 * HOUR },
    { from: now - 2 * HOUR, until: now - HOUR / 2 },
  ],
  pauses: [{ from: now - 3 * HOUR, until: now - 2 * HOUR }, { from: now - HOUR / 2 }],
  figures: [],
});

/** One due instant, far away, near, kept and missed. */
const gcClock = elementEntry('gc-clock', '时钟 時鐘 due countdown', async () => {
  const now = Date.parse('2026-03-02T15:00:00+08:00');
  const given = { clock: { now: () => now }, heading: '17:30 前汇总当日维修单', clause: '客服工作手册 4.5', timeZone: 'Asia/Shanghai' };
  const due = { startedAt: now - 6 * HOUR, dueAt: now + 2.5 * HOUR };
  return [
    { state: 'running', properties: { ...given, verdict: verdict(due) } },
    { state: 'warning', properties: { ...given, verdict: verdict({ ...due, dueAt: now + 12 * MINUTE }) } },
    { state: 'met', properties: { ...given, verdict: verdict({ ...due, status: 'met', decidedAt: now - HOUR }) } },
    { state: 'breached', properties: { ...given, verdict: verdict({ ...due, status: 'missed', dueAt: now - 20 * MINUTE }) } },
    {
      state: 'paused',
      properties: { ...given, verdict: verdict({ startedAt: due.startedAt, status: 'paused' }), account: accountUntil(now), reason: '等待配件' },
    },
    { state: 'provisional', properties: { ...given, verdict: verdict({ ...due, provisional: true }) } },
  ];
});

export const caseElements: readonly Entry[] = [gcCase, gcApproval, gcWorklist, gcClock];
