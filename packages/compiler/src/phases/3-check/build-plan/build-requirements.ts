import type { Plan, PlanBlock, PlanRequirement, RequirementsDefinition } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { refer } from './refer.ts';

type Satisfying = Pick<Plan, 'organization' | 'forms' | 'approvals' | 'slas' | 'procedures' | 'calendars' | 'events' | 'tables' | 'templates'>;

/** The register's rows with what satisfies each, in the order of the plan. */
export function buildRequirements(context: BuildContext, plan: Satisfying): Plan['requirements'] {
  const satisfiedBy = collectSatisfies(plan);
  const placeOf = new Map<string, string>();
  const rows: [string, PlanRequirement][] = [];
  for (const register of context.definitions.requirements.values()) {
    const place = `requirements/${register.id}`;
    const registerTitle = context.texts.at(`${place}/title`, register.title);
    context.texts.optional(`${place}/note`, register.note);
    for (const [id, row] of Object.entries(register.rows)) {
      const at = `${place}/rows/${id}`;
      const first = placeOf.get(id);
      if (first !== undefined)
        context.report(
          messages.id_duplicate(
            context.source.at(at, 'key'),
            { what: 'requirement', id },
            { related: [{ message: 'the first one', span: context.source.at(first, 'key') }] },
          ),
        );
      placeOf.set(id, at);
      rows.push([id, buildRow(context, at, id, row, { register: register.id, registerTitle, satisfiedBy: satisfiedBy.get(id) ?? [] })]);
    }
  }
  return Object.fromEntries(rows);
}

type RowContext = Pick<PlanRequirement, 'register' | 'registerTitle' | 'satisfiedBy'>;

function buildRow(context: BuildContext, place: string, id: string, row: RequirementsDefinition['rows'][string], rest: RowContext): PlanRequirement {
  const { texts, definitions } = context;
  const documents = Object.keys(definitions.pack.documents ?? {});
  for (const [index, { document }] of row.clauses.entries()) refer(context, 'document', document, `${place}/clauses/${index}/document`, documents);
  refer(context, 'regime', row.regime, `${place}/regime`, Object.keys(definitions.pack.regimes ?? {}));
  return present<PlanRequirement>({
    id,
    ...rest,
    kind: row.kind,
    title: texts.at(`${place}/title`, row.title),
    text: texts.at(`${place}/text`, row.text),
    clauses: row.clauses,
    regime: row.regime,
    family: row.family,
    figures: row.figures ?? {},
    interpreted: row.interpreted ?? false,
    planned: row.planned ?? false,
    exempt: texts.optional(`${place}/exempt`, row.exempt),
    conflictsWith: (row.conflictsWith ?? []).filter(
      (other, index) =>
        definitions.requirementRows?.has(other) || refer(context, 'requirement', other, `${place}/conflictsWith/${index}`, definitions.requirementRows),
    ),
    resolution: texts.optional(`${place}/resolution`, row.resolution),
  });
}

/** Requirement row → what satisfies it, as `slas/three-rings` or `approvals/expense-200#review`. */
function collectSatisfies(plan: Satisfying): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (by: string, satisfies: readonly string[]): void => {
    for (const row of satisfies) found.set(row, [...(found.get(row) ?? []), by]);
  };
  for (const part of ['departments', 'positions'] as const) {
    for (const [id, { satisfies }] of Object.entries(plan.organization[part])) add(`organization/${part}/${id}`, satisfies);
  }
  for (const kind of ['calendars', 'events', 'forms', 'approvals', 'slas', 'procedures', 'templates'] as const) {
    for (const { id, satisfies } of Object.values(plan[kind])) add(`${kind}/${id}`, satisfies);
  }
  for (const { id, satisfies } of Object.values(plan.tables)) add(`data/${id}`, satisfies);
  for (const procedure of Object.values(plan.procedures)) {
    for (const stage of Object.values(procedure.stages)) add(`procedures/${procedure.id}#${stage.id}`, stage.satisfies);
  }
  for (const approval of Object.values(plan.approvals)) addBlocks(add, approval.id, approval.blocks);
  return found;
}

function addBlocks(add: (by: string, satisfies: readonly string[]) => void, approval: string, blocks: { readonly [id: string]: PlanBlock }): void {
  for (const block of Object.values(blocks)) {
    add(`approvals/${approval}#${block.id}`, block.satisfies);
    if (block.kind === 'sequence') addBlocks(add, approval, block.blocks);
    if (block.kind === 'branch' || block.kind === 'parallel') for (const branch of Object.values(block.branches)) addBlocks(add, approval, branch.blocks);
  }
}
