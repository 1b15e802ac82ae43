import type { Instant, Plan, PlanFrequencySla, PlanRatioSla, PlanSamplingSla, PlanSla } from '@guicheng/definition';
import type { CaseEvent, EngineEvent, Recorded } from '../event.ts';
import { isSelective } from '../sla/applies.ts';
import type { Claim } from '../sla/claims.ts';
import type { Occurrence, Subject } from '../sla/history.ts';
import { isOfCases } from '../sla/periods.ts';

export type LedgerSla = PlanRatioSla | PlanFrequencySla | PlanSamplingSla;

/** A case as far as a ledger has heard of it. */
export interface LedgerSubject extends Subject {
  procedure?: string;
  openedAt: Instant;
  readonly events: Recorded<CaseEvent>[];
  readonly occurrences: readonly Occurrence[];
}

/** Occurrences of one name, sorted when somebody asks. */
export interface LedgerList {
  all: Occurrence[];
  sorted: boolean;
}

/**
 * What one SLA over periods needs of a history, taken in event by event. It answers what `judge` answers over the same events, whatever order they came in, and
 * can be thrown away and built again at any time. It is the one thing in the engine that is changed in place: a
 * million events a second leave no time for copies. Whoever holds one must not share it.
 */
export interface Ledger {
  readonly plan: Plan;
  readonly sla: LedgerSla;
  /** The names of what it counts. */
  readonly names: ReadonlySet<string>;
  /** Types of events that go by one of the names, so that the others need not be named at all. */
  readonly types: ReadonlySet<string>;
  /** What the names are made of: an event of a stage or form that is none of these goes by none of the names. */
  readonly words: ReadonlySet<string>;
  /** Whether members are told apart by what their cases say, so that those have to be kept. */
  readonly reads: boolean;
  readonly lists: ReadonlyMap<string, LedgerList>;
  readonly cases: Map<string, LedgerSubject>;
  readonly occasions: Map<string, Subject>;
  readonly facts: Map<string, Occurrence>;
  /** Events of cases whose opening has not come in yet: what they are called depends on it. */
  readonly waiting: Map<string, Recorded[]>;
  /** Confirmed claims of when events happened, by event. */
  readonly claims: Map<string, Claim>;
  readonly duties: Map<string, Recorded[]>;
  readonly closes: Map<string, Instant>;
  /** Openings of duty periods: they count as known only when they were recorded. */
  readonly openings: Recorded[];
  since: Instant | undefined;
  /** How many events it has taken in. */
  events: number;
}

/** An empty ledger of a ratio, a sample, or a frequency that is not counted for each case; undefined for SLAs that need none. */
export function ledgerOf(plan: Plan, sla: PlanSla): Ledger | undefined {
  if (sla.kind !== 'ratio' && sla.kind !== 'sampling' && sla.kind !== 'frequency') return undefined;
  if (sla.kind === 'frequency' && isOfCases(sla)) return undefined;
  const names = new Set(namesOf(sla));
  return {
    plan,
    sla,
    names,
    types: new Set([...names].flatMap((name) => typesOf(plan, name))),
    words: new Set([...names].flatMap((name) => name.split('.'))),
    reads: isSelective(sla) || (sla.kind === 'sampling' && sla.covers !== undefined) || (sla.kind === 'ratio' && sla.weight !== undefined),
    lists: new Map([...names].map((name) => [name, { all: [], sorted: true }])),
    cases: new Map(),
    occasions: new Map(),
    facts: new Map(),
    waiting: new Map(),
    claims: new Map(),
    duties: new Map(),
    closes: new Map(),
    openings: [],
    since: undefined,
    events: 0,
  };
}

function namesOf(sla: LedgerSla): readonly string[] {
  if (sla.kind === 'ratio') return [sla.cohort, sla.counted];
  if (sla.kind === 'sampling') return [sla.cohort, sla.of];
  const withdrawn = sla.of.endsWith('.breached') ? [`${sla.of.slice(0, -'.breached'.length)}.breach-withdrawn`] : [];
  return [sla.of, ...withdrawn, ...(sla.orEvery ? [sla.orEvery.of] : [])];
}

/** The types of events that may go by a name; outside events have names of their own. */
function typesOf(plan: Plan, name: string): readonly EngineEvent['type'][] {
  return name in plan.events ? ['fact-received'] : (TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? []);
}

const TYPES: { readonly [moment: string]: readonly EngineEvent['type'][] } = {
  approved: ['chain-decided'],
  breached: ['sla-breached'],
  'breach-withdrawn': ['breach-withdrawn'],
  closed: ['case-closed'],
  commented: ['comment-added'],
  entered: ['stage-entered'],
  'handed-over': ['responsibility-passed'],
  left: ['stage-entered'],
  opened: ['case-opened'],
  recorded: ['form-recorded', 'evidence-recorded'],
  rejected: ['chain-decided'],
  started: ['chain-started'],
  withdrawn: ['case-withdrawn'],
};
