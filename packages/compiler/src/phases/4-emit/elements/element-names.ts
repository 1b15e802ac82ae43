import type { PlanForm } from '@guicheng/definition';
import type { EmitOptions } from '../emitter.ts';
import { pascalCase } from '../names.ts';

/** What the element of a form is called: in markup, and as a class. */
export interface ElementNames {
  readonly id: string;
  readonly tag: string;
  readonly className: string;
  /** Type of the form's value. */
  readonly valueType: string;
}

export function elementNames(form: PlanForm, options: EmitOptions): ElementNames {
  const valueType = pascalCase(form.id);
  return { id: form.id, tag: `${options.tagPrefix}-${form.id}-form`, className: `${valueType}FormElement`, valueType };
}
