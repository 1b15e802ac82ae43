import { zoneOf } from '@guicheng/calendar';
import type { Instant, Plan } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';
import type { Runner } from '@guicheng/runner';
import { actorOf, personOf } from '../people.ts';
import { drawsOf } from './draws.ts';
import { type DutyAct, dutyActsOf } from './duty-acts.ts';
import { type Happening, happeningsOf } from './happenings.ts';
import { type NextAct, nextAct } from './next-act.ts';
import { openValues } from './open-values.ts';
import { type Saying, sayingIn } from './say-values.ts';

/** One thing that will happen. */
interface Cue {
  readonly at: Instant;
  readonly run: () => Promise<void>;
}

/** Moves the clock the runner reads. */
export interface RehearsalClock {
  readonly now: () => Instant;
  readonly moveTo: (at: Instant) => void;
}

/**
 * The sample staff and the sample owners: plays plausible weeks by sending commands through the runner, so that every event
 * and every verdict is real. The same weeks come out on every machine.
 */
export class Rehearsal {
  readonly #plan: Plan;
  readonly #runner: Runner;
  readonly #clock: RehearsalClock;
  readonly #say: Saying;
  /** What is planned for each case, kept until the case changes. */
  readonly #planned = new Map<string, { readonly state: CaseState; readonly next: NextAct | undefined }>();
  #outside: Cue[] = [];
  #preparedUntil: number;
  /** What the sample staff tried and was refused. Harmless where somebody at the screen was faster; otherwise the sample staff do not know the pack. */
  readonly failures: string[] = [];
  /** Cases that could not be moved on; left to the person at the screen. */
  readonly #stuck = new Set<CaseState>();

  constructor(plan: Plan, runner: Runner, clock: RehearsalClock) {
    this.#plan = plan;
    this.#runner = runner;
    this.#clock = clock;
    this.#say = sayingIn(plan.pack.timeZone);
    this.#preparedUntil = this.#today();
  }

  /** Plays everything up to and including an instant. `step` is told how far it is after each cue, and may stop it by answering false. */
  async playUntil(until: Instant, step: (at: Instant) => boolean | Promise<boolean> = () => true): Promise<void> {
    for (;;) {
      const cue = this.#next(until);
      if (!cue) break;
      this.#clock.moveTo(cue.at);
      await cue.run();
      if (!(await step(cue.at))) return;
    }
    this.#clock.moveTo(until);
    await this.#runner.tick();
  }

  #today(): number {
    return zoneOf(this.#plan.pack.timeZone).dayAt(this.#clock.now());
  }

  #next(until: Instant): Cue | undefined {
    this.#prepare(until);
    const wake = this.#runner.nextInstant();
    const cues = [...this.#outside.slice(0, 1), ...this.#staffCues(), ...(wake === undefined ? [] : [{ at: wake, run: () => this.#runner.tick() }])];
    const first = cues.reduce<Cue | undefined>((a, b) => (a && a.at <= b.at ? a : b), undefined);
    if (!first || first.at > until) return undefined;
    if (first === this.#outside[0]) this.#outside.shift();
    return first;
  }

  /** Cues from outside and of the daily duties, day by day. What lies before now is left out: it was played already. */
  #prepare(until: Instant): void {
    const zone = zoneOf(this.#plan.pack.timeZone);
    const now = this.#clock.now();
    for (; zone.instantOf(this.#preparedUntil, 0) <= until; this.#preparedUntil += 1) {
      const day = this.#preparedUntil;
      const midnight = zone.instantOf(day, 0);
      const monday = zone.instantOf(day - ((day + 3) % 7), 0);
      const happenings = happeningsOf(monday).filter(({ at }) => at >= midnight && at < zone.instantOf(day + 1, 0));
      const cues = [
        ...happenings.flatMap((happening) => this.#happeningCues(happening)),
        ...dutyActsOf(this.#plan, day, this.#say).map((act) => this.#dutyCue(act)),
      ];
      this.#outside.push(...cues.filter(({ at }) => at > now));
    }
    this.#outside.sort((a, b) => a.at - b.at);
  }

  #staffCues(): readonly Cue[] {
    return this.#runner.cases().flatMap((state): readonly Cue[] => {
      if (state.status === 'closed' || state.status === 'withdrawn' || this.#stuck.has(state)) return [];
      const known = this.#planned.get(state.case);
      const next = known?.state === state ? known.next : nextAct(this.#plan, state, this.#say);
      if (known?.state !== state) this.#planned.set(state.case, { state, next });
      if (!next) return [];
      return [{ at: Math.max(next.at, this.#clock.now()), run: () => this.#act(state, next) }];
    });
  }

  async #act(state: CaseState, { who, act }: NextAct): Promise<void> {
    const person = personOf(who);
    const outcome = person ? await this.#runner.act(state.case, act(), actorOf(person)) : undefined;
    if (outcome?.kind === 'done') return;
    this.#stuck.add(state);
    this.#fail(`${state.number} ${state.procedure}/${state.stage} by ${who}: ${JSON.stringify(outcome)}`);
  }

  #dutyCue({ at, run }: DutyAct): Cue {
    return { at, run: () => run(this.#runner).catch((failure: unknown) => this.#fail(failure)) };
  }

  #happeningCues(happening: Happening): readonly Cue[] {
    const { at, ringing, id, caller } = happening;
    if (!ringing) return [{ at, run: () => this.#open(happening) }];
    const send = (name: string, when: Instant, data: Readonly<Record<string, unknown>>) => this.#runner.receive(name, { call: id, ...data }, 'telephone', when);
    const end = at + ringing.length;
    const clerk = this.#clerk(happening);
    return [
      { at, run: () => send('call.ringing', at, { line: '1', from: caller.phone }).then(() => {}) },
      ringing.answered
        ? { at: end, run: () => send('call.answered', end, { by: { id: clerk, name: personOf(clerk)!.name['zh-CN']! } }).then(() => {}) }
        : { at: end, run: () => send('call.hung-up', end, {}).then(() => {}) },
      ...(ringing.answered ? [{ at: end + drawsOf(id).whole(60, 240) * 1000, run: () => this.#open(happening) }] : []),
    ];
  }

  async #open(happening: Happening): Promise<void> {
    const clerk = this.#clerk(happening);
    const value = openValues(happening, clerk, this.#clock.now(), drawsOf(`${happening.id} open`), this.#say);
    const { procedure } = happening.wish;
    if (!procedure || !value) return;
    const { outcome } = await this.#runner.openCase(procedure, value, actorOf(personOf(clerk)!));
    if (outcome.kind !== 'done') this.#fail(`${procedure} ${happening.id}: ${JSON.stringify(outcome)}`);
  }

  #fail(failure: unknown): void {
    this.failures.push(failure instanceof Error ? failure.message : String(failure));
  }

  #clerk({ id, wish }: Happening): string {
    if (wish.procedure === 'visit') return 'chen-jing';
    return drawsOf(`${id} clerk`).pick(['chen-jing', 'liu-min']);
  }
}
