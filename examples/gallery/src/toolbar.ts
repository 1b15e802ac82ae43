import { html, type TemplateResult } from 'lit';
import { CHOICES, type Preferences } from './preferences.ts';
import type { GalleryTexts } from './text/gallery-texts.ts';

/** How the gallery is looked at: language, theme, colors, width, direction. */
export function toolbar(preferences: Preferences, texts: GalleryTexts, prefer: (change: Partial<Preferences>) => void): TemplateResult {
  const list = (name: 'locale' | 'theme' | 'mode' | 'width', title: string, options: readonly (readonly [string, string])[]) =>
    html`<label>${title} <select name=${name} @change=${({ target }: Event) => prefer({ [name]: (target as HTMLSelectElement).value } as Partial<Preferences>)}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${preferences[name] === value}>${words}</option>`)}</select></label>`;
  const turned = ({ target }: Event) => prefer({ rightToLeft: (target as HTMLInputElement).checked });
  return html`<div class="toolbar" role="group" aria-label=${texts.mode}>
    ${list('locale', texts.language, Object.entries(CHOICES.locale))}
    ${list(
      'theme',
      texts.theme,
      CHOICES.theme.map((theme) => [theme, texts.themes[theme] ?? theme]),
    )}
    ${list(
      'mode',
      texts.mode,
      CHOICES.mode.map((mode) => [mode, texts[mode]]),
    )}
    ${list(
      'width',
      texts.width,
      CHOICES.width.map((width) => [width, texts[width]]),
    )}
    <label class="box"><input type="checkbox" .checked=${preferences.rightToLeft} @change=${turned}> ${texts.direction}</label></div>`;
}
