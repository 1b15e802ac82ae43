import type { ProcedureDefinition } from '@guicheng/definition';
import type { Definitions } from './definitions.ts';
import { formOfStage, sectionsOfStage } from './stage-form.ts';

type Sections = ReadonlySet<string>;

/**
 * Which sections of a form are certainly filled. What an expression may read without a guard depends on it: a field of a
 * section that some path leaves out may be absent.
 */
export interface FilledSections {
  /** Once `stage` has been left, or its form recorded. */
  readonly afterStage: (procedure: string, stage: string, form: string) => Sections;
  /** When the form is submitted with `section` among the sections being filled, by whichever procedure. */
  readonly withSection: (form: string, section: string | undefined) => Sections;
  /** Once the procedure is open, whatever happens then. */
  readonly onceOpen: (procedure: string, form: string) => Sections;
  /** While a chain runs, whichever stage started it. */
  readonly duringChain: (approval: string, form: string) => Sections;
}

export function createFilledSections(definitions: Definitions): FilledSections {
  const cache = new Map<string, ReadonlyMap<string, Sections>>();
  const all = (form: string): Sections => new Set(Object.keys(definitions.forms.get(form)?.layout ?? {}));

  const stagesOf = (id: string, form: string): ReadonlyMap<string, Sections> => {
    const key = `${id}/${form}`;
    const procedure = definitions.procedures.get(id);
    const known = cache.get(key) ?? (procedure ? sectionsAfterStages(procedure, form, all(form), definitions) : new Map<string, Sections>());
    cache.set(key, known);
    return known;
  };
  const afterStage: FilledSections['afterStage'] = (procedure, stage, form) => stagesOf(procedure, form).get(stage) ?? all(form);
  const meet = (form: string, sets: readonly Sections[]): Sections => new Set([...all(form)].filter((section) => sets.every((set) => set.has(section))));
  const whereStages = (form: string, matches: (procedure: ProcedureDefinition, stage: string) => boolean): Sections =>
    meet(
      form,
      [...definitions.procedures.values()].flatMap((procedure) =>
        Object.keys(procedure.stages)
          .filter((stage) => matches(procedure, stage))
          .map((stage) => afterStage(procedure.id, stage, form)),
      ),
    );

  return {
    afterStage,
    withSection: (form, section) =>
      whereStages(form, (procedure, id) => {
        const stage = procedure.stages[id]!;
        return formOfStage(procedure, stage) === form && (section === undefined || sectionsOfStage(stage, definitions.forms.get(form)).includes(section));
      }),
    onceOpen: (id, form) => {
      const procedure = definitions.procedures.get(id);
      return procedure ? afterStage(id, procedure.start, form) : all(form);
    },
    duringChain: (approval, form) => whereStages(form, (procedure, stage) => procedure.stages[stage]!.chain === approval),
  };
}

/** Forward analysis: what is filled after a stage is what it fills and what every way into it had filled. */
function sectionsAfterStages(procedure: ProcedureDefinition, form: string, all: Sections, definitions: Definitions): ReadonlyMap<string, Sections> {
  const stages = Object.entries(procedure.stages);
  const after = new Map<string, Sections>(stages.map(([id]) => [id, all]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, stage] of stages) {
      const waysIn = stages.filter(([, from]) => Object.values(from.next ?? {}).some((next) => next.to === id)).map(([from]) => after.get(from)!);
      const before = id === procedure.start ? [] : [...all].filter((section) => waysIn.every((set) => set.has(section)));
      const own = formOfStage(procedure, stage) === form ? sectionsOfStage(stage, definitions.forms.get(form)) : [];
      const filled = new Set([...before, ...own]);
      if (filled.size < after.get(id)!.size) {
        after.set(id, filled);
        changed = true;
      }
    }
  }
  return after;
}
