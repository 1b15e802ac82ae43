import type { Diagnostic, Span } from '@guicheng/definition';

/** What a diagnostic may say beside its message. */
export interface Extra {
  readonly help?: string | undefined;
  readonly related?: Diagnostic['related'];
}

const LONGEST_WORD = 100;

/**
 * A word of the author as it may stand in a message: one line, of bounded length, with nothing in it that turns a terminal or
 * the reading direction around.
 */
export function word(value: string | number): string {
  const text = String(value).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
  return text.length <= LONGEST_WORD ? text : `${text.slice(0, LONGEST_WORD - 1)}…`;
}

/** Puts a diagnostic together; absent parts stay absent. */
export function diagnostic(code: string, severity: Diagnostic['severity'], message: string, span: Span, extra: Extra = {}): Diagnostic {
  return {
    code,
    severity,
    message,
    span,
    ...(extra.help === undefined ? {} : { help: extra.help }),
    ...(extra.related === undefined || extra.related.length === 0 ? {} : { related: extra.related }),
  };
}
