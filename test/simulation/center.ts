import type { Instant, Plan } from '@guicheng/definition';
import type { CaseState, Recorded } from '@guicheng/engine';
import { type EventStore, memoryStore, Runner } from '@guicheng/runner';
import type { CompiledPack } from '../thread/compiled-pack.ts';
import type { Extent, Simulated } from './committee.ts';
import { hireStaff, type Staffing } from './hire-staff.ts';
import { Random } from './random.ts';
import { actorOf, directoryOf, type Roster } from './roster.ts';
import { iso, stageValue } from './stage-values.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const STAFFING: Staffing = {
  'front-desk': 12,
  'owner-relations-supervisor': 2,
  'owner-services-supervisor': 1,
  'affairs-assistant': 3,
  'repair-technician': 30,
  'repair-foreman': 4,
  'engineering-manager': 1,
  'project-manager': 1,
  'department-manager': 1,
  'center-manager': 1,
  'general-manager': 1,
  'finance-officer': 2,
  'security-manager': 1,
  'cleaning-foreman': 2,
};

type Doing = (now: Instant) => Promise<void>;

/** The service center of the reference pack, as a host runs it: a runner over a store, a clock that is woken when something falls due, and people who come and go. */
class Center {
  readonly plan: Plan;
  readonly runner: Runner;
  readonly random: Random;
  readonly roster: Roster;
  readonly answers = new Map<string, number>();
  readonly store: EventStore = memoryStore();
  now: Instant;
  readonly #agenda: { readonly at: Instant; readonly does: Doing }[] = [];
  #ids = 0;

  constructor(pack: CompiledPack, { seed, from, days }: Extent) {
    this.plan = pack.plan;
    this.random = new Random(seed);
    this.now = from;
    this.roster = hireStaff(this.random, STAFFING, { from, until: from + days * DAY, scopes: ['expense-200', 'complaint'] }).roster;
    this.runner = new Runner({
      plan: pack.plan,
      store: this.store,
      clock: { now: () => this.now },
      ids: { next: () => `i${++this.#ids}` },
      directory: directoryOf(this.roster, () => this.now),
      notices: { send: () => {} },
      validate: (form, value, context) => pack.forms.get(form)!.validate(value, context),
    });
  }

  /** Does something after a while. */
  later(ms: number, does: Doing): void {
    this.#agenda.push({ at: this.now + Math.max(1, ms), does });
  }

  /** Whoever holds a position now. */
  who(position: string): string {
    return this.random.pick(this.runner.directory.holders(position)) ?? 'nobody';
  }

  /** Lives until an instant: what people do and what falls due, in the order it comes. */
  async until(target: Instant): Promise<void> {
    for (;;) {
      this.#agenda.sort((a, b) => b.at - a.at);
      const next = this.#agenda.at(-1);
      const wake = this.runner.nextInstant();
      const act = next !== undefined && next.at <= target && (wake === undefined || next.at <= wake) ? next : undefined;
      if (act !== undefined) {
        this.#agenda.pop();
        this.now = Math.max(this.now, act.at);
        await act.does(this.now);
      } else if (wake !== undefined && wake <= target) {
        this.now = Math.max(this.now, wake);
        await this.runner.tick();
      } else break;
    }
    this.now = target;
  }

  count(what: string, kind: string): void {
    this.answers.set(`${what} ${kind}`, (this.answers.get(`${what} ${kind}`) ?? 0) + 1);
  }
}

/** A service center lived through: tickets and complaints from the first call to the last revisit, calls that ring too long, summaries in time, late or never. */
export async function simulateCenter(pack: CompiledPack, extent: Extent): Promise<Simulated> {
  const { from, days, casesADay } = extent;
  const center = new Center(pack, extent);
  const { random } = center;
  for (let day = 0; day < days; day += 1) {
    for (let call = 0; call < Math.ceil(casesADay / 2); call += 1)
      center.later(8 * HOUR + random.below(12 * HOUR), (now) => ring(center, `call-${day}-${call}`, now));
    for (let each = 0; each < casesADay; each += 1)
      center.later(8 * HOUR + random.below(11 * HOUR), () => open(center, random.oneIn(4) ? 'complaint' : 'repair'));
    center.later(17 * HOUR + random.below(HOUR), () => sumUp(center));
    await center.until(from + (day + 1) * DAY);
  }
  const log = (await center.store.readAll()).map(({ recorded }) => recorded) as readonly Recorded[];
  return { log, roster: center.roster, plans: [pack.plan], asOf: from + days * DAY, answers: center.answers };
}

