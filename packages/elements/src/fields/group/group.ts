import { html, nothing, type TemplateResult } from 'lit';
import type { FieldScope } from '../field-scope.ts';
import { NestedFields, type NestedValue, presentAt } from '../nested-fields.ts';
import { templateKind } from '../template-kind.ts';

const groups = new WeakMap<FieldScope, NestedFields>();

function groupOf(scope: FieldScope): NestedFields {
  let fields = groups.get(scope);
  if (!fields) {
    fields = new NestedFields(scope, (id, value) => scope.change({ ...((scope.value ?? {}) as NestedValue), [id]: value }, fields!.problems));
    groups.set(scope, fields);
  }
  return fields;
}

function groupControl(scope: FieldScope, fixed: boolean): TemplateResult {
  const fields = groupOf(scope);
  fields.show(scope.path, (scope.value ?? {}) as NestedValue, (presentAt(scope) ?? {}) as NestedValue, scope);
  return html`<div id=${fixed ? nothing : scope.id} role="group" aria-labelledby="${scope.id}/label">${fields.hosts}</div>`;
}

/** Fields that belong together under one name. */
export const group = templateKind({
  label: 'group',
  render: (scope) => groupControl(scope, false),
  write: (_, scope) => {
    groupOf(scope).rewrite();
    groupControl(scope, false);
  },
  show: (_, scope) => groupControl(scope, true),
});
