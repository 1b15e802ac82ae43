export type { FieldKindView, FieldScope, FormScope, Reading } from './fields/field-scope.ts';
export type { FormContext, FormDraft, HostOptions, HostUploads, Offered } from './form/form-host.ts';
export { GcForm } from './form/gc-form.ts';
export { theme } from './theme/theme.ts';
