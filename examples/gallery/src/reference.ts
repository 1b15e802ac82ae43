import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from './entry.ts';
import { type Described, ELEMENTS } from './manifest.ts';
import type { GalleryTexts } from './text/gallery-texts.ts';

interface Column {
  readonly title: string;
  readonly of: (row: Described) => string | undefined;
  readonly code?: true;
}

/** Words in backticks as code. */
export function withCode(text: string): readonly (string | TemplateResult)[] {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}

function table(title: string, rows: readonly Described[], columns: readonly Column[], texts: GalleryTexts): TemplateResult {
  const shown = columns.filter(({ of }) => rows.some((row) => of(row)));
  if (!rows.length) return html`<h3>${title}</h3><p class="muted">${texts.none}</p>`;
  const cell = (row: Described, { of, code }: Column, index: number) => {
    const text = of(row) ?? '';
    const inner = code && text ? html`<code>${text}</code>` : withCode(text);
    return index ? html`<td>${inner}</td>` : html`<th scope="row">${inner}</th>`;
  };
  return html`<h3>${title}</h3><div class="wide" tabindex="0" role="region" aria-label=${title}><table><thead><tr>${shown.map(({ title: head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${shown.map((column, index) => cell(row, column, index))}</tr>`)}</tbody></table></div>`;
}

/** What an element has, out of its manifest; of a kind of field what its definition may say. */
export function reference({ tag, group, keywords }: Entry, texts: GalleryTexts): TemplateResult | typeof nothing {
  const name = { title: texts.name, of: (row: Described) => row.name, code: true } as const;
  const what = { title: texts.what, of: (row: Described) => row.description };
  if (group === 'fields') return table(texts.keywordsOf, keywords ?? [], [name, what], texts);
  const element = ELEMENTS.get(tag);
  if (!element) return nothing;
  const type = { title: texts.type, of: (row: Described) => row.type?.text, code: true } as const;
  const standard = { title: texts.defaultValue, of: (row: Described) => row.default, code: true } as const;
  return html`${table(texts.attributes, element.attributes, [name, type, what], texts)}
    ${table(texts.properties, element.members, [name, type, what], texts)}
    ${table(texts.events, element.events, [name, type, what], texts)}
    ${table(texts.slots, element.slots, [name, what], texts)}
    ${table(texts.parts, element.cssParts, [name, what], texts)}
    ${table(texts.cssProperties, element.cssProperties, [name, standard], texts)}`;
}
