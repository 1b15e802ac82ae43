import type {
  ApprovalDefinition,
  CalendarDefinition,
  EventDefinition,
  FormDefinition,
  OrganizationDefinition,
  PackDefinition,
  ProcedureDefinition,
  RequirementsDefinition,
  ScenarioDefinition,
  SlaDefinition,
  TableDefinition,
  TemplateDefinition,
} from '@guicheng/definition';
import type { DefinitionKind } from '../../1-parse/file-kind.ts';
import { definitionToValue } from '../../1-parse/json-tree.ts';
import type { ResolvedPack } from '../../2-resolve/resolved-pack.ts';

type ById<T> = ReadonlyMap<string, T>;

/** The sound definitions as plain values, by kind and id in the author's order. Their shape is what their schema says. */
export interface Definitions {
  readonly pack: PackDefinition;
  readonly organization: OrganizationDefinition;
  readonly requirements: ById<RequirementsDefinition>;
  readonly events: ById<EventDefinition>;
  readonly tables: ById<TableDefinition>;
  readonly calendars: ById<CalendarDefinition>;
  readonly forms: ById<FormDefinition>;
  readonly approvals: ById<ApprovalDefinition>;
  readonly slas: ById<SlaDefinition>;
  readonly procedures: ById<ProcedureDefinition>;
  readonly templates: ById<TemplateDefinition>;
  readonly scenarios: ById<ScenarioDefinition>;
  /** Ids of a kind, those of definitions with a wrong shape among them: a reference to one is not a second mistake. */
  readonly idsOf: (kind: DefinitionKind) => readonly string[];
  /** Ids inside files of which there may be one or several; undefined where such a file has the wrong shape, so that nobody knows. */
  readonly positions: readonly string[] | undefined;
  readonly departments: readonly string[] | undefined;
  readonly requirementRows: ReadonlySet<string> | undefined;
}

const NO_ORGANIZATION: OrganizationDefinition = { holders: 'host', departments: {}, positions: {} };

/** Undefined when pack.json itself has the wrong shape: nothing can be built without its locales and currency. */
export function definitionsOf(resolved: ResolvedPack): Definitions | undefined {
  const sound = resolved.definitions.filter((definition) => definition.sound);
  const values = new Map(sound.filter(({ kind }) => kind !== 'locale').map((definition) => [definition, definitionToValue(definition.root)]));
  const one = (kind: DefinitionKind): unknown => values.get(sound.find((definition) => definition.kind === kind)!);
  const all = <T>(kind: DefinitionKind): ById<T> =>
    new Map(sound.filter((definition) => definition.kind === kind).map((definition) => [definition.id, values.get(definition) as T]));
  const pack = one('pack') as PackDefinition | undefined;
  const organization = (one('organization') as OrganizationDefinition | undefined) ?? NO_ORGANIZATION;
  const requirements = all<RequirementsDefinition>('requirements');
  const known = (kind: DefinitionKind): boolean => resolved.definitions.every((definition) => definition.kind !== kind || definition.sound);
  const idsOf = (kind: DefinitionKind): readonly string[] => resolved.definitions.filter((definition) => definition.kind === kind).map(({ id }) => id);
  const idsByKind = new Map<DefinitionKind, readonly string[]>();
  if (!pack) return undefined;
  return {
    pack,
    organization,
    requirements,
    events: all('event'),
    tables: all('table'),
    calendars: all('calendar'),
    forms: all('form'),
    approvals: all('approval'),
    slas: all('sla'),
    procedures: all('procedure'),
    templates: all('template'),
    scenarios: all('scenario'),
    idsOf: (kind) => {
      const ids = idsByKind.get(kind) ?? idsOf(kind);
      idsByKind.set(kind, ids);
      return ids;
    },
    positions: known('organization') ? Object.keys(organization.positions) : undefined,
    departments: known('organization') ? Object.keys(organization.departments) : undefined,
    requirementRows: known('requirements') ? new Set([...requirements.values()].flatMap(({ rows }) => Object.keys(rows))) : undefined,
  };
}
