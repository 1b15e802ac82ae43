import type { Instant, PlanProcedure } from '@guicheng/definition';
import { blockAt, type CaseState, type Chosen } from '@guicheng/engine';
import type { CaseAct } from './case-act.ts';
import { type Checked, checkForm, type Person, type Values } from './check-form.ts';
import { checkWritten } from './check-written.ts';
import { entry } from './entry.ts';
import { numberCase } from './number-case.ts';
import type { Outcome } from './outcome.ts';
import type { RunnerParts } from './runner-parts.ts';
import { caseStream } from './streams.ts';

/** What somebody opens a case with. */
export interface NewCase {
  readonly procedure: string;
  readonly value: Values;
  readonly by: Person;
  readonly chosen?: Chosen | undefined;
}

/** Where people open cases and act on them: forms are checked here before the engine is asked. */
export class CaseDesk {
  readonly #parts: RunnerParts;

  constructor(parts: RunnerParts) {
    this.#parts = parts;
  }

  async open({ procedure, value, by, chosen }: NewCase): Promise<{ readonly case: string; readonly outcome: Outcome }> {
    const { ports, histories, cases } = this.#parts;
    const id = ports.ids.next();
    const at = ports.clock.now();
    // The fewer unread cases there are, the less likely another runner gave the number away.
    await histories.refresh();
    const number = numberCase(ports.plan, procedure, at, cases.states());
    const checked = this.#checkOpening(entry(ports.plan.procedures, procedure), { given: value, by, at, case: { id, number, procedure, openedAt: at } });
    if (checked.kind !== 'value') return { case: id, outcome: checked };
    const opening = { type: 'open-case', case: id, number, procedure, value: checked.value, ...(chosen === undefined ? {} : { chosen }) } as const;
    return { case: id, outcome: await cases.send(caseStream(id), { ...opening, id: ports.ids.next(), by, at, recordedAt: at }) };
  }

  async act(id: string, act: CaseAct, by: Person): Promise<Outcome> {
    const { ports, cases } = this.#parts;
    const at = ports.clock.now();
    const seal = { id: ports.ids.next(), by, at, recordedAt: at };
    const checked = this.#checkAct(cases.state(caseStream(id)), act, { by, at });
    if (checked === undefined) return cases.send(caseStream(id), { ...act, ...seal });
    return checked.kind === 'value' ? cases.send(caseStream(id), { ...act, value: checked.value, ...seal } as typeof act & typeof seal) : checked;
  }

  /** An unknown procedure is the engine's to refuse. A start stage with a form of its own leaves the main form for later, if nothing is given of it. */
  #checkOpening(
    procedure: PlanProcedure | undefined,
    filled: { readonly given: Values; readonly by: Person; readonly at: Instant; readonly case: Values },
  ): Checked {
    const stage = procedure?.stages[procedure.start];
    if (procedure === undefined) return { kind: 'value', value: {} };
    const isLater = stage?.form !== undefined && stage.form !== procedure.form && Object.keys(filled.given).length === 0;
    if (isLater) return { kind: 'value', value: {} };
    const sections = stage?.form === procedure.form ? stage.sections : [];
    return checkForm(this.#parts.ports, { ...filled, form: procedure.form, sections, before: {}, case: { ...filled.case, stage: procedure.start } });
  }

  /** Nothing to check, where the engine will refuse or no form is asked for. */
  #checkAct(state: CaseState, act: CaseAct, said: { readonly by: Person; readonly at: Instant }): Checked | undefined {
    const { ports } = this.#parts;
    const filled = { ...said, requester: state.requester, case: caseRoot(state) };
    if (act.type === 'record-form') {
      const stage = entry(entry(ports.plan.procedures, state.procedure)?.stages ?? {}, act.stage);
      if (stage?.form === undefined) return undefined;
      return checkForm(ports, { ...filled, form: stage.form, sections: stage.sections, given: act.value, before: state.forms[stage.form] ?? {} });
    }
    if (act.type === 'cast-vote' && act.value !== undefined) return checkWritten(ports, state, act.block, { ...filled, given: act.value });
    if (act.type !== 'handle-block' || act.value === undefined) return undefined;
    const block = blockAt(ports.plan, state.chain?.approval ?? '', act.block)?.block;
    if (block?.kind !== 'handle' || block.form === undefined) return undefined;
    return checkForm(ports, { ...filled, form: block.form, sections: [], given: act.value, before: {} });
  }
}

function caseRoot({ case: id, number, procedure, stage, openedAt, responsible }: CaseState): Values {
  return { id, number, procedure, stage, openedAt, ...(responsible === undefined ? {} : { responsible }) };
}
