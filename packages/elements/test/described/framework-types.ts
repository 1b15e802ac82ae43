import type { DescribedElement } from './read-element.ts';

const importsOf = (elements: readonly DescribedElement[]) => {
  const names = elements.flatMap(({ className, typedEvents }) => [className, ...(typedEvents ? [`${className}Events`] : [])]);
  return `import type {\n${names
    .toSorted()
    .map((name) => `  ${name},\n`)
    .join('')}} from '@guicheng/elements';\n`;
};

const eventsOf = ({ className, events, typedEvents }: DescribedElement) => {
  if (typedEvents) return `${className}Events`;
  return events.length ? `{ ${events.map(({ name }) => `'${name}': CustomEvent`).join('; ')} }` : 'Record<never, never>';
};

/** The names of an element's properties as a type, as the formatter writes it. */
const namesOf = ({ className, members }: DescribedElement) => {
  const names = members.map(({ name }) => `'${name}'`);
  const line = `type ${className}Names = ${names.join(' | ')};`;
  return line.length <= 160 ? `${line}\n` : `type ${className}Names =\n${names.map((name) => `  | ${name}`).join('\n')};\n`;
};

const entries = (elements: readonly DescribedElement[], kind: string, indent: string) =>
  elements.map((element) => `${indent}'${element.tag}': ${kind}<${element.className}, ${element.className}Names, ${eventsOf(element)}>;\n`).join('');

/** `react.d.ts`: JSX of React 19, which sets properties and listens to `on` + the event's name. */
export function reactTypes(elements: readonly DescribedElement[]): string {
  return `${importsOf(elements)}import type { DetailedHTMLProps, HTMLAttributes } from 'react';

${elements.map(namesOf).join('')}
type Listeners<Events> = { [Name in keyof Events as \`on\${Name & string}\`]?: (event: Events[Name]) => void };
type Markup<Element, Names extends keyof Element, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> &
  Partial<Pick<Element, Names>> &
  Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${entries(elements, 'Markup', '      ')}    }
  }
}
`;
}

/** `vue.d.ts`: what templates of Vue 3 check tags, properties and listeners against. */
export function vueTypes(elements: readonly DescribedElement[]): string {
  return `import 'vue';
${importsOf(elements)}
${elements.map(namesOf).join('')}
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Camel<Rest>}\` : Name extends string ? Capitalize<Name> : never;
type Listeners<Events> = { [Name in keyof Events as \`on\${Camel<Name>}\`]?: (event: Events[Name]) => void };
type Component<Element, Names extends keyof Element, Events> = new () => { $props: Partial<Pick<Element, Names>> & Listeners<Events> };

declare module 'vue' {
  interface GlobalComponents {
${entries(elements, 'Component', '    ')}  }
}
`;
}
