import type { Instant } from '@guicheng/definition';
import type { CaseEvent, EngineEvent, Recorded } from '../event.ts';
import type { Claim } from '../sla/claims.ts';
import { eventNames } from '../sla/event-names.ts';
import { byTime, counted, type Occurrence, occasionIdOf } from '../sla/history.ts';
import { trustedInstant } from '../sla/trusted-instant.ts';
import type { Ledger, LedgerSubject } from './ledger.ts';

// Hundreds of thousands of cases of which nothing is kept share their empty lists.
const NO_EVENTS: Recorded<CaseEvent>[] = [];
const NO_OCCURRENCES: readonly Occurrence[] = [];

/** The ledger with one more event, in the order in which events become known. Each event once: a fact that was sent twice is still one fact. */
export function advanceLedger(ledger: Ledger, recorded: Recorded): Ledger {
  ledger.events += 1;
  const { event, stream } = recorded;
  if (event.type === 'duty-opened') ledger.openings.push(recorded);
  else {
    const at = countsFrom(ledger, recorded);
    if (ledger.since === undefined || at < ledger.since) ledger.since = at;
  }
  const counts = ledger.types.has(event.type) && speaksOf(ledger.words, event);
  if (event.type === 'instant-confirmed') addClaim(ledger, stream, event.of, { at: event.happenedAt, confirmedAt: recorded.recordedAt });
  if (stream.startsWith('case/')) {
    // Of a ledger that reads no case, most events of a case are nothing to it.
    if (counts || ledger.reads || event.type === 'case-opened') addCaseEvent(ledger, recorded as Recorded<CaseEvent>);
  } else addDutyEvent(ledger, recorded, counts);
  return ledger;
}

function addCaseEvent(ledger: Ledger, recorded: Recorded<CaseEvent>): void {
  const { event, stream } = recorded;
  const subject = ledger.cases.get(stream);
  if (event.type === 'case-opened' && !subject) {
    const events = ledger.reads ? [] : NO_EVENTS;
    const opened: LedgerSubject = { id: stream, procedure: event.procedure, openedAt: countsFrom(ledger, recorded), occurrences: NO_OCCURRENCES, events };
    ledger.cases.set(stream, opened);
    take(ledger, opened, recorded);
    if (ledger.waiting.size > 0) takeEarlier(ledger, opened);
  } else if (subject) take(ledger, subject, recorded);
  else {
    const waiting = ledger.waiting.get(stream);
    if (waiting) waiting.push(recorded);
    else ledger.waiting.set(stream, [recorded]);
  }
}

function takeEarlier(ledger: Ledger, subject: LedgerSubject): void {
  for (const earlier of ledger.waiting.get(subject.id) ?? []) take(ledger, subject, earlier as Recorded<CaseEvent>);
  ledger.waiting.delete(subject.id);
}

function take(ledger: Ledger, subject: LedgerSubject, recorded: Recorded<CaseEvent>): void {
  if (ledger.reads) {
    const last = subject.events.at(-1);
    subject.events.push(counted(recorded, countsFrom(ledger, recorded)));
    if (last && last.seq > recorded.seq) subject.events.sort((a, b) => a.seq - b.seq);
  }
  if (!ledger.types.has(recorded.event.type)) return;
  for (const name of eventNames(recorded, subject as { readonly procedure: string })) {
    if (ledger.names.has(name)) list(ledger, claimed(ledger, { name, at: trustedInstant(ledger.plan, recorded), subject: subject.id, recorded }));
  }
}

/** Whether an event can go by any name made of the words; putting its names together to find out would cost more than all the rest. */
function speaksOf(words: ReadonlySet<string>, event: EngineEvent): boolean {
  switch (event.type) {
    case 'stage-entered':
      return words.has(event.stage) || (event.from !== undefined && words.has(event.from));
    case 'form-recorded':
    case 'evidence-recorded':
      return words.has(event.form);
    default:
      return true;
  }
}

function countsFrom({ plan, claims }: Ledger, recorded: Recorded): Instant {
  const claim = claims.size === 0 ? undefined : claims.get(recorded.id);
  return claim?.at ?? trustedInstant(plan, recorded);
}

function claimed({ claims }: Ledger, occurrence: Occurrence): Occurrence {
  const claim = claims.size === 0 ? undefined : claims.get(occurrence.recorded.id);
  return claim ? { ...occurrence, at: claim.at, claimed: { without: occurrence.at, confirmedAt: claim.confirmedAt } } : occurrence;
}

/** What the ledger has of the event already moves to when it happened; what is still to come will be there at once. */
function addClaim(ledger: Ledger, stream: string, id: string, claim: Claim): void {
  ledger.claims.set(id, claim);
  const subject = ledger.cases.get(stream);
  subject?.events.forEach((recorded, index) => {
    if (recorded.id === id) subject.events[index] = counted(recorded, claim.at);
  });
  for (const own of ledger.lists.values()) {
    own.all.forEach((occurrence, index) => {
      if (occurrence.recorded.id !== id || occurrence.claimed) return;
      own.all[index] = claimed(ledger, occurrence);
      own.sorted = false;
    });
  }
  // The confirmation itself counts from some instant.
  ledger.since = Math.min(ledger.since!, claim.at);
}

function addDutyEvent(ledger: Ledger, recorded: Recorded, counts: boolean): void {
  const { event, stream } = recorded;
  if (stream.startsWith(`duty/${ledger.sla.id}/`)) {
    const own = ledger.duties.get(stream);
    if (own) own.push(recorded);
    else ledger.duties.set(stream, [recorded]);
    if (event.type === 'duty-closed') ledger.closes.set(stream, recorded.recordedAt);
  }
  if (!counts) return;
  for (const name of eventNames(recorded, {})) {
    if (!ledger.names.has(name)) continue;
    const at = trustedInstant(ledger.plan, recorded);
    if (event.type === 'fact-received') addFact(ledger, { name, at, subject: `occasion/${occasionIdOf(ledger.plan, recorded)}`, recorded });
    else list(ledger, { name, at, subject: stream, recorded });
  }
}

function addFact(ledger: Ledger, occurrence: Occurrence): void {
  const { name, at, subject } = occurrence;
  if (!ledger.occasions.has(subject)) ledger.occasions.set(subject, { id: subject, occurrences: [], events: [], openedAt: at });
  const fact = `${subject} ${name} ${at}`;
  const twin = ledger.facts.get(fact);
  if (twin && byTime(occurrence, twin) >= 0) return;
  ledger.facts.set(fact, occurrence);
  if (twin) {
    const { all } = ledger.lists.get(name)!;
    all.splice(all.indexOf(twin), 1);
  }
  list(ledger, occurrence);
}

function list(ledger: Ledger, occurrence: Occurrence): void {
  // Only what goes by one of its names gets here, and each has a list.
  const own = ledger.lists.get(occurrence.name)!;
  if (own.sorted) {
    const last = own.all.at(-1);
    own.sorted = last === undefined || byTime(last, occurrence) <= 0;
  }
  own.all.push(occurrence);
}
