import type { ElementNames } from './element-names.ts';

const imports = (elements: readonly ElementNames[]) =>
  elements.map(({ id, className }) => `import type { ${className}, ${className}Events } from './${id}.js';\n`).join('');

const NAMES = [
  'value',
  'form',
  'context',
  'sections',
  'options',
  'uploads',
  'kinds',
  'errors',
  'locale',
  'readonly',
  'draft',
  'drafts',
  'undoable',
  'guarded',
  'printable',
];

const properties = `/** Properties a page sets; all of them may be left out. */
type Properties<Element> = { [Name in ${NAMES.map((name) => `'${name}'`).join(' | ')}]?: Name extends keyof Element ? Element[Name] : never };
`;

/**
 * `elements/react.d.ts`: JSX of React 19, which sets properties and listens to `on` + the event's name. A file of its own, because
 * augmenting a framework a host does not have is an error.
 */
export function reactTypes(elements: readonly ElementNames[]): string {
  const tags = elements.map(({ tag, className }) => `      '${tag}': Markup<${className}, ${className}Events>;\n`).join('');
  return `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
${properties}
type Listeners<Events> = { [Name in keyof Events as \`on\${Name & string}\`]?: (event: Events[Name]) => void };
type Markup<Element, Events> = DetailedHTMLProps<HTMLAttributes<Element>, Element> & Properties<Element> & Listeners<Events>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags}    }
  }
}
`;
}

/** `elements/vue.d.ts`: what templates of Vue 3 check tags, properties and listeners against. */
export function vueTypes(elements: readonly ElementNames[]): string {
  const tags = elements.map(({ tag, className }) => `    '${tag}': Component<${className}, ${className}Events>;\n`).join('');
  return `import 'vue';
${imports(elements)}
${properties}
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${Capitalize<First>}\${Camel<Rest>}\` : Name extends string ? Capitalize<Name> : never;
type Listeners<Events> = { [Name in keyof Events as \`on\${Camel<Name>}\`]?: (event: Events[Name]) => void };
type Component<Element, Events> = new () => { $props: Properties<Element> & Listeners<Events> };

declare module 'vue' {
  interface GlobalComponents {
${tags}  }
}
`;
}
