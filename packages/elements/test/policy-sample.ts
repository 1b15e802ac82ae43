import type { Plan, PlanSla } from '@guicheng/definition';

const title = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const base = { satisfies: [], overlays: {} };
const slaBase = { ...base, onBreach: {}, warn: {}, exclude: {}, roll: 'none', firstDay: 'counted' } as const;

const slas: { readonly [id: string]: PlanSla } = {
  summary: {
    ...slaBase,
    id: 'summary',
    title: title('17:30 前汇总当日维修单', 'The day’s tickets summed up by 17:30'),
    note: title('节假日也要汇总', 'On holidays too'),
    satisfies: ['r1'],
    kind: 'clock',
    by: 1050,
    catchUp: 'none',
    every: 'service-day',
    who: 'supervisor',
    evidence: { form: 'ticket' },
    onBreach: { tell: { kind: 'notify', position: 'manager' } },
  },
  visits: {
    ...slaBase,
    id: 'visits',
    title: title('每周维修回访率', 'Repairs revisited each week'),
    satisfies: ['r1'],
    kind: 'ratio',
    window: 'week',
    cohort: 'repair.done.entered',
    counted: 'ticket.recorded',
    by: 'case',
    atLeast: [4, 5],
    minSample: 1,
    ifEmpty: 'not-applicable',
  },
  arrival: {
    ...slaBase,
    id: 'arrival',
    title: title('急修到场', 'Urgent repairs reached'),
    procedure: 'repair',
    kind: 'duration',
    from: 'repair.opened',
    until: 'repair.done.entered',
    within: { unit: 'elapsed', ms: 1_800_000, said: '30m' },
    clock: 'wall',
    pause: {},
    onReopen: 'continue',
    onBreach: { open: { kind: 'open', procedure: 'repair' } },
  },
};

/** A plan as far as a policy reads it: three service levels, a procedure, a form, two positions, a requirement. */
export const policyPlan = {
  pack: { documents: { manual: { title: title('客服工作手册', 'Service manual') } }, timeZone: 'Asia/Shanghai', sourceLocale: 'zh-CN' },
  organization: {
    departments: { desk: { title: title('客服部', 'Front desk'), satisfies: [], head: 'manager' } },
    positions: {
      manager: { title: title('经理', 'manager'), satisfies: [], outside: false, department: 'desk' },
      supervisor: { title: title('主管', 'supervisor'), satisfies: [], outside: false, reportsTo: 'manager' },
    },
    people: {},
  },
  events: {},
  calendars: {},
  approvals: {},
  slas,
  forms: { ticket: { ...base, id: 'ticket', title: title('维修单', 'Repair ticket'), fields: { what: { title: title('内容', 'What'), required: true } } } },
  procedures: {
    repair: {
      ...base,
      id: 'repair',
      title: title('维修', 'Repair'),
      form: 'ticket',
      opens: [{ kind: 'position', position: 'supervisor' }],
      stages: { done: { id: 'done', title: title('已完工', 'Done'), who: [], final: true } },
      slas: ['arrival'],
    },
  },
  requirements: {
    r1: {
      id: 'r1',
      title: title('每日汇总', 'Summed up daily'),
      text: title('每日下午 5:30 前汇总。', 'Summed up by half past five each day.'),
      clauses: [{ document: 'manual', clause: '4.10' }],
      satisfiedBy: ['slas/summary', 'slas/visits'],
      planned: false,
    },
  },
} as unknown as Plan;
