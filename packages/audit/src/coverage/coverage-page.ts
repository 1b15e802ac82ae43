import type { Locale, Plan, PlanRequirement, ScenarioDefinition } from '@guicheng/definition';
import type { Coverage, RowCoverage } from './coverage.ts';
import { type CoverageWords, coverageWords } from './coverage-words.ts';

/** What the page is made from. */
export interface CoveragePage {
  readonly plan: Plan;
  readonly coverage: Coverage;
  readonly scenarios: readonly ScenarioDefinition[];
  /** Changes of figures that were tried, and those a scenario noticed. Absent: none was tried. */
  readonly proofs?: { readonly figures: number; readonly proved: number };
}

const KINDS: readonly PlanRequirement['kind'][] = ['procedure', 'form', 'sla', 'approval', 'rule', 'role', 'department'];

/** A page of the policy book, to lie beside its other pages: each demand with its clause, what satisfies it and what exercises it. */
export function coveragePage(page: CoveragePage, locale: Locale): string {
  const { plan, coverage, proofs } = page;
  const words = coverageWords(locale);
  const title = `${words.title} · ${plan.pack.title[locale] ?? plan.pack.id}`;
  const satisfied = coverage.rows.filter(({ definitions }) => definitions.length > 0).length;
  const exercised = coverage.rows.filter(({ scenarios }) => scenarios.length > 0).length;
  const kinds = KINDS.map((kind) => kindTable(page, kind, locale, words)).join('\n');
  const counts = [words.counts(coverage.rows.length, satisfied, exercised), ...(proofs ? [words.proofs(proofs.figures, proofs.proved)] : [])];
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><link rel="stylesheet" href="policy.css"></head>
<body><main id="text" class="coverage">
<h1>${escaped(title)}</h1>
<p>${counts.map(escaped).join(' ')}</p>
${kinds}
</main></body></html>
`;
}

function kindTable(page: CoveragePage, kind: PlanRequirement['kind'], locale: Locale, words: CoverageWords): string {
  const rows = page.coverage.rows.filter((row) => row.kind === kind);
  if (rows.length === 0) return '';
  const head = [words.demand, words.satisfiedBy, words.exercisedBy].map((word) => `<th scope="col">${escaped(word)}</th>`).join('');
  const body = rows.map((row) => tableRow(page, row, locale, words)).join('\n');
  return `<section><h2>${escaped(words.kinds[kind])}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></section>`;
}

function tableRow({ plan, scenarios }: CoveragePage, row: RowCoverage, locale: Locale, words: CoverageWords): string {
  const { title, clauses } = plan.requirements[row.id]!;
  const sources = clauses.map(({ document, clause }) => `${plan.pack.documents[document]?.title[locale] ?? document} ${clause}`).join('; ');
  const stricter = row.stricter.length === 0 ? '' : words.stricter(row.stricter.join(', '));
  const notes = [row.exempt ? words.exempt : row.interpreted ? words.interpreted : '', stricter];
  const demand = `${link(`requirements/${row.id}`, title[locale] ?? row.id, locale)} <small>${escaped([sources, ...notes].filter(Boolean).join(' · '))}</small>`;
  const definitions = row.definitions.map((place) => link(anchorOf(place), titleOf(plan, place, locale), locale));
  const tests = row.scenarios.map((id) => escaped(scenarios.find((each) => each.id === id)?.title ?? id));
  const isOpen = (lines: readonly string[]) => lines.length === 0 && !row.exempt;
  const satisfied = isOpen(definitions) ? `<em>${escaped(words.open)}</em>` : definitions.join('<br>');
  const exercised = isOpen(tests) ? `<em>${escaped(words.untested)}</em>` : folded(tests, words);
  const cells = [demand, satisfied, exercised];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

/** More than a few are unfolded by whoever wants to see them. */
const SHOWN = 4;

function folded(lines: readonly string[], words: CoverageWords): string {
  if (lines.length <= SHOWN) return lines.join('<br>');
  return `<details><summary>${escaped(words.several(lines.length))}</summary>${lines.join('<br>')}</details>`;
}

function titleOf(plan: Plan, place: string, locale: Locale): string {
  const [definition = '', part] = place.split('#');
  const [folder = '', ...rest] = definition.split('/');
  const id = rest.at(-1) ?? '';
  const { departments, positions } = plan.organization;
  const kinds = {
    forms: plan.forms,
    approvals: plan.approvals,
    slas: plan.slas,
    procedures: plan.procedures,
    calendars: plan.calendars,
    templates: plan.templates,
  };
  const found =
    folder === 'organization'
      ? (departments[id] ?? positions[id])
      : folder === 'data'
        ? plan.tables[id]
        : folder === 'events'
          ? Object.values(plan.events).find((event) => event.id === id)
          : kinds[folder as keyof typeof kinds]?.[id];
  return `${found?.title[locale] ?? id}${part === undefined ? '' : ` (${part})`}`;
}

/** The book's anchors: parts of a definition stand below it. */
function anchorOf(place: string): string {
  const [written = '', part] = place.split('#');
  // The folder is called data, what stands in it a table.
  const definition = written.replace(/^data\//, 'tables/');
  return part === undefined ? definition : `${definition}/${definition.startsWith('procedures/') ? 'stages' : 'blocks'}/${part}`;
}

function link(anchor: string, text: string, locale: Locale): string {
  return `<a href="${escaped(locale)}.html#${escaped(anchor)}">${escaped(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (found) => ENTITIES[found]!);
}
