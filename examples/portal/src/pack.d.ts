declare module 'guicheng:pack' {
  import type { FormModule } from '@guicheng/definition';
  /** The compiled forms of the pack, each loaded when it is needed. */
  export const loadForm: { readonly [form: string]: () => Promise<FormModule> };
  /** Defines `gc-<form>-form`. */
  export const loadElement: { readonly [form: string]: () => Promise<unknown> };
}
