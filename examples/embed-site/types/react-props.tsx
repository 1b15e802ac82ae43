import type {} from '@guicheng/elements/react';
import type {} from 'procedures/elements/react';
import type { RepairRequest } from 'procedures/forms/repair-request';

/** What JSX takes. Each line that must not compile says so; one that does compile is an error by itself. */
export const right = [
  <gc-repair-request-form
    key="form"
    className="wide"
    locale="en"
    value={{ contact: 'Ann' }}
    sections={['who']}
    undoable
    ongc-submit={({ detail }) => {
      const value: RepairRequest = detail.value;
      console.log(value.unit.name);
    }}
  />,
  <gc-board key="board" heading="A" standing="offline" verdicts={[]} ongc-period={(event) => console.log(event.detail.period.length)} />,
];

export const wrong = [
  // @ts-expect-error a form has no such property
  <gc-repair-request-form key="1" values={{}} />,
  // @ts-expect-error a number is no contact
  <gc-repair-request-form key="2" value={{ contact: 1 }} />,
  // @ts-expect-error neither option of the definition
  <gc-repair-request-form key="3" value={{ urgency: 'soon' }} />,
  // @ts-expect-error a text is no yes or no
  <gc-repair-request-form key="4" readonly="yes" />,
  // @ts-expect-error what is sent has no such field
  <gc-repair-request-form key="5" ongc-submit={({ detail }) => console.log(detail.value.contacts)} />,
  // @ts-expect-error no element of ours
  <gc-repair-requests-form key="6" />,
  // @ts-expect-error a board has one of four standings
  <gc-board key="7" standing="off" />,
];
