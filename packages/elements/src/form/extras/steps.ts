import type { ModuleSection } from '@guicheng/definition';
import type { ExtraTexts } from '../../text/extra-texts.ts';
import { fillText } from '../../text/texts.ts';
import { attribute, element, say } from '../element.ts';
import { fieldOf } from '../shown-errors.ts';
import type { FormExtra, FormInside } from './form-inside.ts';

/**
 * A form filled in page by page. A step whose sections are all hidden is passed over. The next step asks for this one to be right: what is wrong here is
 * listed above it and takes the focus. Going back asks nothing. Submitting always checks everything, and its list leads to whichever step a field is in.
 */
export class Steps implements FormExtra {
  readonly #inside: FormInside;
  readonly #texts: () => ExtraTexts;
  readonly #progress = element('nav', 'steps', 'steps');
  readonly #where = element('p', 'where');
  readonly #list = element('ol');
  readonly #buttons = element('div', 'step-buttons');
  readonly #back = element('button', '', 'back');
  readonly #next = element('button', 'primary', 'next');
  readonly #seen = new Set<string>();
  #open: ReadonlySet<ModuleSection> = new Set();
  #at = '';

  constructor(inside: FormInside, texts: () => ExtraTexts) {
    this.#inside = inside;
    this.#texts = texts;
    this.#where.tabIndex = -1;
    this.#where.id = 'f/step';
    this.#back.type = this.#next.type = 'button';
    this.#back.addEventListener('click', () => this.back());
    this.#next.addEventListener('click', () => this.next());
    this.#progress.append(this.#where, this.#list);
    this.#buttons.append(this.#back, this.#next);
  }

  get #sections(): readonly ModuleSection[] {
    return this.#inside.element.form!.sections;
  }

  /** The steps that have something to show, in order. */
  get #reachable(): readonly string[] {
    return [...new Set(this.#sections.flatMap((section) => (this.#open.has(section) ? section.step : [])))];
  }

  get at(): string {
    return this.#at;
  }

  get isLast(): boolean {
    return this.#inside.element.readonly || this.#reachable.at(-1) === this.#at;
  }

  visible(open: ReadonlySet<ModuleSection>): ReadonlySet<ModuleSection> {
    this.#open = open;
    if (this.#inside.element.readonly) return open;
    const reachable = this.#reachable;
    if (!reachable.includes(this.#at)) {
      // Its step is gone: the nearest before it.
      const all = this.#sections.map(({ step }) => step);
      this.#at = reachable.findLast((step) => all.indexOf(step) <= all.indexOf(this.#at)) ?? reachable[0] ?? '';
    }
    this.#seen.add(this.#at);
    return new Set([...open].filter(({ step }) => step === this.#at));
  }

  show(): void {
    const { element: form, live } = this.#inside;
    const frame = live.frame!;
    if (!this.#progress.isConnected) {
      frame.element.prepend(this.#progress);
      frame.element.querySelector('slot[name=actions]')?.before(this.#buttons);
    }
    const texts = this.#texts();
    const reachable = this.#reachable;
    const n = reachable.indexOf(this.#at);
    this.#progress.hidden = this.#buttons.hidden = form.readonly || reachable.length < 2;
    this.#progress.ariaLabel = texts.steps;
    say(this.#where, fillText(texts.step, { n: n + 1, count: reachable.length, title: this.#title(this.#at) }));
    this.#back.hidden = n === 0;
    this.#next.hidden = this.isLast;
    frame.element.classList.toggle('unfinished', !this.isLast);
    say(this.#back, texts.back);
    say(this.#next, texts.next);
    while (this.#list.children.length > reachable.length) this.#list.lastElementChild!.remove();
    reachable.forEach((step, index) => {
      const item = this.#list.children[index] ?? this.#list.appendChild(this.#item());
      const button = item.firstElementChild as HTMLButtonElement;
      button.dataset['step'] = step;
      button.disabled = !this.#seen.has(step);
      attribute(button, 'aria-current', step === this.#at && 'step');
      say(button, this.#title(step));
    });
  }

  back(): void {
    const reachable = this.#reachable;
    const before = reachable[reachable.indexOf(this.#at) - 1];
    if (before !== undefined) this.go(before);
  }

  /** To the next step if this one is right. Answers whether there is a next one. */
  next(): boolean {
    if (this.isLast) return false;
    const { shown, live } = this.#inside;
    const verdict = this.#inside.check();
    const here = new Set(this.#sections.flatMap((section) => (section.step === this.#at ? section.rows.flat() : [])));
    const wrong = verdict.ok ? [] : verdict.errors.filter((error) => here.has(fieldOf(error)));
    shown.listing = wrong.length > 0;
    for (const { path } of wrong) shown.touched.add(path);
    this.#inside.check();
    const reachable = this.#reachable;
    if (wrong.length) live.frame?.focusSummary();
    else this.go(reachable[reachable.indexOf(this.#at) + 1]!);
    return true;
  }

  go(step: string, focus = true): void {
    if (!this.#reachable.includes(step) || step === this.#at) return;
    this.#at = step;
    this.#inside.open();
    this.#inside.keep();
    if (focus) {
      this.#where.focus({ preventScroll: true });
      this.#inside.element.scrollIntoView({ block: 'start' });
    }
    this.#inside.element.dispatchEvent(new CustomEvent('gc-step', { detail: { step }, bubbles: true, composed: true }));
  }

  /** To the step a field is in. */
  goTo(field: string): void {
    const section = this.#sections.find(({ rows }) => rows.flat().includes(field));
    if (section) this.go(section.step, false);
  }

  /** Where a draft stopped; the steps before it count as seen. */
  resume(step: string): void {
    for (const { step: each } of this.#sections) {
      this.#seen.add(each);
      if (each === step) break;
    }
    this.#at = step;
  }

  done(): void {
    this.#seen.clear();
    this.#at = '';
    this.#inside.open();
  }

  leave(): void {
    this.#inside.live.frame?.element.classList.remove('unfinished');
    this.#progress.remove();
    this.#buttons.remove();
  }

  #title(step: string): string {
    const section = this.#sections.find((each) => each.step === step && this.#open.has(each));
    return (section && this.#inside.scope.formTexts[`sections/${section.id}/title`]) ?? step;
  }

  #item(): HTMLElement {
    const item = element('li');
    const button = item.appendChild(element('button'));
    button.type = 'button';
    button.addEventListener('click', () => this.go(button.dataset['step']!));
    return item;
  }
}
