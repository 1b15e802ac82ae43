import type { Actor, EngineEvent, FormValue, Recorded } from '../../event.ts';

const TELEPHONE: Actor = { kind: 'source', source: 'telephone' };

/** Writes histories down, each event with the next number of its stream. */
export class Scribe {
  readonly events: Recorded[] = [];
  readonly #numbers = new Map<string, number>();

  /** Recorded at the instant it happened, unless it says otherwise. */
  write(stream: string, at: number, event: EngineEvent, rest: { readonly by?: Actor; readonly recordedAt?: number } = {}): this {
    const seq = (this.#numbers.get(stream) ?? 0) + 1;
    this.#numbers.set(stream, seq);
    this.events.push({
      stream,
      seq,
      id: `${stream}:${seq}`,
      at,
      recordedAt: rest.recordedAt ?? at,
      by: rest.by ?? { kind: 'person', person: 'ann', name: 'Ann' },
      event,
    });
    return this;
  }

  /** A repair is opened, its ticket recorded in the same instant. */
  open(id: string, at: number, value: FormValue = {}): this {
    this.write(`case/${id}`, at, { type: 'case-opened', case: id, number: `N-${id}`, procedure: 'repair', planHash: 'plan-1', requester: 'ann' });
    this.enter(id, at, 'ticket');
    return this.fill(id, at, 'ticket', value);
  }

  enter(id: string, at: number, stage: string, from?: string): this {
    return this.write(`case/${id}`, at, { type: 'stage-entered', stage, ...(from === undefined ? {} : { from }) });
  }

  fill(id: string, at: number, form: string, value: FormValue = {}): this {
    return this.write(`case/${id}`, at, { type: 'form-recorded', form, stage: 'ticket', value, outcomes: {} });
  }

  comment(id: string, at: number): this {
    return this.write(`case/${id}`, at, { type: 'comment-added', text: 'on its way' });
  }

  close(id: string, at: number): this {
    return this.write(`case/${id}`, at, { type: 'case-closed', stage: 'closed' });
  }

  withdraw(id: string, at: number): this {
    return this.write(`case/${id}`, at, { type: 'case-withdrawn', reason: 'done by the owner' });
  }

  /** A fact of a call, from the telephone system unless somebody else says it. */
  call(id: string, at: number, name: string, rest: { readonly by?: Actor; readonly recordedAt?: number } = {}): this {
    return this.write(`duty/three-rings/${id}`, at, { type: 'fact-received', name: `call.${name}`, data: { call: id } }, { by: TELEPHONE, ...rest });
  }

  summary(day: string, at: number, rest: { readonly recordedAt?: number } = {}): this {
    return this.write(`duty/daily-summary/${day}`, at, { type: 'evidence-recorded', form: 'summary', value: { count: '3' } }, rest);
  }

  reason(day: string, at: number, id: string): this {
    return this.write(`duty/daily-summary/${day}`, at, { type: 'carried-over', case: id, reason: 'a part is missing' });
  }
}

export const given = (): Scribe => new Scribe();
