import { compile } from 'json-schema-to-typescript';
import { follow, KINDS, resolve } from './schema-set.mjs';

/** Definitions that become a type of their own. Every other one is written out where it is used. */
const NAMES = {
  'common.schema.json#bound': 'Bound',
  'common.schema.json#cel': 'Cel',
  'common.schema.json#effect': 'Effect',
  'common.schema.json#interval': 'Interval',
  'common.schema.json#who': 'Who',
  'pack.schema.json#sourceDocument': 'SourceDocument',
  'organization.schema.json#department': 'DepartmentDefinition',
  'organization.schema.json#position': 'PositionDefinition',
  'organization.schema.json#person': 'PersonDefinition',
  'requirements.schema.json#row': 'RequirementRow',
  'calendar.schema.json#holiday': 'HolidayDefinition',
  'calendar.schema.json#makeUpWorkday': 'MakeUpWorkdayDefinition',
  'form.schema.json#field': 'FieldDefinition',
  'form.schema.json#option': 'OptionDefinition',
  'form.schema.json#rule': 'RuleDefinition',
  'form.schema.json#section': 'SectionDefinition',
  'approval.schema.json#block': 'Block',
  'approval.schema.json#sequenceBlock': 'SequenceBlock',
  'approval.schema.json#approveBlock': 'ApproveBlock',
  'approval.schema.json#handleBlock': 'HandleBlock',
  'approval.schema.json#notifyBlock': 'NotifyBlock',
  'approval.schema.json#branchBlock': 'BranchBlock',
  'approval.schema.json#branch': 'BranchDefinition',
  'approval.schema.json#parallelBlock': 'ParallelBlock',
  'approval.schema.json#parallelBranch': 'ParallelBranchDefinition',
  'approval.schema.json#waitBlock': 'WaitBlock',
  'approval.schema.json#chainBlock': 'ChainBlock',
  'approval.schema.json#settleBlock': 'SettleBlock',
  'approval.schema.json#openBlock': 'OpenBlock',
  'approval.schema.json#may': 'May',
  'approval.schema.json#returning': 'Returning',
  'approval.schema.json#adding': 'Adding',
  'approval.schema.json#votes': 'Votes',
  'approval.schema.json#voteShare': 'VoteShare',
  'approval.schema.json#breach': 'Breach',
  'approval.schema.json#nobody': 'Nobody',
  'approval.schema.json#ownRequest': 'OwnRequest',
  'approval.schema.json#blockSla': 'BlockSla',
  'sla.schema.json#durationSla': 'DurationSlaDefinition',
  'sla.schema.json#countSla': 'CountSlaDefinition',
  'sla.schema.json#clockSla': 'ClockSlaDefinition',
  'sla.schema.json#ratioSla': 'RatioSlaDefinition',
  'sla.schema.json#frequencySla': 'FrequencySlaDefinition',
  'sla.schema.json#leadTimeSla': 'LeadTimeSlaDefinition',
  'sla.schema.json#samplingSla': 'SamplingSlaDefinition',
  'sla.schema.json#compositeSla': 'CompositeSlaDefinition',
  'sla.schema.json#penaltyRule': 'PenaltyDefinition',
  'sla.schema.json#ratioWindow': 'RatioWindow',
  'procedure.schema.json#stage': 'StageDefinition',
  'procedure.schema.json#next': 'NextDefinition',
  'scenario.schema.json#step': 'ScenarioStep',
  'scenario.schema.json#expectation': 'ScenarioExpectation',
};

/** Definitions json-schema-to-typescript cannot say. */
const WRITTEN = { 'common.schema.json#anyValue': 'unknown', 'form.schema.json#fieldKind': 'FieldKind' };

/** A kind of the host, `x-<vendor>-<name>`, as far as a type can say it. */
const HOST_KIND = '`x-${' + 'string}`';

/** Objects of which exactly one property is there become a union, so that the compiler narrows by it. */
const ONE_OF_EACH = new Set(['common.schema.json#who', 'scenario.schema.json#step', 'approval.schema.json#voteShare']);

