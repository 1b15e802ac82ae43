import type {
  Expression,
  Plan,
  PlanApproval,
  PlanApproveBlock,
  PlanBlock,
  PlanField,
  PlanForm,
  PlanHandleBlock,
  PlanNext,
  PlanProcedure,
  PlanStage,
  PlanWho,
  Tree,
} from '@guicheng/definition';

/** Parts of a plan with every default filled in, so that a test says only what it is about. */

export const text = (said: string) => ({ en: said });

const definition = (id: string) => ({ id, title: text(id), satisfies: [], overlays: {} });

/** A condition written as its tree: tests of the engine need no compiler. */
export function condition(tree: Tree): Expression {
  return { source: JSON.stringify(tree), type: 'bool', reads: [], cost: 1, tree };
}

/** `form.<field> >= CNY <minor>`. */
export function amountFrom(field: string, minor: number): Expression {
  return condition([
    '>=',
    [
      'call',
      'compareMoney',
      [
        ['read', `form.${field}`],
        ['money', minor, 'CNY'],
      ],
    ],
    0,
  ]);
}

export const position = (id: string): PlanWho => ({ kind: 'position', position: id });

export function field(id: string, rest: Partial<PlanField> = {}): PlanField {
  return { id, kind: 'text', title: text(id), required: false, readOnly: false, ...rest };
}

/** A form of text fields, one section for each entry. */
export function form(id: string, sections: { readonly [section: string]: readonly string[] }, rest: { readonly [field: string]: PlanField } = {}): PlanForm {
  const fields = Object.fromEntries(
    Object.values(sections)
      .flat()
      .map((one) => [one, rest[one] ?? field(one)]),
  );
  const layout = Object.fromEntries(
    Object.entries(sections).map(([section, ids]) => [section, { id: section, title: text(section), rows: ids.map((one) => [one]), step: section }]),
  );
  return { ...definition(id), fields, rules: {}, layout };
}

export type StageParts = Partial<Omit<PlanStage, 'next'>> & { readonly next?: { readonly [id: string]: Partial<PlanNext> & { readonly to: string } } };

export function stage(id: string, { next = {}, ...rest }: StageParts): PlanStage {
  const ways = Object.fromEntries(Object.entries(next).map(([way, one]) => [way, { after: 'form' as const, ...one }]));
  return { id, title: text(id), satisfies: [], who: [], final: false, sections: [], responsible: 'keep', withdraw: false, notify: {}, ...rest, next: ways };
}

export function procedure(id: string, mainForm: string, stages: readonly PlanStage[], rest: Partial<PlanProcedure> = {}): PlanProcedure {
  return {
    ...definition(id),
    form: mainForm,
    opens: [position('front-desk')],
    start: stages[0]?.id ?? '',
    responsible: 'opener',
    stages: Object.fromEntries(stages.map((one) => [one.id, one])),
    follows: {},
    administrators: [],
    slas: [],
    ...rest,
  };
}

export function approve(id: string, who: readonly PlanWho[], rest: Partial<PlanApproveBlock> = {}): PlanApproveBlock {
  return {
    id,
    kind: 'approve',
    title: text(id),
    satisfies: [],
    who,
    votes: { kind: 'any' },
    onReject: 'end-now',
    ifNobody: 'wait',
    ifRequester: 'forbid',
    reasonRequired: 'never',
    signature: false,
    ifTooFew: 'wait',
    weights: {},
    groups: 'together',
    changeable: false,
    attachment: 'never',
    fields: {},
    may: {},
    ...rest,
  };
}

export function handle(id: string, who: readonly PlanWho[], rest: Partial<PlanHandleBlock> = {}): PlanHandleBlock {
  return { id, kind: 'handle', title: text(id), satisfies: [], who, ifNobody: 'wait', may: {}, ...rest };
}

export const blocks = (...list: readonly PlanBlock[]) => Object.fromEntries(list.map((one) => [one.id, one]));

export function approval(id: string, ofForm: string, list: readonly PlanBlock[], rest: Partial<PlanApproval> = {}): PlanApproval {
  return {
    ...definition(id),
    form: ofForm,
    requester: [position('technician'), position('front-desk'), position('manager')],
    repeated: 'ask-again',
    separate: {},
    deputies: 'allowed',
    withdraw: 'until-decided',
    blocks: blocks(...list),
    ...rest,
  };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) => Object.fromEntries(list.map((one) => [one.id, one]));

export interface PlanParts {
  readonly procedures: readonly PlanProcedure[];
  readonly approvals?: readonly PlanApproval[];
  readonly forms: readonly PlanForm[];
  readonly more?: Partial<Plan>;
}

/** A plan of a small company: front desk and technicians report to the manager, the manager to the director. */
export function plan({ procedures, approvals = [], forms, more = {} }: PlanParts): Plan {
  const role = (department: string, reportsTo?: string) => ({
    title: text(department),
    satisfies: [],
    department,
    outside: false,
    ...(reportsTo === undefined ? {} : { reportsTo }),
  });
  return {
    format: 1,
    hash: 'plan-1',
    pack: {
      id: 'sample',
      version: '1.0.0',
      validFrom: '2026-01-01',
      title: text('Sample'),
      timeZone: 'Asia/Shanghai',
      // Long enough for tests of evidence that comes late.
      sealedWithin: 90 * 24 * 3_600_000,
      currency: 'CNY',
      sourceLocale: 'en',
      locales: ['en'],
      extends: [],
      documents: {},
      regimes: {},
      famous: [],
      facts: {},
    },
    organization: {
      holders: 'host',
      departments: { service: { title: text('Service'), satisfies: [], head: 'manager' }, office: { title: text('Office'), satisfies: [], head: 'director' } },
      positions: {
        'front-desk': role('service', 'manager'),
        technician: role('service', 'manager'),
        manager: role('service', 'director'),
        director: role('office'),
        auditor: role('office', 'director'),
      },
      people: {},
    },
    calendars: {},
    events: {},
    tables: {},
    slas: {},
    templates: {},
    requirements: {},
    forms: byId(forms),
    approvals: byId(approvals),
    procedures: byId(procedures),
    ...more,
  };
}
