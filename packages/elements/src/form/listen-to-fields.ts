import { FieldView } from './field-view.ts';
import { submitsForm } from './submits-form.ts';

/** What a form does when asked by the keyboard or by one of its links and buttons. */
export interface FormActs {
  focusField(path: string): void;
  /** Its own button was pressed. */
  submit(): void;
  /** Enter was pressed in a field: whatever form it belongs to is sent. */
  send(): void;
}

/** Listens to all fields of a form at once: a thousand fields have no listener of their own. */
export function listenToFields(root: EventTarget, acts: FormActs): void {
  root.addEventListener('input', ({ target }) => FieldView.around(target)?.typed());
  root.addEventListener('change', ({ target }) => FieldView.around(target)?.left());
  root.addEventListener('focusout', ({ target }) => FieldView.around(target)?.blurred());
  root.addEventListener('click', (event) => followLink(event, acts));
  root.addEventListener('keydown', (event) => enter(event as KeyboardEvent, acts));
}

function followLink(event: Event, acts: FormActs): void {
  const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path], [data-submit]') : null;
  if (!target) return;
  event.preventDefault();
  if (target.dataset['path']) acts.focusField(target.dataset['path']);
  else acts.submit();
}

function enter(event: KeyboardEvent, acts: FormActs): void {
  const view = FieldView.around(event.target);
  if (!view || !submitsForm(event)) return;
  event.preventDefault();
  view.blurred();
  view.commit();
  acts.send();
}
