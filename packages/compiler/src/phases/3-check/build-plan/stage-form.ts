import type { FormDefinition, ProcedureDefinition, StageDefinition } from '@guicheng/definition';

/** The form a stage fills: its own, or the procedure's main form when only sections are named. Undefined: it fills none. */
export function formOfStage(procedure: ProcedureDefinition, stage: StageDefinition): string | undefined {
  return stage.form ?? (stage.sections ? procedure.form : undefined);
}

/** The sections of that form the stage fills: all of them unless it names some. */
export function sectionsOfStage(stage: StageDefinition, form: FormDefinition | undefined): readonly string[] {
  return stage.sections ?? Object.keys(form?.layout ?? {});
}
