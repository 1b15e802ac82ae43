import type { Plan } from '@guicheng/definition';
import type { CaseEvent, CaseState, Explanation, Recorded, Verdict } from '@guicheng/engine';
import type { GcCase } from '../src/case/gc-case.ts';

const title = (text: string, en: string) => ({ 'zh-CN': text, en });
const MINUTE = 60_000;
export const caseNow = Date.parse('2026-11-09T15:00:00+08:00');

/** Only what a case page reads of a plan. */
export const casePlan = {
  procedures: {
    repair: {
      title: title('维修', 'Repair'),
      stages: Object.fromEntries(
        [title('派单', 'Dispatch'), title('维修中', 'Under repair'), title('回访', 'Revisit')].map((one, index) => [
          ['dispatch', 'work', 'revisit'][index],
          { title: one, next: {} },
        ]),
      ),
    },
  },
  forms: { ticket: { title: title('维修通知单', 'Repair ticket') } },
  slas: { arrive: { title: title('30 分钟内到场', 'There within 30 minutes') }, finish: { title: title('当日完工', 'Done the same day') } },
  approvals: {},
  events: {},
  organization: { positions: { desk: { title: title('前台', 'Front desk') } } },
  pack: { documents: { manual: { title: title('客服工作手册', 'Service manual') } }, timeZone: 'Asia/Shanghai' },
} as unknown as Plan;

export const caseState = {
  status: 'open',
  case: 'a',
  number: 'WX-1',
  procedure: 'repair',
  stage: 'work',
  openedAt: caseNow - 120 * MINUTE,
  enteredAt: caseNow - 60 * MINUTE,
  responsible: 'lin',
  forms: {},
} as unknown as CaseState;

const file = { id: 'f1', name: '漏水.jpg', type: 'image/jpeg', size: 120_000 };
type Told = readonly [command: string, minutesAgo: number, event: CaseEvent, code: string, params: Explanation['params'], clause?: string];

const told: readonly Told[] = [
  [
    'c1',
    120,
    { type: 'form-recorded', form: 'ticket', stage: 'dispatch', value: { photos: [file] }, outcomes: {} },
    'form_recorded',
    { person: 'sun', form: 'ticket', stage: 'dispatch' },
    '4.5',
  ],
  ['c1', 120, { type: 'stage-entered', stage: 'work', from: 'dispatch' }, 'stage_entered_otherwise', { from: 'dispatch', stage: 'work' }, '4.6'],
  ['c2', 60, { type: 'responsibility-passed', to: 'lin' }, 'responsibility_taken', { to: 'lin' }],
  ['c3', 30, { type: 'sla-breached', sla: 'arrive', key: '1', dueAt: caseNow, effects: [] }, 'sla_breached', { sla: 'arrive' }, '4.5'],
  ['c4', 10, { type: 'comment-added', text: '配件已到' }, 'comment_added', { person: 'lin' }],
];

const recordedOf = ([command, minutes, event]: Told, index: number): Recorded => ({
  stream: 'case/a',
  seq: index + 1,
  id: `${command}.${index}`,
  at: caseNow - minutes * MINUTE,
  recordedAt: caseNow - minutes * MINUTE,
  by: event.type === 'sla-breached' ? { kind: 'clock' } : { kind: 'person', person: 'sun', name: '孙志刚', position: 'desk' },
  event,
});

const explainedOf = ([command, minutes, , code, params, clause]: Told, index: number): Explanation => ({
  event: `${command}.${index}`,
  at: caseNow - minutes * MINUTE,
  code,
  params,
  place: 'procedures/repair',
  satisfies: [],
  clauses: clause ? [{ document: 'manual', clause }] : [],
});

export const caseHistory: readonly Recorded[] = told.map(recordedOf);
export const caseExplanations: readonly Explanation[] = told.map(explainedOf);

/** A long history: so many comments, one a minute. */
export function longHistory(count: number): Pick<GcCase, 'history' | 'explanations'> {
  const lines = Array.from(
    { length: count },
    (_, index): Told => [
      `n${index}`,
      count - index,
      { type: 'comment-added', text: `第 ${index + 1} 条${index % 7 ? '' : '，'.repeat(200)}` },
      'comment_added',
      { person: 'lin' },
    ],
  );
  return { history: lines.map(recordedOf), explanations: lines.map(explainedOf) };
}

const verdict = (more: Partial<Verdict>): Verdict => ({ sla: 'finish', subject: 'case/a', status: 'running', provisional: false, because: [], ...more });
const NAMES: { readonly [person: string]: string } = { sun: '孙志刚', lin: '林涛' };

/** What a case on the page is given unless a test says otherwise. */
export const caseProperties: Partial<GcCase> = {
  plan: casePlan,
  state: caseState,
  history: caseHistory,
  explanations: caseExplanations,
  verdicts: [
    verdict({ startedAt: caseNow - 60 * MINUTE, dueAt: caseNow + 180 * MINUTE, provisional: true }),
    verdict({ sla: 'arrive', status: 'late', dueAt: caseNow - 90 * MINUTE, decidedAt: caseNow }),
  ],
  nameOf: (person) => NAMES[person] ?? person,
  bookOf: (place) => `#/policy/${place}`,
  addressOf: ({ id }) => `https://files.example/${id}`,
  clock: { now: () => caseNow },
  locale: 'zh-CN',
};
