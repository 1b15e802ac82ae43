export { computed } from './computed.ts';
export { defineForm } from './define-form.ts';
export type { Check, Fail, FormSpec, SpecRule } from './form-spec.ts';
export { isDate, isDateTime, isIdNumber } from './formats.ts';
export { limits } from './limits.ts';
export { records } from './records.ts';
export type { StandardIssue, StandardResult, StandardSchema } from './standard-schema.ts';
export { standardSchema } from './standard-schema.ts';
export { textLength } from './text-length.ts';
