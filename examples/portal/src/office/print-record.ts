import { fillTemplate, type PlanTemplate } from '@guicheng/definition';
import { type GcForm, printSheet, said } from '@guicheng/elements';
import type { CaseState, FormValue } from '@guicheng/engine';
import type { Portal } from '../app/portal.ts';
import { hostOptions } from './host-options.ts';
import { sheetForm } from './sheet-form.ts';

/** What is printed: a form as it was recorded, in a case or as the evidence of a duty. */
export interface Printed {
  readonly form: string;
  readonly value: FormValue;
  readonly state?: CaseState;
}

/** Prints a form by the template the pack has for it, or as its own paper. */
export async function printRecord(portal: Portal, printed: Printed): Promise<void> {
  const own = portal.plan.forms[printed.form]?.print;
  const template = own === undefined ? undefined : portal.plan.templates[own];
  if (template) printTemplate(portal, printed, template);
  else await printPaper(portal, printed);
}

/** Prints one of the pack's sheets about a form. */
export function printTemplate(portal: Portal, { value, state }: Printed, template: PlanTemplate): void {
  const { plan, locale } = portal;
  const facts = { form: value, ...(state ? { case: { ...state } } : {}), at: portal.clock.now() };
  const { subjectLine, body } = fillTemplate({ plan, locale }, template, facts);
  printSheet({ title: subjectLine ?? said(template.title, locale), body, locale, ...letterhead(portal, state) });
}

async function printPaper(portal: Portal, { form, value, state }: Printed): Promise<void> {
  const element = document.createElement(`gc-${form}-form`) as GcForm;
  element.form = sheetForm(portal.forms[form]!, value);
  element.locale = portal.locale;
  element.context = { ...portal.formContext(state), letterhead: letterhead(portal, state) };
  element.options = hostOptions(portal.plan, portal.locale);
  element.uploads = portal.files;
  element.value = value as never;
  // It has to be on the page to know its fields, and nobody has to see or reach it there.
  element.hidden = element.inert = true;
  document.body.append(element);
  try {
    await element.updateComplete;
    await element.print();
  } finally {
    element.remove();
  }
}

function letterhead(portal: Portal, state: CaseState | undefined) {
  return { company: said(portal.plan.pack.title, portal.locale), ...(state ? { number: state.number } : {}) };
}