/** A telephone that rings: answered soon or late, or the caller hangs up; now and then the exchange reports it an hour late, with its own time. */
async function ring(center: Center, call: string, at: Instant): Promise<void> {
  const { runner, random } = center;
  const report = (name: string, happened: Instant) => {
    const late = random.oneIn(20) ? HOUR : 0;
    center.later(happened - center.now + late, async () => void (await runner.receive(name, { call }, 'telephone', happened)));
  };
  await runner.receive('call.ringing', { call }, 'telephone', at);
  const seconds = random.below(random.oneIn(10) ? 60 : 16);
  if (!random.oneIn(12)) report(random.oneIn(9) ? 'call.hung-up' : 'call.answered', at + seconds * 1000);
  // Somebody who is not the exchange says that it was answered at once.
  if (random.oneIn(15)) await runner.receive('call.answered', { call }, 'desk', at + 1);
}

async function open(center: Center, procedure: 'repair' | 'complaint'): Promise<void> {
  const by = center.who('front-desk');
  const start = procedure === 'repair' ? 'repair.ticket' : 'complaint.intake';
  const value = stageValue(start, { random: center.random, at: center.now, by, who: (position) => center.who(position) }) ?? {};
  const { case: id, outcome } = await center.runner.openCase(procedure, value, actorOf(by));
  center.count(start, outcome.kind);
  goOn(center, id);
}

/** The next step of a case: most soon, some days late, some never. */
function goOn(center: Center, id: string): void {
  const { random } = center;
  if (random.oneIn(40)) return;
  const delay = random.oneIn(5) ? random.below(4 * DAY) : random.oneIn(2) ? random.below(9 * MINUTE) : random.below(6 * HOUR);
  center.later(delay, async (now) => {
    const state = center.runner.caseOf(id);
    if (state === undefined || state.status === 'closed' || state.status === 'withdrawn') return;
    await (state.status === 'in-approval' ? decide(center, state) : fill(center, state, now));
    goOn(center, id);
  });
}

async function fill(center: Center, state: CaseState, at: Instant): Promise<void> {
  const { runner, random } = center;
  const stage = center.plan.procedures[state.procedure]?.stages[state.stage];
  const who = random.pick(stage?.who ?? []);
  const by = who?.kind === 'position' ? center.who(who.position) : state.requester;
  if (random.oneIn(25)) {
    center.count('comment', (await runner.act(state.case, { type: 'add-comment', text: 'called' }, actorOf(by))).kind);
    return;
  }
  const value = stageValue(`${state.procedure}.${state.stage}`, { random, at, by, who: (position) => center.who(position) });
  if (value === undefined) return;
  const outcome = await runner.act(state.case, { type: 'record-form', stage: state.stage, value }, actorOf(by));
  center.count(
    `${state.procedure}.${state.stage}`,
    outcome.kind === 'refused' ? outcome.rejection.code : outcome.kind === 'invalid' ? JSON.stringify(outcome.errors) : outcome.kind,
  );
}

async function decide(center: Center, state: CaseState): Promise<void> {
  const { runner, random } = center;
  for (const [block, run] of Object.entries(state.chain?.blocks ?? {})) {
    const seat = run.seats.find(({ status }) => status === 'open');
    if (run.outcome !== undefined || seat === undefined) continue;
    const deputy = random.oneIn(3) ? random.pick(runner.directory.deputies(seat.person))?.person : undefined;
    const by = deputy === undefined ? actorOf(seat.person) : actorOf(deputy, seat.person);
    const act =
      block.endsWith('-knows') || block === 'supervisor-solves'
        ? ({ type: 'handle-block', block } as const)
        : ({ type: 'cast-vote', block, vote: random.oneIn(6) ? 'reject' : 'approve', comment: 'seen' } as const);
    const outcome = await runner.act(state.case, act, by);
    center.count(act.type, outcome.kind === 'refused' ? outcome.rejection.code : outcome.kind);
  }
}

/** The day's summary, with a reason for most of the tickets that stay open; some evenings late, some never. */
async function sumUp(center: Center): Promise<void> {
  const { runner, random, now } = center;
  if (random.oneIn(10)) return;
  const by = center.who('owner-relations-supervisor');
  const day = iso(now).slice(0, 10);
  const open = runner
    .cases()
    .filter(({ procedure, status, stage }) => procedure === 'repair' && status !== 'closed' && status !== 'withdrawn' && stage !== 'done');
  for (const { case: id } of open) if (!random.oneIn(50)) await runner.carryOver('daily-summary', day, id, 'no part', actorOf(by));
  const value = { day, preparedBy: { id: by, name: by }, opened: 1, finished: 0, urgent: 0, unfinished: 0 };
  const outcome = await runner.recordEvidence('daily-summary', day, value, actorOf(by));
  center.count(
    'daily-summary',
    outcome.kind === 'refused' ? outcome.rejection.code : outcome.kind === 'invalid' ? JSON.stringify(outcome.errors) : outcome.kind,
  );
  const register = { day, keptBy: { id: by, name: by } };
  await runner.recordEvidence('daily-clear', day, register, actorOf(center.who('front-desk')));
  if (!random.oneIn(4)) await runner.recordEvidence('carry-over', day, { ...register, followed: 0 }, actorOf(by));
}
