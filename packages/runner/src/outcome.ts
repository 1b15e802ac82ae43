import type { FieldError } from '@guicheng/definition';
import type { Recorded, Rejection } from '@guicheng/engine';

/** What became of something somebody asked for. `invalid`: the form must be mended first. `conflict`: somebody else was faster, three times. */
export type Outcome =
  | { readonly kind: 'done'; readonly events: readonly Recorded[] }
  | { readonly kind: 'refused'; readonly rejection: Rejection }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'conflict' };
