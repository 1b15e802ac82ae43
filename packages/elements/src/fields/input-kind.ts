import { element } from '../form/element.ts';
import type { FieldKindView, FieldScope, Reading } from './field-scope.ts';

/** How a kind that is one `<input>` differs from plain text. */
export interface InputKind {
  /** Attributes of the input: its type, the keyboard it asks for, what a browser may fill in by itself. */
  readonly attributes?: { readonly [name: string]: string };
  readonly hint?: (scope: FieldScope) => string | undefined;
  readonly note?: (scope: FieldScope) => string | undefined;
  /** Takes a pasted text the browser would not take. */
  readonly paste?: (input: HTMLInputElement, text: string, scope: FieldScope) => unknown;
  /** What stands behind the input, such as a currency. */
  readonly unit?: (scope: FieldScope) => string | undefined;
  /** Value to text of the input. */
  readonly write?: (value: unknown, scope: FieldScope) => string;
  /** Text of the input to value; never called with an empty text. */
  readonly read?: (text: string, scope: FieldScope) => Reading;
  readonly show?: (value: unknown, scope: FieldScope) => string;
}

/** The view of a kind that is one `<input>`. */
export function inputKind(kind: InputKind): FieldKindView {
  const write = kind.write ?? ((value: unknown) => String(value ?? ''));
  return {
    ...(kind.hint ? { hint: kind.hint } : {}),
    ...(kind.note ? { note: kind.note } : {}),
    attributes: () => ({ autocomplete: 'off', ...kind.attributes }),
    create: (scope) => {
      const input = element('input');
      if (kind.paste) input.onpaste = (event) => paste(event, kind, scope);
      const unit = kind.unit?.(scope);
      if (!unit) return input;
      const around = element('div', 'unit');
      around.append(input, unit);
      return around;
    },
    write: (control, scope) => {
      (control as HTMLInputElement).value = write(scope.value, scope);
    },
    read: (control, scope) => {
      const input = control as HTMLInputElement;
      // A date half typed has no text, and says so only here.
      if (input.validity.badInput) return { problem: 'wrong_type' };
      return input.value === '' ? {} : (kind.read?.(input.value, scope) ?? { value: input.value });
    },
    show: kind.show ?? write,
  };
}

function paste(event: ClipboardEvent, kind: InputKind, scope: FieldScope): void {
  event.preventDefault();
  kind.paste?.(event.currentTarget as HTMLInputElement, event.clipboardData?.getData('text/plain') ?? '', scope);
}
