import type { Locale } from '@guicheng/definition';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Speaker = ReactiveControllerHost & HTMLElement & { readonly locale: Locale | undefined };

/**
 * Puts the language an element was asked to speak into its `lang`, as long as no host has put another there: by it a screen reader chooses its
 * voice and a browser the shapes of Chinese characters. An element that follows its page has none of its own.
 */
export class SpokenLanguage implements ReactiveController {
  readonly #speaker: Speaker;
  #put = '';

  constructor(speaker: Speaker) {
    this.#speaker = speaker;
    speaker.addController(this);
  }

  hostUpdated(): void {
    const { lang, locale = '' } = this.#speaker;
    if (lang !== this.#put || lang === locale) return;
    this.#put = locale;
    if (locale) this.#speaker.lang = locale;
    else this.#speaker.removeAttribute('lang');
  }
}
