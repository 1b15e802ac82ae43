import { Code, code } from '../code.ts';
import type { ElementNames } from './element-names.ts';

/** `elements/<id>.js`: the base form with this form in it, registered unless the page has it already. */
export function elementSource({ id, tag, className }: ElementNames): string {
  const name = new Code(className);
  return code`import { GcForm } from '@guicheng/elements';
import { form } from ${`../forms/${id}.js`};

export class ${name} extends GcForm {
  static form = form;
}
if (!customElements.get(${tag})) customElements.define(${tag}, ${name});
`.text;
}

/** `elements/<id>.d.ts`: the class with the types of its value and its events. */
export function elementTypes({ id, tag, className, valueType }: ElementNames): string {
  return `import { GcForm } from '@guicheng/elements';
import type { FormDraft } from '@guicheng/elements';
import type { ${valueType} } from '../forms/${id}.js';
import type { FormModule } from '../forms/runtime.js';

export interface ${className}Events {
  /** A valid form was submitted. */
  'gc-submit': CustomEvent<{ readonly value: ${valueType} }>;
  /** A field changed; \`path\` is its id, or \`parts/0/price\` inside a table. */
  'gc-change': CustomEvent<{ readonly path: string; readonly value: unknown }>;
  /** Something worth keeping as a draft was filled in. */
  'gc-draft': CustomEvent<{ readonly draft: FormDraft }>;
  /** The requester went to another step. */
  'gc-step': CustomEvent<{ readonly step: string }>;
  /** Somebody has a masked number shown whole. */
  'gc-reveal': CustomEvent<{ readonly path: string }>;
}

/** \`<${tag}>\` */
export declare class ${className} extends GcForm<${valueType}> {
  static form: FormModule<${valueType}>;
  addEventListener<K extends keyof ${className}Events>(type: K, listener: (this: ${className}, event: ${className}Events[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof ${className}Events>(type: K, listener: (this: ${className}, event: ${className}Events[K]) => void, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;
}
