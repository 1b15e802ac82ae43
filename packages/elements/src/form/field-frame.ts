import { attribute, element, say } from './element.ts';

/** Where a label stands: after the control, as the name of a group, nowhere; before the control when absent. */
export type LabelPlace = 'check' | 'group' | 'none' | undefined;

type Line = 'hint' | 'error';

/**
 * The elements of one field: label, place of the control or of the shown value, hint, error. Made by hand, not from templates: they are
 * the same for every field, a form has a thousand of them, and most never change.
 */
export class FieldFrame {
  readonly #host: HTMLElement;
  readonly #lines = new Map<Line, HTMLElement>();
  #label: HTMLElement | undefined;
  /** What the control stands before. */
  end: ChildNode = document.createComment('');
  #of = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Makes label and room for a control anew, for a field that is asked for, shown or blank. Answers whether it did: a frame that is right stays. */
  build(place: LabelPlace, mode: 'asked' | 'shown' | 'blank'): boolean {
    const of = `${mode}${place}`;
    const asked = mode === 'asked';
    if (of === this.#of) return false;
    this.#of = of;
    this.#lines.clear();
    this.end = document.createComment('');
    const label = place === 'none' ? undefined : element(place === 'group' || !asked ? 'span' : 'label', 'label', 'label');
    this.#label = label;
    this.#host.replaceChildren(...(!label ? [this.end] : place === 'check' && asked ? [this.end, label] : [label, this.end]));
    return true;
  }

  /** Names the field whose control has this id. */
  name(title: string, id: string): void {
    const label = this.#label;
    if (!label) return;
    say(label, title);
    attribute(label, 'id', `${id}/label`);
    attribute(label, 'for', label.matches('label') && id);
  }

  /** Says something under the control, the hint before the error, or no longer does. */
  line(name: Line, text: string | undefined, id: string): void {
    let line = this.#lines.get(name);
    if (!text) {
      line?.remove();
      this.#lines.delete(name);
      return;
    }
    if (!line) {
      line = element('p', name, name);
      this.#lines.set(name, line);
      this.#host.insertBefore(line, (name === 'hint' && this.#lines.get('error')) || null);
    }
    attribute(line, 'id', `${id}/${name}`);
    say(line, text);
  }
}
