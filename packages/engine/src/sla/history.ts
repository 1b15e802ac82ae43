import type { Instant, Plan } from '@guicheng/definition';
import { entry } from '../entry.ts';
import type { CaseEvent, EngineEvent, Recorded } from '../event.ts';
import { caseEnd } from './case-end.ts';
import { type Claim, confirmedClaims } from './claims.ts';
import { eventNames } from './event-names.ts';
import { trustedInstant } from './trusted-instant.ts';

type FactReceived = Extract<EngineEvent, { readonly type: 'fact-received' }>;

/** One happening under one of its names. */
export interface Occurrence {
  readonly name: string;
  /** Trusted time. */
  readonly at: Instant;
  /** `case/<id>`, `occasion/<id>` or, in a duty period, its stream. */
  readonly subject: string;
  readonly recorded: Recorded;
  /** Where somebody's claim of when it happened was confirmed: when it counts from without that, and when that was written down. */
  readonly claimed?: { readonly without: Instant; readonly confirmedAt: Instant };
}

/** What happened to one case or on one occasion, oldest first. */
export interface Subject {
  readonly id: string;
  /** Of a case. */
  readonly procedure?: string;
  readonly occurrences: readonly Occurrence[];
  /** A case's own events in the order recorded; empty for an occasion. */
  readonly events: readonly Recorded<CaseEvent>[];
  readonly openedAt: Instant;
  /** Dues set by hand, in the order recorded, where there are any. */
  readonly dues?: readonly Recorded<CaseEvent>[];
  /** The last time it came under another plan. */
  readonly migrated?: Recorded<CaseEvent>;
  /** When it was closed or withdrawn. */
  readonly endedAt?: Instant;
}

/** Everything that had happened by an instant, grouped once, so that no SLA has to search it. */
export interface History {
  /** Where it begins: no period that was due before is owed. Undefined for no events at all. */
  readonly since: Instant | undefined;
  readonly cases: ReadonlyMap<string, Subject>;
  readonly occasions: ReadonlyMap<string, Subject>;
  /** Events of duty periods, by stream, in the order recorded. */
  readonly duties: ReadonlyMap<string, readonly Recorded[]>;
  /** Occurrences by name, oldest first. */
  readonly named: ReadonlyMap<string, readonly Occurrence[]>;
  /** Record times at which duty periods were closed, by stream, whatever instant is asked about: what came later changes nothing in them. */
  readonly closes: ReadonlyMap<string, Instant>;
  /** Whether any claim of when something happened was confirmed. */
  readonly claimed: boolean;
  /** Whether any case came under another plan. */
  readonly migrated: boolean;
}

/** What happened under a name, oldest first. */
export function happened({ named }: Pick<History, 'named'>, name: string): readonly Occurrence[] {
  return named.get(name) ?? [];
}

/** Groups what had happened by `asOf` (trusted time), whatever order the events come in. A fact sent twice happened once. */
export function historyOf(plan: Plan, events: readonly Recorded[], asOf: Instant): History {
  const streams = new Map<string, Recorded[]>();
  const claims = confirmedClaims(events);
  const closes = new Map<string, Instant>();
  let since: Instant | undefined;
  for (const recorded of events) {
    if (recorded.event.type === 'duty-closed') closes.set(recorded.stream, recorded.recordedAt);
    const at = claims.get(recorded.id)?.at ?? trustedInstant(plan, recorded);
    if (at > asOf) continue;
    // A period is opened as of its first instant, which may lie a month before the clock first ran.
    const known = recorded.event.type === 'duty-opened' ? Math.max(at, Math.min(recorded.recordedAt, asOf)) : at;
    since = since === undefined ? known : Math.min(since, known);
    push(streams, recorded.stream, recorded);
  }
  const cases = new Map<string, Subject>();
  let migrated = false;
  const duties = new Map<string, readonly Recorded[]>();
  const facts = new Map<string, Map<string, Occurrence>>();
  const named = new Map<string, Occurrence[]>();
  for (const [stream, unsorted] of streams) {
    const own = inOrder(unsorted);
    if (stream.startsWith('case/')) {
      const subject = caseOf(plan, stream, own as readonly Recorded<CaseEvent>[], claims);
      cases.set(stream, subject);
      migrated ||= subject.migrated !== undefined;
      for (const occurrence of subject.occurrences) push(named, occurrence.name, occurrence);
    } else {
      duties.set(stream, own);
      for (const occurrence of own.flatMap((recorded) => dutyOccurrences(plan, recorded))) {
        if (occurrence.recorded.event.type === 'fact-received') keepFact(facts, occurrence);
        else push(named, occurrence.name, occurrence);
      }
    }
  }
  const occasions = new Map([...facts].map(([id, found]) => [id, occasionOf(id, [...found.values()])]));
  for (const { occurrences } of occasions.values()) for (const occurrence of occurrences) push(named, occurrence.name, occurrence);
  for (const list of named.values()) list.sort(byTime);
  return { since, cases, occasions, duties, named, closes, claimed: claims.size > 0, migrated };
}

