/** Whether a key press submits, as it would in a `<form>`: Enter in a line of text, unless an input method is composing or the control has used it. */
export function submitsForm({ key, isComposing, defaultPrevented, target }: KeyboardEvent): boolean {
  return key === 'Enter' && !isComposing && !defaultPrevented && target instanceof HTMLInputElement && target.type !== 'file';
}
