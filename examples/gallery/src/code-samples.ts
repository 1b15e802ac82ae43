import type { Usage } from './entry.ts';
import { ELEMENTS } from './manifest.ts';

/** The ways of embedding that code is shown for. */
export const LANGUAGES = ['HTML', 'React', 'Vue'] as const;
export type Language = (typeof LANGUAGES)[number];

const camel = (name: string) => name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
const indented = (lines: readonly string[], by = '  ') => lines.map((line) => (line ? by + line : line));

/** A generated form defines its own tag; an element of the package is defined by its host. */
const defines = (tag: string, from: string): readonly string[] => {
  const described = ELEMENTS.get(tag);
  if (!described) return [`import '${from}/elements/${tag.replace(/^gc-|-form$/g, '')}';`];
  return [`import { ${described.name} } from '@guicheng/elements';`, '', `customElements.define('${tag}', ${described.name});`];
};

function html({ tag, properties, before, events }: Usage, locale: string): readonly string[] {
  const generated = !ELEMENTS.has(tag);
  const given = properties.length ? [`Object.assign(element, { ${properties.join(', ')} });`] : [];
  const heard = events.map((name) => `element.addEventListener('${name}', ({ detail }) => console.log(detail));`);
  const script = [...(generated ? [] : defines(tag, '')), ...before, '', `const element = document.querySelector('${tag}');`, ...given, ...heard];
  return [
    ...(generated ? ['<script type="module" src="/procedures/browser/index.js"></script>'] : []),
    `<${tag} locale="${locale}"></${tag}>`,
    '<script type="module">',
    ...indented(script.filter((line, index) => line || index > 0)),
    '</script>',
  ];
}

function react({ tag, properties, before, events }: Usage, locale: string): readonly string[] {
  const generated = !ELEMENTS.has(tag);
  const attributes = [
    `locale="${locale}"`,
    ...properties.map((name) => `${name}={${name}}`),
    ...events.map((name) => `on${name}={({ detail }) => console.log(detail)}`),
  ];
  return [
    `import type {} from '${generated ? 'procedures/elements' : '@guicheng/elements'}/react';`,
    ...defines(tag, 'procedures'),
    ...before,
    '',
    `export const ${camel(tag.replace(/^gc-/, ''))} = () => (`,
    `  <${tag}`,
    ...indented(attributes, '    '),
    '  />',
    ');',
  ];
}

function vue({ tag, properties, before, events }: Usage, locale: string): readonly string[] {
  const generated = !ELEMENTS.has(tag);
  const attributes = [
    `locale="${locale}"`,
    ...properties.map((name) => `:${name}="${name}"`),
    ...events.map((name) => `@${name}="({ detail }) => console.log(detail)"`),
  ];
  return [
    '<script setup lang="ts">',
    `import type {} from '${generated ? 'procedures/elements' : '@guicheng/elements'}/vue';`,
    ...defines(tag, 'procedures'),
    ...before,
    '</script>',
    '',
    '<template>',
    `  <${tag}`,
    ...indented(attributes, '    '),
    '  />',
    '</template>',
  ];
}

const WRITE: { readonly [language in Language]: (usage: Usage, locale: string) => readonly string[] } = { HTML: html, React: react, Vue: vue };

/** What a host writes to embed an entry, ready to be copied. */
export function codeSample(language: Language, usage: Usage, locale: string): string {
  return WRITE[language](usage, locale).join('\n');
}