/** The types of the definition language, from its schemas. Deterministic. */
export async function languageTypes(schemas) {
  const $defs = {};
  for (const [key, name] of Object.entries(NAMES)) {
    const [file, def] = key.split('#');
    $defs[name] = typed(schemas, file, schemas[file].$defs[def], key);
  }
  for (const kind of KINDS) $defs[typeOf(kind)] = typed(schemas, `${kind}.schema.json`, schemas[`${kind}.schema.json`]);
  const root = {
    description: 'The definition each kind of file holds.',
    type: 'object',
    additionalProperties: false,
    required: KINDS,
    properties: Object.fromEntries(KINDS.map((kind) => [kind, { $ref: `#/$defs/${typeOf(kind)}` }])),
    $defs,
  };
  const code = await compile(root, 'DefinitionByKind', {
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 160, trailingComma: 'all', bracketSpacing: true },
  });
  const body = code.replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */');
  return `// Generated from schemas/ by packages/definition/scripts/generate.mjs. Do not edit.
import type { FieldKind } from './field-kind.ts';

/** What every kind of definition begins with. */
export type Definition = Pick<FormDefinition, '$schema' | 'id' | 'title' | 'satisfies' | 'note' | 'overlays'>;
${body}`;
}

/** The name of the type of a kind's definitions: \`form\` to \`FormDefinition\`. */
const typeOf = (kind) => `${kind[0].toUpperCase()}${kind.slice(1)}Definition`;

/** The part of `schema` that types can say, with named definitions referred to and all others written out. */
function typed(schemas, file, schema, own) {
  if (schema.$ref) {
    const { file: target, name, schema: behind } = follow(schemas, file, schema.$ref);
    const key = `${target}#${name}`;
    if (WRITTEN[key]) return { description: schema.description ?? behind.description, tsType: WRITTEN[key] };
    if (NAMES[key]) return { ...(schema.description ? { description: schema.description } : {}), allOf: [{ $ref: `#/$defs/${NAMES[key]}` }] };
    return typed(schemas, target, { ...behind, ...schema, $ref: behind.$ref });
  }
  const description = { description: schema.description };
  if (ONE_OF_EACH.has(own) || schema.maxProperties === 1) return { ...description, oneOf: singles(schema).map((single) => typed(schemas, file, single)) };
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches && !branches.every((branch) => branch.required && Object.keys(branch).length === 1))
    return { ...union(schemas, file, branches), ...description };
  if (schema.properties) {
    const properties = Object.entries(schema.properties).map(([key, value]) => [key, typed(schemas, file, value)]);
    return { ...description, type: 'object', additionalProperties: false, required: schema.required ?? [], properties: Object.fromEntries(properties) };
  }
  if (schema.additionalProperties) return { ...description, type: 'object', additionalProperties: typed(schemas, file, schema.additionalProperties) };
  if (schema.items) return { ...description, type: 'array', items: typed(schemas, file, schema.items) };
  if ('const' in schema) return { ...description, const: schema.const };
  if (schema.enum) return { ...description, enum: schema.enum };
  if (!schema.type) throw new Error(`${file}: no type for ${JSON.stringify(schema)}`);
  return { ...description, type: schema.type };
}

function union(schemas, file, branches) {
  const each = branches.map((branch) => {
    const { schema } = resolve(schemas, file, branch);
    if (schema.pattern?.startsWith('^x-')) return { tsType: HOST_KIND };
    const { description, ...type } = typed(schemas, file, branch);
    return branch.$ref ? typed(schemas, file, { $ref: branch.$ref }) : type;
  });
  const different = [...new Map(each.map((type) => [JSON.stringify({ ...type, description: undefined }), type])).values()];
  return different.length === 1 ? different[0] : { oneOf: different };
}

/** One closed object for each property that may be the only one, with what may stand beside it. */
function singles(schema) {
  const keys = schema.oneOf?.map((branch) => branch.required[0]) ?? Object.keys(schema.properties).filter((key) => !schema.dependentSchemas?.[key]);
  return keys.map((key) => {
    const beside = Object.keys(schema.properties).filter((other) => !keys.includes(other) && goesWith(schema.dependentSchemas?.[other], key));
    const kept = Object.entries(schema.properties).filter(([other]) => other === key || beside.includes(other));
    return { type: 'object', additionalProperties: false, required: [key, ...(schema.dependentRequired?.[key] ?? [])], properties: Object.fromEntries(kept) };
  });
}

function goesWith(condition, key) {
  if (!condition) return true;
  return (condition.anyOf ?? [condition]).some((branch) => branch.required.includes(key));
}
