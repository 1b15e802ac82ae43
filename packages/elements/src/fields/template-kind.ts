import { render, type TemplateResult } from 'lit';
import type { FieldKindView, FieldScope } from './field-scope.ts';

/** A kind whose control, or whose value as it is shown, is a template. */
export interface TemplateKind extends Omit<FieldKindView, 'create' | 'draw' | 'speak' | 'show' | 'display'> {
  /** The control, or the group of controls, with the scope's id. */
  readonly render: (scope: FieldScope) => TemplateResult;
  readonly show: (value: unknown, scope: FieldScope) => string | TemplateResult;
}

/** The view of a kind made of templates. Lit's templates come with the first such kind: a form of plain kinds does without them. */
export function templateKind({ render: control, show, ...kind }: TemplateKind): FieldKindView {
  return {
    ...kind,
    draw: (scope, end) => {
      render(control(scope), scope.host, { renderBefore: end });
    },
    show: (value, scope) => {
      const shown = show(value, scope);
      return typeof shown === 'string' ? shown : String(value);
    },
    display: (target, value, scope) => {
      render(show(value, scope), target);
    },
  };
}
