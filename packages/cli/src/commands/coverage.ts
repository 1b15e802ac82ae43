import { readFile, writeFile } from 'node:fs/promises';
import {
  type CatalogueRow,
  type Coverage,
  coverageOf,
  coveragePage,
  type Proof,
  parseCatalogue,
  problemToDiagnostic,
  proveFigures,
  type ScenarioProblem,
  survivors,
} from '@guicheng/audit';
import { formatDiagnostics } from '@guicheng/compiler';
import type { Diagnostic } from '@guicheng/definition';
import type { Command, Given } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { countFindings, tellFindings } from '../look-at-pack.ts';
import { countCoverage, coverageText } from '../scenarios/coverage-text.ts';
import { isAbove } from '../scenarios/is-above.ts';
import { isWritten } from '../scenarios/is-written.ts';
import { type LoadedRules, loadRules } from '../scenarios/load-rules.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';
import type { Terminal } from '../terminal.ts';

/** `guicheng coverage PACK` */
export const coverage: Command = {
  name: 'coverage',
  positionals: ['PACK'],
  says: 'holds the register of requirements against definitions and policy tests',
  details:
    'For every row: the definitions that satisfy it and the scenarios that exercise it. Exits with 1 when a row lacks either, when the kinds do not match, when one definition claims more than three rows, when figures differ (but a company may be stricter than the pack below where nothing else is allowed) or when a scenario goes wrong.',
  options: {
    against: { type: 'string', value: 'FILE', says: 'a catalogue the register has to hold whole: { items: [{ id, kind, figures }] }' },
    prove: { type: 'boolean', says: 'change each figure of each SLA and chain by one unit to either side; some scenario has to turn red each time' },
    page: { type: 'string', value: 'FILE', says: 'also write a page of the policy book, to lie beside the pages that build wrote' },
    locale: { type: 'string', value: 'TAG', says: 'language of the page; the source locale unless given' },
    json: { type: 'boolean', says: 'one JSON document on standard output: { ok, rows, findings, proofs }' },
  },
  examples: [
    ['guicheng coverage my-company', 'every row, with what satisfies and exercises it'],
    ['guicheng coverage my-company --against catalogue.json --prove', 'before an audit'],
    ['guicheng coverage my-company --page dist/procedures/policy/coverage.html', 'the page beside the policy book'],
  ],
  run: async ({ positionals, values }, terminal) => {
    const catalogue = await readCatalogue(values['against'], terminal);
    if (!catalogue) return EXIT.usage;
    const loaded = await loadRules(positionals[0]!);
    if (!loaded.rules) {
      if (values['json']) terminal.out(JSON.stringify({ ok: false, rows: [], findings: loaded.diagnostics }, null, 2));
      else tellFindings(loaded, terminal);
      return EXIT.pack;
    }
    return cover(loaded, catalogue, values, terminal);
  },
};

async function cover(loaded: LoadedRules, catalogue: readonly CatalogueRow[], values: Given['values'], terminal: Terminal): Promise<ExitCode> {
  const { plan } = loaded.rules!;
  const witnesses = await runScenarios(loaded, loaded.scenarios);
  const covered = coverageOf(plan, witnesses, catalogue, ([folder = '', id = ''], { register }) =>
    isAbove(loaded.layers, `${folder}/${id}`, `requirements/${register}`),
  );
  const proofs = values['prove']
    ? await proveFigures(loaded.rules!, witnesses, { isWritten: (place) => isWritten(loaded.source, place), progress: progress(terminal) })
    : undefined;
  const located = (problems: readonly ScenarioProblem[]) =>
    problems.map((problem) => problemToDiagnostic(problem, 'error', (place) => loaded.source.at(place)));
  const findings = [
    ...witnesses.flatMap(({ problems }) => problems),
    ...located([...covered.problems, ...covered.rows.flatMap(({ problems }) => problems), ...survivors(proofs ?? [])]),
  ];
  const ok = !findings.some(({ severity }) => severity === 'error');
  const counted = proofs && { figures: new Set(proofs.map(({ figure }) => figure)).size, changes: proofs.length, proved: proofs.filter(isProved).length };
  if (typeof values['page'] === 'string') {
    const page = { plan, coverage: covered, scenarios: loaded.scenarios, ...(counted ? { proofs: counted } : {}) };
    await writeFile(values['page'], coveragePage(page, String(values['locale'] ?? plan.pack.sourceLocale)));
  }
  if (values['json']) terminal.out(JSON.stringify({ ok, rows: rowsFor(covered, located), findings, ...(counted ? { proofs: counted } : {}) }, null, 2));
  else tell(covered, findings, loaded, terminal);
  terminal.say(
    `${countCoverage(covered)}${counted ? `; ${counted.proved} of ${counted.changes} changes of ${counted.figures} figures noticed` : ''}; ${countFindings(findings)}`,
  );
  return ok ? EXIT.ok : EXIT.pack;
}

const isProved = ({ shownBy }: Proof): boolean => shownBy !== undefined;

function rowsFor({ rows }: Coverage, located: (problems: readonly ScenarioProblem[]) => readonly Diagnostic[]): readonly object[] {
  return rows.map(({ problems, ...row }) => ({ ...row, problems: located(problems) }));
}

function tell(covered: Coverage, findings: readonly Diagnostic[], { layers }: LoadedRules, terminal: Terminal): void {
  terminal.out(coverageText(covered));
  if (findings.length > 0) terminal.say(formatDiagnostics(findings, layers, { color: terminal.color }));
}

/** Says how far it is after each twentieth change, at most ten times. */
function progress(terminal: Terminal): (done: number, all: number) => void {
  return (done, all) => {
    if (done % Math.max(20, Math.ceil(all / 10)) === 0) terminal.say(`${done} of ${all} changes of figures tried`);
  };
}

async function readCatalogue(file: string | boolean | undefined, terminal: Terminal): Promise<readonly CatalogueRow[] | undefined> {
  if (typeof file !== 'string') return [];
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const catalogue = text === undefined ? undefined : parseCatalogue(text);
  if (!catalogue) {
    terminal.say(text === undefined ? `there is no file \`${file}\`` : `\`${file}\` is no catalogue: { "items": [{ "id", "kind", "figures" }] } is expected`);
  }
  return catalogue;
}
