import type { Plan } from '@guicheng/definition';
import { mergeValue } from '../case/evolve-case.ts';
import { entry } from '../entry.ts';
import type { CaseEvent, FormValue } from '../event.ts';
import type { Subject } from './history.ts';

/** A subject that is a case. */
export type CaseSubject = Subject & Required<Pick<Subject, 'procedure'>>;

/** Whether a subject is a case, and one whose opening is known. */
export function isCase(subject: Subject): subject is CaseSubject {
  return subject.procedure !== undefined;
}

/** A case as expressions of SLAs read it, event by event. */
export class CaseReading {
  readonly #main: string | undefined;
  readonly #found: Record<string, unknown>;
  #form: FormValue = {};

  constructor(plan: Plan, { procedure, openedAt }: CaseSubject) {
    this.#main = entry(plan.procedures, procedure)?.form;
    this.#found = { procedure, stage: '', openedAt };
  }

  /** Whether the event may have changed what is read. */
  take(event: CaseEvent): boolean {
    switch (event.type) {
      case 'case-opened':
        Object.assign(this.#found, { id: event.case, number: event.number });
        return true;
      case 'stage-entered':
        this.#found['stage'] = event.stage;
        return true;
      case 'responsibility-passed':
        this.#found['responsible'] = event.to;
        return true;
      case 'form-recorded':
        if (event.form !== this.#main) return false;
        this.#form = mergeValue(this.#form, event.value, event.cleared ?? []);
        return true;
      default:
        return false;
    }
  }

  /** `form` and `case` as they stand. */
  roots(): Record<string, unknown> {
    return { form: this.#form, case: { ...this.#found } };
  }
}
