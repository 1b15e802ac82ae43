import type { Instant } from '@guicheng/definition';
import { dutiesOfFact } from '@guicheng/engine';
import { checkForm, type Person, type Values } from './check-form.ts';
import { entry } from './entry.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerParts } from './runner-parts.ts';
import { dutyStream } from './streams.ts';

/** A fact from outside. `at` is its source's own time. */
export interface Fact {
  readonly name: string;
  readonly data: Values;
  readonly source: string;
  readonly at: Instant;
}

/** Where duties get their facts, their evidence and their reasons. */
export class DutyDesk {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  /** One outcome for each duty the fact belongs to, two where it opens one. */
  async receive({ name, data, source, at }: Fact): Promise<readonly Outcome[]> {
    const { ports, duties } = this.#parts;
    const outcomes: Outcome[] = [];
    const seal = () => ({ id: ports.ids.next(), by: { kind: 'source', source }, at, recordedAt: ports.clock.now() }) as const;
    for (const { sla, key, opens } of dutiesOfFact(ports.plan, { name, data, at })) {
      const stream = dutyStream(sla, key);
      const isNew = duties.state(stream).status === 'none';
      if (isNew && !opens) continue;
      if (isNew) outcomes.push(await duties.send(stream, { type: 'open-duty', sla, key, ...seal() }));
      outcomes.push(await duties.send(stream, { type: 'receive-fact', name, data, ...seal() }));
    }
    return outcomes;
  }

  /** A form that nobody may hand in is the engine's to refuse. */
  async recordEvidence(sla: string, key: string, value: Values, by: Person): Promise<Outcome> {
    const { ports, duties } = this.#parts;
    const at = ports.clock.now();
    const definition = entry(ports.plan.slas, sla);
    const form = definition?.kind === 'clock' ? definition.evidence.form : undefined;
    const checked = form === undefined ? undefined : checkForm(ports, { form, sections: [], given: value, before: {}, by, at });
    if (checked?.kind === 'invalid') return checked;
    return duties.send(dutyStream(sla, key), { type: 'record-evidence', value: checked?.value ?? {}, id: ports.ids.next(), by, at, recordedAt: at });
  }

  async carryOver(sla: string, key: string, reason: { readonly case: string; readonly reason: string }, by: Person): Promise<Outcome> {
    const { ports, duties } = this.#parts;
    const at = ports.clock.now();
    return duties.send(dutyStream(sla, key), { type: 'carry-over', ...reason, id: ports.ids.next(), by, at, recordedAt: at });
  }
}
