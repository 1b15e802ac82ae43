import type { ScenarioDefinition, ScenarioStep } from '@guicheng/definition';
import { type CaseState, type Offer, startingValue } from '@guicheng/engine';
import { nearestName } from '@guicheng/expression/compile';
import type { Notice, Outcome } from '@guicheng/runner';
import { lengthToMs } from './length-to-ms.ts';
import { Practice, type Rules, type Staff } from './practice.ts';
import { ScenarioError } from './scenario-error.ts';

type CaseAct = Parameters<Practice['runner']['act']>[1];
type Person = Parameters<Practice['runner']['act']>[2];

/** A step that does something. */
export type ActStep = Exclude<ScenarioStep, { readonly expect: unknown } | { readonly repeat: number }>;

/** What the newest step did: its answer if it asked for something, and what it set off. */
export interface Aftermath {
  readonly outcomes: readonly Outcome[];
  readonly opened: readonly CaseState[];
  readonly notices: readonly Notice[];
}

/** A company with the people of one scenario, which carries out its steps and remembers what the cases are called. */
export class Office {
  readonly practice: Practice;
  readonly rules: Rules;
  readonly start: string;
  readonly #people: Staff;
  readonly #aliases = new Map<string, string>();
  #by: string | undefined;
  /** The round of a repetition; undefined outside of one. */
  round: number | undefined;
  aftermath: Aftermath = { outcomes: [], opened: [], notices: [] };

