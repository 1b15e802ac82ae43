import { said } from '@guicheng/elements';
import type { Portal } from '../app/portal.ts';

/** What the button under a form says: the part that is filled in where it is one, the form where it is more. */
export function submitLabel(portal: Portal, form: string, sections: readonly string[] | undefined): string {
  const only = sections?.length === 1 ? portal.plan.forms[form]?.layout[sections[0]!] : undefined;
  return portal.say('submitStage', { stage: only ? said(only.title, portal.locale) : portal.titles.form(form) });
}
