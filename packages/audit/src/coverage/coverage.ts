import type { Plan, PlanRequirement, ScenarioDefinition } from '@guicheng/definition';
import type { Witness } from '../proof/prove-figures.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import type { CatalogueRow } from './catalogue.ts';
import { type DifferingFigure, differingFigures } from './differing-figures.ts';

/** One row of the register: what satisfies it, what exercises it, and what is wrong with that. */
export interface RowCoverage {
  readonly id: string;
  readonly kind: PlanRequirement['kind'];
  /** `slas/three-rings`; a part of a definition after `#`. */
  readonly definitions: readonly string[];
  /** Ids of the scenarios that go as expected and exercise one of the definitions, or say that they satisfy the row. */
  readonly scenarios: readonly string[];
  /** Of a demand the pack says it does not carry out, with a reason: nothing is asked. */
  readonly exempt: boolean;
  readonly interpreted: boolean;
  /** Figures a company holds more strictly than the demand, within bounds that allow nothing else: `atMost 2 (3)`, the demand in brackets. */
  readonly stricter: readonly string[];
  readonly problems: readonly ScenarioProblem[];
}

/** What a pack covers of its register and, where asked, of a catalogue. */
export interface Coverage {
  readonly rows: readonly RowCoverage[];
  /** What is wrong apart from the rows of the register: definitions that claim too much, rows of the catalogue the register lacks. */
  readonly problems: readonly ScenarioProblem[];
}

/** More rows than this are not satisfied by one definition but claimed by it. */
const CLAIMS_AT_MOST = 3;

/** Whether a place of a definition was written by a company above the pack whose register demands the row. */
export type IsAbove = (definition: readonly string[], row: PlanRequirement) => boolean;

/**
 * Holds the register against definitions and scenarios, and a catalogue against the register. In the order of the register. A figure that a company above
 * changes where only stricter ones are allowed keeps the demand; `isAbove` tells which ones these are, none unless given.
 */
export function coverageOf(plan: Plan, witnesses: readonly Witness[], catalogue: readonly CatalogueRow[] = [], isAbove: IsAbove = () => false): Coverage {
  const sound = witnesses.filter(({ run }) => run.problems.length === 0);
  const demands = new Map(catalogue.map((row) => [row.id, row]));
  return {
    rows: Object.values(plan.requirements).map((row) => coverRow(plan, row, sound, demands.get(row.id), isAbove)),
    problems: [...claimingTooMuch(plan), ...catalogue.flatMap((row) => missingRow(plan, row))],
  };
}

function coverRow(plan: Plan, row: PlanRequirement, witnesses: readonly Witness[], demand: CatalogueRow | undefined, isAbove: IsAbove): RowCoverage {
  const { id, kind, satisfiedBy, interpreted } = row;
  const scenarios = witnesses.filter((witness) => exercises(plan, witness, row)).map(({ scenario }) => scenario.id);
  const exempt = row.exempt !== undefined;
  const differing = differingOf(plan, row, demand);
  const isStricter = ({ defined }: DifferingFigure) => defined !== undefined && isBounded(plan, defined.place) && isAbove(defined.place, row);
  const stricter = differing.filter(isStricter).map(({ name, demanded, defined }) => `${name} ${defined!.value} (${demanded})`);
  const figures = differing.filter((each) => !isStricter(each)).map((each) => wrongFigure(row, each));
  const problems = [...(exempt ? [] : lacking(row, scenarios)), ...wrongKind(row), ...wrongDemand(row, demand), ...figures];
  return { id, kind, definitions: satisfiedBy, scenarios, exempt, interpreted, stricter, problems };
}

const placeOf = ({ register, id }: PlanRequirement): readonly string[] => ['requirements', register, 'rows', id];

function exercises(plan: Plan, { scenario, run }: Witness, { id, satisfiedBy }: PlanRequirement): boolean {
  return (scenario.satisfies?.includes(id) ?? false) || satisfiedBy.some((place) => isExercised(plan, place.split('#')[0]!, scenario, run.exercised));
}

/** A calendar is exercised by the SLAs that count by it, a table by the forms that look things up in it. */
function isExercised(plan: Plan, definition: string, { covers = [] }: ScenarioDefinition, exercised: ReadonlySet<string>): boolean {
  const [folder = '', id = ''] = definition.split('/');
  if (exercised.has(definition)) return true;
  if (folder === 'events') return exercised.has(`events/${Object.values(plan.events).find((event) => event.id === id)?.type}`);
  if (folder === 'calendars') return Object.values(plan.slas).some((sla) => sla.calendar === id && exercised.has(`slas/${sla.id}`));
  if (folder === 'data') return Object.values(plan.forms).some((form) => exercised.has(`forms/${form.id}`) && JSON.stringify(form).includes(`"table":"${id}"`));
  return folder === 'slas' && covers.includes(id);
}

