import type { Instant, Plan } from '@guicheng/definition';
import { type Directory, dutiesDue, type Recorded } from '@guicheng/engine';
import { Book } from './book.ts';
import { actInChain } from './chain-acts.ts';
import { hireStaff, type Leaving, type Staffing } from './hire-staff.ts';
import { Random } from './random.ts';
import { actorOf, directoryOf, type Roster } from './roster.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Two hundred people, most of them engineers. */
const STAFFING: Staffing = {
  'general-manager': 1,
  'deputy-manager': 2,
  'engineering-manager': 2,
  foreman: 12,
  engineer: 110,
  'finance-manager': 2,
  clerk: 24,
  'council-chair': 1,
  councilor: 9,
  auditor: 4,
  'staff-office': 2,
};

/** How much is simulated. */
export interface Extent {
  readonly seed: number;
  readonly from: Instant;
  readonly days: number;
  /** Cases opened on an ordinary day. */
  readonly casesADay: number;
}

/** What a simulation leaves behind: all that a checker is given. */
export interface Simulated {
  readonly log: readonly Recorded[];
  readonly roster: Roster;
  readonly plans: readonly Plan[];
  readonly asOf: Instant;
  /** How often what was asked was accepted or refused, by command and code. */
  readonly answers: ReadonlyMap<string, number>;
}

/**
 * Committees that decide, by the engine alone: requests are opened, decided, sent back, passed on and forgotten; people leave and are replaced, deputies
 * stand in within and outside their dates, evidence is written late and dated early, and halfway a new plan comes into force for cases to come.
 */
export function simulateCommittee(plans: readonly [Plan, Plan], { seed, from, days, casesADay }: Extent): Simulated {
  const random = new Random(seed);
  const until = from + days * DAY;
  const { roster, leavings } = hireStaff(random, STAFFING, { from, until, scopes: ['spend', 'motion', 'leave'] });
  let now = from;
  const directory = directoryOf(roster, () => now);
  let sealed = from;
  const ofCommand = directoryOf(roster, () => sealed);
  const directoryAt = (at: Instant): Directory => {
    sealed = at;
    return ofCommand;
  };
  const [before, after] = plans;
  const change = from + Math.floor(days / 2) * DAY;
  const book = new Book(directoryAt, (hash) => (hash === undefined ? (now < change ? before : after) : hash === before.hash ? before : after));
  const wake = (target: Instant): void => {
    for (let due = book.firstWake(); due !== undefined && due.wake <= target; due = book.firstWake()) {
      now = Math.max(now, due.wake);
      book.reach(due.id, now);
    }
    now = target;
  };
  let left: readonly Leaving[] = leavings;
  for (let hour = 0; hour < days * 24; hour += 1) {
    wake(from + hour * HOUR + random.below(HOUR));
    const gone = left.filter(({ at }) => at <= now);
    left = left.filter(({ at }) => at > now);
    for (const { from: leaver, to } of gone) replaceEverywhere(book, random, directory.holders('staff-office'), { leaver, to, now });
    const local = (hour + 8) % 24;
    if (local >= 8 && local < 19) workAnHour(book, { random, directory, casesADay, now, plan: now < change ? before : after });
  }
  wake(until);
  return { log: book.log, roster, plans, asOf: until, answers: book.answers };
}

interface WorkingHour {
  readonly random: Random;
  readonly directory: ReturnType<typeof directoryOf>;
  readonly casesADay: number;
  readonly now: Instant;
  readonly plan: Plan;
}

function workAnHour(book: Book, { random, directory, casesADay, now, plan }: WorkingHour): void {
  for (let tries = 0; tries < casesADay; tries += 1) if (random.oneIn(11)) openOne(book, { random, directory, now });
  openDuties(book, plan, now, random, directory);
  for (const state of book.cases) {
    if (state.status === 'in-approval' || state.status === 'open') actInChain({ book, random, directory, now, state });
    else if (random.oneIn(200)) actInChain({ book, random, directory, now, state });
  }
}

