import type { FormScope } from '../fields/field-scope.ts';

/** What the controls of a form know of it, filled in by the form. */
export type OpenScope = { -readonly [key in keyof FormScope]: FormScope[key] };

/** The scope of a form that has shown nothing yet. Its speech is loaded before anything is shown. */
export function emptyScope(acts: Pick<FormScope, 'kindOf' | 'announce'>): OpenScope {
  return {
    widgetTexts: undefined,
    formTexts: {},
    locale: '',
    timeZone: '',
    roots: { form: {}, now: 0 },
    readonly: false,
    edition: 0,
    options: undefined,
    uploads: undefined,
    ...acts,
  } as Partial<OpenScope> as OpenScope;
}
