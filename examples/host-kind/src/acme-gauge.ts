import { type FieldScope, readDecimal, templateKind } from '@guicheng/elements';
import { css, html } from 'lit';

const styles = css`
.gauge { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; }
.gauge input { flex: 1; min-width: 8rem; font-variant-numeric: tabular-nums; letter-spacing: .15em; text-align: end; }
`;

/** What the host says of the unit's meter: the reading of last month, a decimal as text. */
const lastReading = ({ form }: FieldScope) => Number((form.roots.case as { readonly lastReading?: string } | undefined)?.lastReading ?? 0);

/** What was used since, in words, or that the meter cannot have gone backwards. */
function used(scope: FieldScope): string {
  if (scope.value === undefined) return '';
  const since = Number(scope.value) - lastReading(scope);
  return since < 0 ? `低于上次读数 ${lastReading(scope).toFixed(1)}，请核对` : `本期用水 ${since.toFixed(1)} m³`;
}

/**
 * A water meter: a number in a line of its own, and beside it what was used since the last reading. The pack says `"base": "decimal"`, so that the
 * schema, the validator and what is recorded are a decimal's; this file is only how it looks and is read aloud.
 */
export const acmeGauge = templateKind({
  styles,
  render: (scope) => html`<div class="gauge">
    <input id=${scope.id} inputmode="decimal" autocomplete="off"><output>${used(scope)}</output>
  </div>`,
  write: (control, { value }) => {
    (control as HTMLInputElement).value = String(value ?? '');
  },
  read: (control, { field }) => {
    const { value } = control as HTMLInputElement;
    return value === '' ? {} : readDecimal(value, field.scale ?? 0);
  },
  show: (value, scope) => `${value} m³（${used(scope)}）`,
});
