import { html, nothing, render, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { codeSample, LANGUAGES, type Language } from './code-samples.ts';
import type { Entry, EntryContent } from './entry.ts';
import { findEntries } from './find-entries.ts';
import { type Live, liveElement } from './live-element.ts';
import { ELEMENTS } from './manifest.ts';
import { applyPreferences, keepPreferences, type Preferences } from './preferences.ts';
import { reference, withCode } from './reference.ts';
import type { GalleryTexts } from './text/gallery-texts.ts';
import { toolbar } from './toolbar.ts';

interface Shown {
  readonly entry: Entry;
  readonly content: EntryContent;
  readonly live: readonly Live[];
}

/** The page: what can be looked at, how, and the entry that is looked at. */
export class Gallery {
  readonly #entries: readonly Entry[];
  readonly #texts: { readonly [locale in Preferences['locale']]: GalleryTexts };
  #preferences: Preferences;
  #query = '';
  #language: Language = 'HTML';
  #shown: Shown | undefined;
  #heard = '';
  #copied = '';

  constructor(entries: readonly Entry[], texts: { readonly [locale in Preferences['locale']]: GalleryTexts }, preferences: Preferences) {
    this.#entries = entries;
    this.#texts = texts;
    this.#preferences = preferences;
    addEventListener('hashchange', () => void this.show(true));
    addEventListener('keydown', (event) => this.#key(event));
    for (const name of new Set([...ELEMENTS.values()].flatMap(({ events }) => events.map((event) => event.name))))
      addEventListener(name, (event) => this.#hear(event));
  }

  /** Shows the entry the address names, the first where it names none. `focus`: somebody asked for it. */
  async show(focus = false): Promise<void> {
    const id = decodeURIComponent(location.hash.replace(/^#\/?/, '').split('?')[0] ?? '');
    const entry = this.#entries.find((one) => one.id === id) ?? this.#entries[0];
    if (!entry || this.#shown?.entry === entry) return;
    const content = await entry.load();
    this.#shown = { entry, content, live: content.specimens.map((specimen) => liveElement(entry.tag, specimen)) };
    this.#heard = this.#copied = '';
    this.#draw();
    if (focus) document.querySelector<HTMLElement>('main h2')?.focus();
    await Promise.all(this.#shown.live.map(({ element }) => (element as { updateComplete?: Promise<unknown> }).updateComplete));
    content.specimens.forEach(({ act }, index) => {
      const live = this.#shown?.live[index]?.element;
      if (live) act?.(live);
    });
    // A test waits for this, and so may a screenshot.
    document.documentElement.dataset['entry'] = entry.id;
  }

  #prefer(change: Partial<Preferences>): void {
    this.#preferences = { ...this.#preferences, ...change };
    keepPreferences(this.#preferences);
    this.#draw();
  }

  #draw(): void {
    const texts = this.#texts[this.#preferences.locale];
    applyPreferences(this.#preferences);
    document.title = `${this.#shown?.entry.id ?? ''} · Guicheng ${texts.title}`;
    for (const { element } of this.#shown?.live ?? []) element.locale = this.#preferences.locale;
    render(
      html`<header><h1>规程 <span>${texts.title}</span></h1><p>${texts.lead}</p>${toolbar(this.#preferences, texts, (change) => this.#prefer(change))}</header>
      <div class="columns">${this.#list(texts)}<main>${this.#shown ? keyed(this.#shown.entry.id, this.#entry(this.#shown, texts)) : nothing}</main></div>`,
      document.body,
    );
  }

  #hear(event: Event): void {
    this.#heard = `${event.type} ${JSON.stringify((event as CustomEvent).detail)}`;
    this.#draw();
  }

  #list(texts: GalleryTexts): TemplateResult {
    const found = findEntries(this.#entries, this.#query);
    const group = (name: Entry['group']) => {
      const own = found.filter((entry) => entry.group === name);
      const link = ({ id }: Entry) => html`<li><a href="#/${id}" aria-current=${this.#shown?.entry.id === id ? 'page' : nothing}>${id}</a></li>`;
      return own.length ? html`<h2 id="list-${name}">${texts[name]}</h2><ul aria-labelledby="list-${name}">${own.map(link)}</ul>` : nothing;
    };
    const search = (event: Event) => {
      this.#query = (event.target as HTMLInputElement).value;
      this.#draw();
    };
    return html`<nav aria-label=${texts.title}><label class="search"><span>${texts.search}</span><input type="search" id="search" @input=${search}></label>
      <div class="groups">${group('elements')}${group('fields')}</div>${found.length ? nothing : html`<p role="status">${texts.nothing}</p>`}</nav>`;
  }

  #entry({ entry, content, live }: Shown, texts: GalleryTexts): TemplateResult {
    const { width, rightToLeft } = this.#preferences;
    const description = entry.group === 'elements' ? ELEMENTS.get(entry.tag)?.description : entry.words;
    const figures = content.specimens.map(
      (
        { state },
        index,
      ) => html`<section class="specimen" data-state=${state} aria-labelledby="state-${index}"><h4 id="state-${index}">${texts.stateNames[state]}</h4>
        <div class="live">${live[index]!.node}</div></section>`,
    );
    return html`<h2 tabindex="-1"><code>${entry.id}</code></h2><p>${withCode(description ?? '')}</p>
      <h3>${texts.states}</h3>${entry.always ? html`<p class="muted">${texts.always}</p>` : nothing}
      <div class="specimens ${width} ${entry.group}" dir=${rightToLeft ? 'rtl' : 'ltr'}>${figures}</div>
      <p class="heard muted">${texts.heard}: <code>${this.#heard || '—'}</code></p>
      <h3>${texts.json}</h3>${content.json.map(({ name, value }) => this.#block(texts[name], JSON.stringify(value, undefined, 2) ?? '', texts))}
      ${this.#code(content, texts)}
      ${reference(entry, texts)}`;
  }

  #code({ usage }: EntryContent, texts: GalleryTexts): TemplateResult {
    const { locale } = this.#preferences;
    const choose = (language: Language) => () => {
      this.#language = language;
      this.#draw();
    };
    const button = (language: Language) =>
      html`<button type="button" aria-pressed=${String(language === this.#language)} @click=${choose(language)}>${language}</button>`;
    return html`<h3>${texts.code}</h3><div class="languages" role="group" aria-label=${texts.code}>${LANGUAGES.map(button)}</div>
      ${this.#block(this.#language, codeSample(this.#language, usage, locale), texts)}`;
  }

  /** Text to copy. */
  #block(name: string, text: string, texts: GalleryTexts): TemplateResult {
    const copy = async () => {
      await navigator.clipboard.writeText(text);
      this.#copied = name;
      this.#draw();
    };
    return html`<div class="block"><div class="bar"><span>${name}</span>
      <button type="button" aria-label="${texts.copy}: ${name}" @click=${copy}>${this.#copied === name ? texts.copied : texts.copy}</button></div>
      <pre tabindex="0" role="region" aria-label=${name}><code>${text}</code></pre></div>`;
  }

  #key(event: KeyboardEvent): void {
    const typing = event.composedPath()[0];
    if (event.key !== '/' || event.ctrlKey || event.metaKey || (typing instanceof HTMLElement && typing.matches('input, textarea, select'))) return;
    event.preventDefault();
    document.querySelector<HTMLInputElement>('#search')?.focus();
  }
}
