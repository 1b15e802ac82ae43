import { attribute, element, say } from '../form/element.ts';

/** One line of a summary: what is wrong, and the field it leads to; none for what is wrong with the form as a whole. */
export interface ErrorLine {
  readonly text: string;
  readonly path?: string;
}

/** Fills `around` with all that is wrong, each line a way to its field, or empties it. The box itself stays: it may have the focus. */
export function errorSummary(around: HTMLElement, lines: readonly ErrorLine[], heading: string): void {
  let box = around.firstElementChild;
  if (!lines.length) {
    box?.remove();
    return;
  }
  if (!box) {
    const title = element('strong');
    title.id = 'f/summary';
    box = element('div', 'summary', 'summary');
    attribute(box, 'role', 'group');
    attribute(box, 'tabindex', '-1');
    attribute(box, 'aria-labelledby', title.id);
    box.append(title, element('ul'));
    around.append(box);
  }
  const [title, list] = box.children as unknown as [HTMLElement, HTMLElement];
  say(title, heading);
  lines.forEach(({ text, path }, index) => {
    const item = list.children[index] ?? list.appendChild(element('li'));
    if (item.firstElementChild?.getAttribute('data-path') !== (path ?? null)) item.replaceChildren();
    const link = path === undefined ? item : (item.firstElementChild ?? item.appendChild(element('a')));
    say(link, text);
    if (path === undefined) return;
    attribute(link, 'href', '#');
    attribute(link, 'data-path', path);
  });
  while (list.children.length > lines.length) list.lastElementChild!.remove();
}
