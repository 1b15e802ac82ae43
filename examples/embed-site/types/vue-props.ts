import type {} from '@guicheng/elements/vue';
import type {} from 'procedures/elements/vue';
import type { RepairRequest } from 'procedures/forms/repair-request';
import type { GlobalComponents } from 'vue';

/** What a template of Vue may bind, as its language tools ask for it. */
type Bound<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const right: Bound<'gc-repair-request-form'> = {
  locale: 'en',
  value: { contact: 'Ann' },
  undoable: true,
  onGcSubmit: ({ detail }) => {
    const value: RepairRequest = detail.value;
    console.log(value.unit.name);
  },
};
export const month: Bound<'gc-calendar'> = { month: '2026-11', onGcDay: (event) => console.log(event.detail.day.length) };

// @ts-expect-error a form has no such property
export const other: Bound<'gc-repair-request-form'> = { values: {} };
// @ts-expect-error a number is no contact
export const contact: Bound<'gc-repair-request-form'> = { value: { contact: 1 } };
// @ts-expect-error neither option of the definition
export const urgency: Bound<'gc-repair-request-form'> = { value: { urgency: 'soon' } };
// @ts-expect-error what is sent has no such field
export const sent: Bound<'gc-repair-request-form'> = { onGcSubmit: ({ detail }) => console.log(detail.value.contacts) };
// @ts-expect-error a number is no month
export const number: Bound<'gc-calendar'> = { month: 11 };
// @ts-expect-error no element of ours
export type None = Bound<'gc-repair-requests-form'>;
