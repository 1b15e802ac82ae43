import type { FormModule } from '@guicheng/definition';
import { sampleForm } from './sample-form.ts';

/** The sample form in three steps, the second of which is there only for a paid repair. */
export function stepForm(): FormModule {
  const form = sampleForm();
  const steps: { readonly [section: string]: string } = { who: 'report', what: 'report', cost: 'cost' };
  const [who, what, cost] = form.sections as [FormModule['sections'][number], FormModule['sections'][number], FormModule['sections'][number]];
  const paid = {
    id: 'paid',
    step: 'paid',
    rows: [['labor', 'material', 'total']],
    showWhen: { reads: ['urgency'], run: ({ form: { urgency } }) => urgency !== 'normal' },
  } satisfies FormModule['sections'][number];
  const last = { ...cost, rows: [['people', 'area'], ['agreed'], ['fine']] };
  return { ...form, sections: [{ ...who, step: steps['who']! }, { ...what, step: steps['what']! }, paid, { ...last, step: steps['cost']! }] };
}
