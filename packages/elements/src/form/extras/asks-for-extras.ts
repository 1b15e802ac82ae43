import type { FormInside } from './form-inside.ts';

/** Whether a form has steps, or its host asks for anything else that is loaded on demand. */
export function asksForExtras({ form, drafts, undoable, guarded, printable }: FormInside['element']): boolean {
  return !!form && !!(drafts || undoable || guarded || printable || form.sections.some(({ step }) => step !== form.sections[0]!.step));
}
