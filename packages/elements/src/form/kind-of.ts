import type { ModuleField } from '@guicheng/definition';
import type { CSSResult } from 'lit';
import { FIELD_VIEWS } from '../fields/field-kinds.ts';
import type { FieldKindView, HostKinds } from '../fields/field-scope.ts';
import { loadWidgetTexts } from '../text/load-texts.ts';
import type { OpenScope } from './empty-scope.ts';

/** How a field's kind looks, the host's own `kinds` first; a promise while its code, its texts and its looks are loaded. */
export function kindOf(field: ModuleField, kinds: HostKinds, scope: OpenScope, root: ShadowRoot): FieldKindView | Promise<FieldKindView> {
  const kind = kinds[field.hostKind ?? field.kind] ?? FIELD_VIEWS[field.kind];
  const loading = typeof kind === 'function' ? kind(field) : kind;
  if (!(loading instanceof Promise)) {
    adopt(loading.styles, root);
    return loading;
  }
  return Promise.all([loading, scope.widgetTexts ?? loadWidgetTexts(scope.locale)]).then(([loaded, widgetTexts]) => {
    scope.widgetTexts ??= widgetTexts;
    adopt(loaded.styles, root);
    return loaded;
  });
}

function adopt(styles: CSSResult | undefined, { adoptedStyleSheets }: ShadowRoot): void {
  if (styles?.styleSheet && !adoptedStyleSheets.includes(styles.styleSheet)) adoptedStyleSheets.push(styles.styleSheet);
}
