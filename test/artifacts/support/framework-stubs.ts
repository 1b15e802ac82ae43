import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// The few declarations of React 19 and Vue 3 that emitted types build on, in the shape the real ones have.
const FILES: { readonly [path: string]: string } = {
  'node_modules/react/package.json':
    '{ "name": "react", "version": "19.0.0", "exports": { ".": { "types": "./index.d.ts" }, "./jsx-runtime": { "types": "./jsx-runtime.d.ts" } } }',
  'node_modules/react/index.d.ts': `export = React;
declare namespace React {
  interface HTMLAttributes<T> { className?: string; onClick?: (event: { currentTarget: T }) => void }
  type DetailedHTMLProps<Attributes, T> = Attributes & { ref?: (element: T | null) => void; key?: string };
  namespace JSX { interface Element {} interface IntrinsicElements { div: object } }
}
`,
  'node_modules/react/jsx-runtime.d.ts': `import * as React from './';
export namespace JSX { interface Element extends React.JSX.Element {} interface IntrinsicElements extends React.JSX.IntrinsicElements {} }
export function jsx(): unknown;
export function jsxs(): unknown;
`,
  'node_modules/vue/package.json': '{ "name": "vue", "version": "3.5.0", "types": "index.d.ts" }',
  'node_modules/vue/index.d.ts': 'export interface GlobalComponents {}\n',
};

/** Puts them beside an emitted package. */
export function writeFrameworkStubs(folder: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
