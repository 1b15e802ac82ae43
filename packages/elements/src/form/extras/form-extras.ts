import type { Locale, ModuleSection } from '@guicheng/definition';
import type { ExtraTexts } from '../../text/extra-texts.ts';
import { loadExtraTexts } from '../../text/load-texts.ts';
import { element } from '../element.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { extraStyles } from './extra-styles.ts';
import type { FormExtra, FormInside } from './form-inside.ts';
import { Guard } from './guard.ts';
import { History } from './history.ts';
import { Printing } from './printing.ts';
import { Steps } from './steps.ts';

/** Everything a form does besides showing its fields. Loaded where a form has steps, or its host asks for drafts, undo or the question before leaving. */
export class FormExtras {
  readonly #inside: FormInside;
  /** How a draft stands, and the buttons to undo. */
  readonly #place = element('div', 'keeping');
  #texts: ExtraTexts;
  #locale: Locale;
  #steps: Steps | undefined;
  #history: History | undefined;
  /** Each with what it was made of. */
  readonly #parts = new Map<string, { readonly of: readonly unknown[]; readonly extra: FormExtra }>();

  static async load(inside: FormInside, locale: Locale): Promise<FormExtras> {
    return new FormExtras(inside, await loadExtraTexts(locale), locale);
  }

  constructor(inside: FormInside, texts: ExtraTexts, locale: Locale) {
    this.#inside = inside;
    this.#texts = texts;
    this.#locale = locale;
    const { styleSheet } = extraStyles;
    const { adoptedStyleSheets } = inside.element.shadowRoot!;
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
  }

  async speak(locale: Locale): Promise<void> {
    if (locale === this.#locale) return;
    this.#texts = await loadExtraTexts(locale);
    this.#locale = locale;
  }

  /** Puts in what the form and its host ask for, and takes out what they no longer do. One that is asked for as before stays as it is. */
  #fit(): void {
    const { drafts, undoable, guarded, printable } = this.#inside.element;
    const form = this.#inside.element.form!;
    const texts = () => this.#texts;
    const inSteps = form.sections.some(({ step }) => step !== form.sections[0]!.step);
    const at = this.#steps?.at;
    this.#steps = this.#part('steps', inSteps && [form], () => new Steps(this.#inside, texts));
    if (at && this.#steps?.at === '') this.#steps.resume(at);
    this.#history = this.#part('history', undoable && [form], () => new History(this.#inside, texts, this.#place));
    this.#part('drafts', drafts && [drafts.store, drafts.key], () => new DraftKeeper(this.#inside, texts, this.#place));
    this.#part('print', printable && [], () => new Printing(this.#inside, texts, this.#place));
    this.#part('guard', guarded && [], () => new Guard(this.#inside));
  }

  #part<Extra extends FormExtra>(name: string, of: readonly unknown[] | false | undefined, make: () => Extra): Extra | undefined {
    const part = this.#parts.get(name);
    if (part && of && part.of.length === of.length && part.of.every((one, at) => one === of[at])) return part.extra as Extra;
    part?.extra.leave?.();
    this.#parts.delete(name);
    if (!of) return undefined;
    const extra = make();
    this.#parts.set(name, { of, extra });
    return extra;
  }

  visible(open: ReadonlySet<ModuleSection>): ReadonlySet<ModuleSection> {
    this.#fit();
    return this.#steps?.visible(open) ?? open;
  }

  show(): void {
    const { frame } = this.#inside.live;
    if (frame && this.#place.parentNode !== frame.element) frame.element.querySelector('slot[name=actions]')?.after(this.#place);
    for (const { extra } of this.#parts.values()) extra.show?.();
  }

  changed(path: string, before: unknown, after: unknown): void {
    for (const { extra } of this.#parts.values()) extra.changed?.(path, before, after);
  }

  done(): void {
    for (const { extra } of this.#parts.values()) extra.done?.();
  }

  leave(): void {
    for (const { extra } of this.#parts.values()) extra.leave?.();
    this.#parts.clear();
    this.#place.replaceChildren();
  }

  /** What a draft keeps besides the values. */
  get draft(): { readonly step?: string } {
    return this.#steps ? { step: this.#steps.at } : {};
  }

  next(): boolean {
    return this.#steps?.next() ?? false;
  }

  goTo(field: string): void {
    this.#steps?.goTo(field);
  }

  resume(step: string): void {
    this.#fit();
    this.#steps?.resume(step);
  }

  undo(): boolean {
    return this.#history?.undo() ?? false;
  }

  redo(): boolean {
    return this.#history?.redo() ?? false;
  }
}
