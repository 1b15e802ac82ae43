import { css } from 'lit';
import { attribute, element, say } from '../../form/element.ts';
import type { FieldKindView, FieldScope } from '../field-scope.ts';
import { maskText } from './mask-text.ts';

const styles = css`
.masked { display: inline-flex; flex-wrap: wrap; align-items: center; gap: .5em; font-variant-numeric: tabular-nums; }
@media print { .masked button { display: none; } }
`;

const revealed = new WeakSet<FieldScope>();

/**
 * A kind whose value is shown with its middle hidden, and whole at the press of a button. What is being filled in stays as it is typed. Fires
 * `gc-reveal` `{ path }` each time, so that a host can record who looked. What must not be seen at all the host must not send.
 */
export function maskedKind(kind: FieldKindView): FieldKindView {
  const masked = (value: unknown, scope: FieldScope) => maskText(scope.field.kind, kind.show(value, scope));
  return {
    ...kind,
    styles,
    show: (value, scope) => (revealed.has(scope) ? kind.show(value, scope) : masked(value, scope)),
    display: (target, value, scope) => {
      let around = target.querySelector<HTMLElement>('.masked');
      if (!around) {
        around = element('span', 'masked');
        const button = element('button');
        button.type = 'button';
        button.addEventListener('click', () => {
          if (revealed.has(scope)) revealed.delete(scope);
          else {
            revealed.add(scope);
            scope.host.dispatchEvent(new CustomEvent('gc-reveal', { detail: { path: scope.path }, bubbles: true, composed: true }));
          }
          scope.refresh();
        });
        around.append(element('span'), button);
        target.replaceChildren(around);
      }
      const [text, button] = around.children as unknown as [HTMLElement, HTMLElement];
      const { widgetTexts } = scope.form;
      say(text, revealed.has(scope) ? kind.show(value, scope) : masked(value, scope));
      say(button, (revealed.has(scope) ? widgetTexts?.hideWhole : widgetTexts?.showWhole) ?? '');
      attribute(button, 'aria-describedby', `${scope.id}/label`);
    },
  };
}