function lacking(row: PlanRequirement, scenarios: readonly string[]): readonly ScenarioProblem[] {
  const place = placeOf(row);
  if (row.satisfiedBy.length === 0) {
    const help = `name \`${row.id}\` in the \`satisfies\` of what carries it out${row.planned ? ', and take out `planned`' : ''}`;
    return [{ code: 'row_without_definition', message: `nothing in the pack satisfies \`${row.id}\``, place, help }];
  }
  if (scenarios.length > 0) return [];
  const help = `let a scenario use ${row.satisfiedBy.map((each) => `\`${each}\``).join(' or ')}, or name the row in its \`satisfies\``;
  return [{ code: 'row_without_scenario', message: `no scenario exercises \`${row.id}\``, place, help }];
}

/** Where a row of each kind may be answered. Any definition can answer a rule. */
const ANSWERS: Readonly<Record<PlanRequirement['kind'], readonly string[]>> = {
  department: ['organization/departments/'],
  role: ['organization/positions/'],
  form: ['forms/', 'data/', 'templates/'],
  procedure: ['procedures/'],
  sla: ['slas/'],
  approval: ['approvals/'],
  rule: [''],
};

function wrongKind(row: PlanRequirement): readonly ScenarioProblem[] {
  const { id, kind, satisfiedBy } = row;
  if (satisfiedBy.length === 0 || satisfiedBy.some((place) => ANSWERS[kind].some((start) => place.startsWith(start)))) return [];
  const message = `\`${id}\` demands ${kind === 'approval' ? 'an approval' : kind === 'sla' ? 'an SLA' : `a ${kind}`}, and only \`${satisfiedBy[0]}\` satisfies it`;
  return [{ code: 'row_kind_mismatch', message, place: placeOf(row), help: `let something under ${ANSWERS[kind].join(' or ')} satisfy it` }];
}

function wrongDemand(row: PlanRequirement, demand: CatalogueRow | undefined): readonly ScenarioProblem[] {
  if (demand === undefined || demand.kind === row.kind) return [];
  const message = `\`${row.id}\` is \`${demand.kind}\` in the catalogue, \`${row.kind}\` here`;
  return [{ code: 'row_kind_mismatch', message, place: [...placeOf(row), 'kind'], expected: demand.kind, found: row.kind, help: 'the catalogue decides' }];
}

function differingOf(plan: Plan, row: PlanRequirement, demand: CatalogueRow | undefined): readonly DifferingFigure[] {
  if (row.satisfiedBy.length === 0) return [];
  const definitions = row.satisfiedBy.map((place) => place.split('#')[0]!);
  // The catalogue's word goes before the register's.
  return differingFigures(plan, { ...row.figures, ...demand?.figures }, definitions);
}

/** Whether the pack that wrote the figure lets companies above change it to a stricter one only. */
function isBounded({ slas, approvals }: Plan, [folder, id = '', ...path]: readonly string[]): boolean {
  const definition = folder === 'slas' ? slas[id] : folder === 'approvals' ? approvals[id] : undefined;
  return definition?.overlays[path.join('/')] === 'stricter';
}

function wrongFigure(row: PlanRequirement, { name, demanded, defined }: DifferingFigure): ScenarioProblem {
  return {
    code: 'row_figure_differs',
    message: `\`${row.id}\` demands ${name} \`${demanded}\`, ${defined ? `\`${defined.place.slice(0, 2).join('/')}\` says \`${defined.value}\`` : 'and no definition says so'}`,
    place: defined?.place ?? [...placeOf(row), 'figures', name],
    expected: demanded,
    ...(defined ? { found: defined.value } : {}),
    help: 'change the definition, or the figure of the row where the source says otherwise',
  };
}

function claimingTooMuch({ requirements }: Plan): readonly ScenarioProblem[] {
  const claims = new Map<string, string[]>();
  for (const { id, satisfiedBy } of Object.values(requirements)) {
    for (const definition of new Set(satisfiedBy.map((place) => place.split('#')[0]!))) claims.set(definition, [...(claims.get(definition) ?? []), id]);
  }
  return [...claims].flatMap(([definition, rows]) => {
    if (rows.length <= CLAIMS_AT_MOST) return [];
    const message = `\`${definition}\` claims ${rows.length} rows, ${CLAIMS_AT_MOST} at most: ${rows.map((row) => `\`${row}\``).join(', ')}`;
    return [
      {
        code: 'definition_claims_too_much',
        message,
        place: [...definition.split('/'), 'satisfies'],
        help: 'give what it does beside its purpose a definition of its own',
      },
    ];
  });
}

function missingRow({ requirements }: Plan, { id, kind }: CatalogueRow): readonly ScenarioProblem[] {
  if (Object.hasOwn(requirements, id)) return [];
  return [
    {
      code: 'row_missing',
      message: `the register has no row \`${id}\` (${kind}) of the catalogue`,
      place: ['pack'],
      help: 'add it to a file under requirements/',
    },
  ];
}