  constructor(rules: Rules, { start, people }: ScenarioDefinition) {
    this.rules = rules;
    this.start = start;
    this.#people = people ?? peopleOf(rules);
    this.practice = new Practice(rules, Date.parse(start), this.#people);
  }

  /** Carries out one step that does something. Throws a `ScenarioError` where it cannot. */
  async carryOut(step: ActStep): Promise<void> {
    const { runner, notices } = this.practice;
    const before = { cases: runner.cases().length, notices: notices.length };
    if (step.at !== undefined) await this.waitUntil(step.at, 'at');
    this.becomes(step.by);
    const outcomes = await this.#do(step);
    this.aftermath = { outcomes, opened: runner.cases().slice(before.cases), notices: notices.slice(before.notices) };
  }

  /** Who does what follows, until somebody else does. */
  becomes(person: string | undefined): void {
    this.#by = person ?? this.#by;
  }

  async waitUntil(instant: string, key: string): Promise<void> {
    const target = Date.parse(instant);
    if (target < this.practice.now) {
      throw new ScenarioError('scenario_time_runs_back', key, `\`${instant}\` is over already`, 'steps stand in the order they happen: move this one up');
    }
    await this.practice.until(target);
  }

  /** Throws where nobody is called so. */
  person(id: string | undefined, key = 'by'): Person {
    const found = this.#people[id ?? ''];
    if (id !== undefined && found) return { kind: 'person', person: id, name: found.name };
    if (id === undefined) throw new ScenarioError('scenario_person_unknown', key, 'nobody is said to do this', 'name the person in `by`');
    throw new ScenarioError('scenario_person_unknown', key, `nobody is called \`${id}\``, this.#hint(id, Object.keys(this.#people), 'add them to `people`'));
  }

  /** The case a step calls by its alias, or the newest one a rule opened, by its procedure. Throws where there is none. */
  caseOf(called: string, key = 'in'): CaseState {
    const cases = this.practice.runner.cases();
    const id = this.#aliases.get(called);
    const found = id === undefined ? cases.findLast(({ procedure }) => procedure === called) : cases.find((each) => each.case === id);
    if (found) return found;
    const known = [...this.#aliases.keys(), ...cases.map(({ procedure }) => procedure)];
    throw new ScenarioError('scenario_case_unknown', key, `no case is called \`${called}\``, this.#hint(called, known, 'open one `as` it first'));
  }

  isCase(called: string): boolean {
    return this.#aliases.has(called) || this.practice.runner.cases().some(({ procedure }) => procedure === called);
  }

  /** Who is there, by id. */
  get people(): Staff {
    return this.#people;
  }

  /** What a person is offered in a case, what they may not do now included. */
  offersTo(id: string, state: CaseState, key?: string): readonly Offer[] {
    const { runner } = this.practice;
    return runner.offers(state.case, { ...this.person(id, key), positions: runner.directory.positionsOf(id) });
  }

  async #do(step: ActStep): Promise<readonly Outcome[]> {
    const { runner, now } = this.practice;
    if ('wait' in step) {
      await this.#wait(step.wait);
      return [];
    }
    if ('event' in step) return runner.receive(step.event, step.data, 'telephone', now);
    const by = this.person(this.#by);
    if ('open' in step) {
      const { case: id, outcome } = await runner.openCase(step.open, step.form, by);
      if (outcome.kind === 'done') this.#call(step.as, id);
      return [outcome];
    }
    if ('carryOver' in step) return [await runner.carryOver(step.in, this.#dutyKey(step.in), this.caseOf(step.carryOver, 'carryOver').case, step.comment, by)];
    if ('fill' in step && step.in in this.rules.plan.slas) {
      const key = this.#dutyKey(step.in);
      return [await runner.recordEvidence(step.in, key, { ...runner.collected(step.in, key), ...step.form }, by)];
    }
    const state = this.caseOf(step.in);
    return [await runner.act(state.case, this.#actOf(step, state, by), by)];
  }

  #call(as: string, id: string): void {
    this.#aliases.set(as, id);
    if (this.round !== undefined) this.#aliases.set(`${as}-${this.round}`, id);
  }

  async #wait(wait: string): Promise<void> {
    if (/^\d{4}-/.test(wait)) return this.waitUntil(wait, 'wait');
    const length = lengthToMs(wait);
    if (length === undefined) throw new ScenarioError('scenario_wait_unclear', 'wait', `\`${wait}\` depends on a calendar`, 'name the instant to wait for');
    return this.practice.until(this.practice.now + length);
  }

  #actOf(step: Extract<ActStep, { readonly in: string }>, state: CaseState, by: Person): CaseAct {
    if ('fill' in step) {
      const stage = this.#stageFor(step.fill, state);
      const { sections } = this.rules.plan.procedures[state.procedure]!.stages[stage]!;
      return { type: 'record-form', stage, value: { ...startingValue(this.rules.plan, state, { form: step.fill, sections }), ...step.form } };
    }
    if ('addComment' in step) return { type: 'add-comment', text: step.addComment };
    if ('withdraw' in step) return { type: 'withdraw-case', reason: step.withdraw };
    if ('handOver' in step) return { type: 'hand-over', to: step.handOver, toName: this.person(step.handOver, 'handOver').name };
    if ('carryOver' in step) throw new Error('carried over elsewhere');
    const comment = step.comment === undefined ? {} : { comment: step.comment };
    if ('reject' in step) return { type: 'cast-vote', block: step.reject, vote: 'reject', ...comment };
    const isHandled = this.offersTo(by.person, state).some(({ act, block }) => act === 'handle-block' && block === step.approve);
    return isHandled ? { type: 'handle-block', block: step.approve } : { type: 'cast-vote', block: step.approve, vote: 'approve', ...comment };
  }

  #stageFor(form: string, { procedure, stage }: CaseState): string {
    const expected = this.rules.plan.procedures[procedure]?.stages[stage]?.form;
    if (expected === form) return stage;
    const asked = expected === undefined ? 'no form' : `\`${expected}\``;
    const help = 'lead it to the stage you mean first, or expect its stage before this step';
    throw new ScenarioError('scenario_form_not_asked', 'fill', `the case stands at \`${stage}\`, which asks for ${asked}, not for \`${form}\``, help);
  }

  /** The newest period of the duty that has begun. */
  #dutyKey(sla: string): string {
    const duty = this.practice.runner.duties().findLast((each) => each.sla === sla && each.from <= this.practice.now);
    if (!duty) throw new ScenarioError('scenario_nothing_owed', 'in', `nothing is owed yet for \`${sla}\``, 'wait until its period has begun');
    return duty.key;
  }

  #hint(written: string, known: readonly string[], otherwise: string): string {
    const near = nearestName(written, known);
    return near === undefined ? otherwise : `did you mean \`${near}\`?`;
  }
}

/** The people of the organization, where the pack names them. */
function peopleOf({ plan }: Rules): Staff {
  const { people } = plan.organization;
  return Object.fromEntries(Object.entries(people).map(([id, { name, holds }]) => [id, { name: name[plan.pack.sourceLocale] ?? id, holds }]));
}