function openOne(book: Book, { random, directory, now }: Pick<WorkingHour, 'random' | 'directory' | 'now'>): void {
  const procedure = random.weighted([
    ['spend', 6],
    ['motion', 2],
    ['leave', 2],
  ] as const);
  const position = random.pick(
    procedure === 'motion'
      ? ['councilor', 'council-chair']
      : procedure === 'leave'
        ? ['engineer', 'clerk', 'foreman', 'councilor']
        : ['engineer', 'engineer', 'foreman', 'clerk', 'engineering-manager', 'auditor'],
  );
  const person = random.pick(directory.holders(position));
  if (person === undefined) return;
  const id = `${procedure}-${book.cases.length + 1}`;
  // Sealed a while before it arrives, now and then.
  const at = random.oneIn(15) ? now - random.below(3 * HOUR) : now;
  book.ask(id, { type: 'open-case', case: id, number: id, procedure, value: filledIn(procedure, random, now), by: actorOf(person), at }, now);
}

function filledIn(procedure: 'spend' | 'motion' | 'leave', random: Random, now: Instant): { readonly [field: string]: unknown } {
  const date = (days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10);
  if (procedure === 'leave') return { from: date(random.below(20)), days: 1 + random.below(20) };
  if (procedure === 'motion') return { subject: 'A motion', binding: random.oneIn(2), weightOf: random.below(40) };
  const minor = random.oneIn(20) ? 500_000 : random.oneIn(10) ? random.below(9_999) : 10_000 + random.below(900_000);
  const wanted = random.oneIn(2) ? { wanted: date(random.below(12)) } : {};
  return { amount: { minor, currency: 'CNY' }, purpose: random.pick(['works', 'purchase', 'other']), urgent: random.oneIn(4), ...wanted };
}

/** Duties that a clock opens, and what people hand in for them: in time, late, dated back, or not at all. */
function openDuties(book: Book, plan: Plan, now: Instant, random: Random, directory: WorkingHour['directory']): void {
  for (const { sla, key, from } of dutiesDue(plan, now)) {
    const stream = `duty/${sla}/${key}`;
    if (plan.slas[sla]?.kind === 'clock' && book.duty(stream).status === 'none')
      book.askDuty(stream, { type: 'open-duty', sla, key, by: { kind: 'clock' }, at: from }, now);
  }
  for (const { sla, key, from, events } of book.duties) {
    const definition = plan.slas[sla];
    const written = events.some(({ event }) => event.type === 'evidence-recorded');
    if (definition?.kind !== 'clock' || from < now - 7 * DAY || !random.oneIn(written ? 20 : 3)) continue;
    const owing = directory.holders(definition.who);
    // Whoever writes late turns the clock of their own machine back; that must not help.
    const at = random.oneIn(2) ? now : now - random.below(6 * HOUR);
    const value = { zone: random.pick(['a', 'b']), text: 'quiet' };
    if (owing.length > 0) book.askDuty(`duty/${sla}/${key}`, { type: 'record-evidence', value, by: actorOf(random.pick(owing)), at }, now);
  }
}

function replaceEverywhere(
  book: Book,
  random: Random,
  office: readonly string[],
  { leaver, to, now }: { readonly leaver: string; readonly to: string; readonly now: Instant },
): void {
  const by = actorOf(random.pick(office) ?? to);
  for (const { case: id, status, chain } of book.cases) {
    if (status !== 'open' && status !== 'in-approval') continue;
    const seated = Object.values(chain?.blocks ?? {}).some(({ seats }) => seats.some((seat) => seat.person === leaver || seat.delegated?.to === leaver));
    if (!seated && !random.oneIn(20)) continue;
    book.ask(id, { type: 'replace-person', from: leaver, to, reason: 'left', by, at: now }, now);
  }
}
