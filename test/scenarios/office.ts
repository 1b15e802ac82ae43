import type { ScenarioDefinition, ScenarioStep } from '@guicheng/definition';
import type { CaseState, Offer } from '@guicheng/engine';
import type { Notice, Outcome } from '@guicheng/runner';
import type { CompiledPack } from '../thread/compiled-pack.ts';
import { ServiceCenter, type Staff } from '../thread/service-center.ts';
import { lengthToMs } from './length-to-ms.ts';

type CaseAct = Parameters<ServiceCenter['runner']['act']>[1];
type Person = Parameters<ServiceCenter['runner']['act']>[2];

/** What the newest step did: its answer if it asked for something, and what it set off. */
export interface Aftermath {
  readonly outcomes: readonly Outcome[];
  readonly opened: readonly CaseState[];
  readonly notices: readonly Notice[];
}

/** A service center with the people of one scenario, which carries out its steps and remembers what the cases are called. */
export class Office {
  readonly center: ServiceCenter;
  readonly #pack: CompiledPack;
  readonly #people: Staff;
  readonly #aliases = new Map<string, string>();
  #by: string | undefined;
  aftermath: Aftermath = { outcomes: [], opened: [], notices: [] };

  constructor(pack: CompiledPack, { start, people = {} }: ScenarioDefinition) {
    this.#pack = pack;
    this.#people = people;
    this.center = new ServiceCenter(pack, start, this.#people);
  }

  /** Carries out one step that does something. Expectations are read elsewhere. */
  async carryOut(step: Exclude<ScenarioStep, { readonly expect: unknown }>): Promise<void> {
    const { runner, notices } = this.center;
    const before = { cases: runner.cases().length, notices: notices.length };
    if (step.at !== undefined) await this.center.until(step.at);
    this.#by = step.by ?? this.#by;
    const outcomes = await this.#do(step);
    this.aftermath = { outcomes, opened: runner.cases().slice(before.cases), notices: notices.slice(before.notices) };
  }

  person(id: string | undefined): Person {
    const found = this.#people[id ?? ''];
    if (id === undefined || !found) throw new Error(`nobody is called \`${id ?? ''}\`: add them to \`people\` or say \`by\``);
    return { kind: 'person', person: id, name: found.name };
  }

  /** The case a step calls by its alias, or the newest one a rule opened, by its procedure. */
  caseOf(called: string): CaseState {
    const cases = this.center.runner.cases();
    const id = this.#aliases.get(called);
    const found = id === undefined ? cases.findLast(({ procedure }) => procedure === called) : cases.find((each) => each.case === id);
    if (!found) throw new Error(`no case is called \`${called}\`: open one \`as\` it first`);
    return found;
  }

  isCase(called: string): boolean {
    return this.#aliases.has(called) || this.center.runner.cases().some(({ procedure }) => procedure === called);
  }

  /** What a person is offered in a case, what they may not do now included. */
  offersTo(id: string, state: CaseState): readonly Offer[] {
    const { runner } = this.center;
    return runner.offers(state.case, { ...this.person(id), positions: runner.directory.positionsOf(id) });
  }

  async #do(step: Exclude<ScenarioStep, { readonly expect: unknown }>): Promise<readonly Outcome[]> {
    const { center } = this;
    if ('wait' in step) {
      await center.until(/^\d{4}-/.test(step.wait) ? step.wait : new Date(center.now + lengthToMs(step.wait)).toISOString());
      return [];
    }
    if ('event' in step) return center.runner.receive(step.event, step.data, 'telephone', center.now);
    const by = this.person(this.#by);
    if ('open' in step) {
      const { case: id, outcome } = await center.runner.openCase(step.open, step.form, by);
      this.#aliases.set(step.as, id);
      return [outcome];
    }
    if ('carryOver' in step) return [await center.runner.carryOver(step.in, this.#dutyKey(step.in), this.caseOf(step.carryOver).case, step.comment, by)];
    if ('fill' in step && step.in in this.#pack.plan.slas) return [await center.runner.recordEvidence(step.in, this.#dutyKey(step.in), step.form, by)];
    const state = this.caseOf(step.in);
    return [await center.runner.act(state.case, this.#actOf(step, state, by), by)];
  }

  #actOf(step: Extract<ScenarioStep, { readonly in: string }>, state: CaseState, by: Person): CaseAct {
    if ('fill' in step) return { type: 'record-form', stage: this.#stageFor(step.fill, state), value: step.form };
    if ('addComment' in step) return { type: 'add-comment', text: step.addComment };
    if ('withdraw' in step) return { type: 'withdraw-case', reason: step.withdraw };
    if ('handOver' in step) return { type: 'hand-over', to: step.handOver, toName: this.person(step.handOver).name };
    if ('carryOver' in step) throw new Error('carried over elsewhere');
    const comment = step.comment === undefined ? {} : { comment: step.comment };
    if ('reject' in step) return { type: 'cast-vote', block: step.reject, vote: 'reject', ...comment };
    const isHandled = this.offersTo(by.person, state).some(({ act, block }) => act === 'handle-block' && block === step.approve);
    return isHandled ? { type: 'handle-block', block: step.approve } : { type: 'cast-vote', block: step.approve, vote: 'approve', ...comment };
  }

  #stageFor(form: string, { procedure, stage }: CaseState): string {
    const expected = this.#pack.plan.procedures[procedure]?.stages[stage]?.form;
    if (expected !== undefined && expected !== form) throw new Error(`\`${stage}\` asks for \`${expected}\`, not \`${form}\``);
    return stage;
  }

  /** The newest period of the duty that has begun. */
  #dutyKey(sla: string): string {
    const duty = this.center.runner.duties().findLast((each) => each.sla === sla && each.from <= this.center.now);
    if (!duty) throw new Error(`nothing is owed yet for \`${sla}\`: wait until its period has begun`);
    return duty.key;
  }
}