function caseOf(plan: Plan, stream: string, written: readonly Recorded<CaseEvent>[], claims: ReadonlyMap<string, Claim>): Subject {
  const events = written.map((recorded) => counted(recorded, claims.get(recorded.id)?.at ?? trustedInstant(plan, recorded)));
  const opened = events.find(({ event }) => event.type === 'case-opened');
  const procedure = opened?.event.type === 'case-opened' ? opened.event.procedure : undefined;
  const context = procedure === undefined ? {} : { procedure };
  const occurrences = events.flatMap((recorded, index) => {
    const claim = claims.get(recorded.id);
    const claimed = claim && { claimed: { without: trustedInstant(plan, written[index]!), confirmedAt: claim.confirmedAt } };
    return eventNames(recorded, context).map((name) => ({ name, at: recorded.at, subject: stream, recorded, ...claimed }));
  });
  const ended = caseEnd(events);
  const dues = events.filter(({ event }) => event.type === 'due-set');
  const migrated = events.findLast(({ event }) => event.type === 'plan-migrated');
  return {
    id: stream,
    ...context,
    occurrences: occurrences.sort(byTime),
    events,
    openedAt: opened?.at ?? 0,
    ...(dues.length > 0 ? { dues } : {}),
    ...(migrated ? { migrated } : {}),
    ...(ended ? { endedAt: ended.at } : {}),
  };
}

/** An event at the time it counts from, so that whoever reads the case reads it then. */
export function counted<R extends Recorded>(recorded: R, at: Instant): R {
  return recorded.at === at ? recorded : { ...recorded, at };
}

function dutyOccurrences(plan: Plan, recorded: Recorded): readonly Occurrence[] {
  const at = trustedInstant(plan, recorded);
  const subject = recorded.event.type === 'fact-received' ? `occasion/${occasionIdOf(plan, recorded)}` : recorded.stream;
  return eventNames(recorded, {}).map((name) => ({ name, at, subject, recorded }));
}

/** The occasion a fact names; one that names none belongs to the duty period it was sent to. */
export function occasionIdOf(plan: Plan, recorded: Recorded): string {
  const { name, data } = recorded.event as FactReceived;
  const by = entry(plan.events, name)?.by;
  const named = by === undefined ? undefined : entry(data, by);
  return typeof named === 'string' ? named : recorded.stream.split('/').slice(2).join('/');
}

function keepFact(facts: Map<string, Map<string, Occurrence>>, occurrence: Occurrence): void {
  const known = facts.get(occurrence.subject) ?? new Map<string, Occurrence>();
  const fact = `${occurrence.name}@${occurrence.at}`;
  const twin = known.get(fact);
  if (!twin || byTime(occurrence, twin) < 0) known.set(fact, occurrence);
  facts.set(occurrence.subject, known);
}

function occasionOf(id: string, occurrences: readonly Occurrence[]): Subject {
  const sorted = occurrences.toSorted(byTime);
  return { id, occurrences: sorted, events: [], openedAt: sorted[0]!.at };
}

// Streams usually arrive in order, and sorting what is sorted costs more than seeing that it is.
function inOrder(events: readonly Recorded[]): readonly Recorded[] {
  return events.every((recorded, index) => index === 0 || events[index - 1]!.seq <= recorded.seq) ? events : events.toSorted((a, b) => a.seq - b.seq);
}

/** By time; of one instant, in the order recorded. Sorting is stable, so names of one event keep theirs. */
export function byTime(a: Occurrence, b: Occurrence): number {
  return a.at - b.at || asRecorded(a.recorded, b.recorded);
}

function asRecorded(a: Recorded, b: Recorded): number {
  return a.stream === b.stream ? a.seq - b.seq : a.recordedAt - b.recordedAt || (a.id < b.id ? -1 : 1);
}

/** The index of the first occurrence, of some in the order of time, that is not before an instant. */
export function firstFrom(sorted: readonly Occurrence[], from: Instant): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
