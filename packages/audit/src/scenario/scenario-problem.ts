import type { Diagnostic, Span } from '@guicheng/definition';

/** Something that is not as a scenario or the register says, at a place of the pack: its folder, id and the keys below. */
export interface ScenarioProblem {
  /** Permanent, snake_case; every code stands in the handbook's page on scenarios. */
  readonly code: string;
  readonly message: string;
  readonly place: readonly string[];
  readonly expected?: string;
  readonly found?: string;
  /** The way out. */
  readonly help?: string;
}

/** The problem where the author wrote it, to be shown like every other finding. `at` is asked for the place of the value. */
export function problemToDiagnostic(
  { code, message, place, help }: ScenarioProblem,
  severity: Diagnostic['severity'],
  at: (place: readonly string[]) => Span,
): Diagnostic {
  return { code, severity, message, span: at(place), ...(help === undefined ? {} : { help }) };
}
