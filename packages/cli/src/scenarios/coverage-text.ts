import type { Coverage, RowCoverage } from '@guicheng/audit';

/** The register as text, a row a paragraph: what satisfies it, what exercises it. */
export function coverageText({ rows }: Coverage): string {
  return rows.map(rowText).join('\n');
}

function rowText({ id, kind, definitions, scenarios, exempt, interpreted, stricter, problems }: RowCoverage): string {
  const mark = exempt ? '–' : problems.length === 0 ? '✓' : '✗';
  const notes = [kind, ...(interpreted ? ['interpreted'] : []), ...(exempt ? ['exempt'] : [])].join(', ');
  return `${mark} ${id} (${notes})\n    definitions  ${definitions.join(', ') || 'none'}\n    scenarios    ${scenarios.join(', ') || 'none'}${stricter.map((figure) => `\n    stricter     ${figure}`).join('')}`;
}

/** One line: how many rows there are, are satisfied and are exercised. */
export function countCoverage({ rows }: Coverage): string {
  const count = (is: (row: RowCoverage) => boolean) => rows.filter(is).length;
  const exempt = count((row) => row.exempt);
  return `${rows.length} rows, ${count(({ definitions }) => definitions.length > 0)} satisfied, ${count(({ scenarios }) => scenarios.length > 0)} exercised${exempt === 0 ? '' : `, ${exempt} exempt`}`;
}
