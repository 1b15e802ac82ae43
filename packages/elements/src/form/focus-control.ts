const FOCUSABLE = 'input, select, textarea, button';

/** Takes the focus to a control, or to the first one in a group or a field. */
export function focusControl(target: HTMLElement | null | undefined): void {
  target?.scrollIntoView({ block: 'nearest' });
  if (target?.matches(`${FOCUSABLE}, [tabindex]`)) target.focus();
  else target?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
