import type { Recorded } from '@guicheng/engine';
import type { Opening, Report, TakingBack } from './effects.ts';
import { type EffectSources, effectsOf } from './effects-of.ts';
import type { Histories } from './histories.ts';
import { numberCase } from './number-case.ts';
import { caseStream } from './streams.ts';

/**
 * Carries out what events set off, of this runner or of another on the same store: whoever appended an event may be gone before its effects were.
 * Openings come once by their id, notices by their key.
 */
export class Settling {
  readonly #sources: EffectSources;
  readonly #histories: Histories;
  readonly #listeners = new Set<(news: readonly Recorded[]) => void>();
  /** How much of the log was looked at, and how much listeners know of. */
  #looked = 0;
  #told = 0;
  /** Events of which an effect failed, and what the failures were. */
  #unsettled: Recorded[] = [];
  #failures: unknown[] = [];

  constructor(sources: EffectSources, histories: Histories) {
    this.#sources = sources;
    this.#histories = histories;
  }

  subscribe(listener: (news: readonly Recorded[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Carries out everything new and what that sets off in turn, then tells who listens. An effect that fails holds up no other. */
  async settle(): Promise<void> {
    for (const log = this.#histories.log(); this.#looked < log.length; ) {
      const recorded = log[this.#looked]!;
      this.#looked += 1;
      await this.#attempt(recorded);
    }
    this.#tell();
  }

  /** Tries again what failed, then settles what is new. */
  async retry(): Promise<void> {
    const again = this.#unsettled;
    this.#unsettled = [];
    this.#failures = [];
    for (const recorded of again) await this.#attempt(recorded);
    await this.settle();
  }

  /** Throws the first failure since the last time it was tried again, if there was one. */
  throwFailure(): void {
    if (this.#failures.length > 0) throw this.#failures[0];
  }

  async #attempt(recorded: Recorded): Promise<void> {
    try {
      await this.#carryOut(recorded);
    } catch (failure) {
      this.#unsettled.push(recorded);
      this.#failures.push(failure);
    }
  }

  async #carryOut(recorded: Recorded): Promise<void> {
    const { openings, notices, reports, takingBack } = effectsOf(this.#sources, recorded);
    for (const opening of openings) await this.#open(opening);
    for (const report of reports) await this.#report(report);
    for (const notice of notices) this.#sources.ports.notices.send(notice);
    for (const one of takingBack) await this.#takeBack(one);
  }

  /** A case that is there already is left alone, also when another runner opens it in this very moment. */
  async #open({ id, procedure, cause, value = {}, by = { kind: 'clock' } }: Opening): Promise<void> {
    const { ports, cases } = this.#sources;
    const stream = caseStream(id);
    if (this.#histories.of(stream).length > 0) return;
    await this.#histories.refresh();
    const now = ports.clock.now();
    const number = numberCase(ports.plan, procedure, now, cases.states());
    const seal = { by, at: now, recordedAt: now };
    await cases.send(stream, { type: 'open-case', id: `${id}.open`, case: id, number, procedure, value, cause, ...seal });
  }

  /** What nobody waits for any more, or has heard already, changes nothing. */
  async #report({ stream, ...report }: Report): Promise<void> {
    const now = this.#sources.ports.clock.now();
    await this.#sources.cases.send(stream, { type: 'report-case-end', ...report, by: { kind: 'clock' }, at: now, recordedAt: now });
  }

  /** Finished meanwhile, it stays as it is. */
  async #takeBack({ case: id, command, reason }: TakingBack): Promise<void> {
    const { ports, cases } = this.#sources;
    const { status, planHash } = cases.state(caseStream(id));
    if ((status !== 'open' && status !== 'in-approval') || planHash !== ports.plan.hash) return;
    const now = ports.clock.now();
    await cases.send(caseStream(id), { type: 'withdraw-case', id: command, reason, by: { kind: 'clock' }, at: now, recordedAt: now });
  }

  #tell(): void {
    const news = this.#histories.log().slice(this.#told);
    this.#told += news.length;
    if (news.length > 0) for (const listener of [...this.#listeners]) listener(news);
  }
}
