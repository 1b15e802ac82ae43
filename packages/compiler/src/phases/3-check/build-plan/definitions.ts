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
import { nodeToValue } from '../../1-parse/json-tree.ts';
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
}

const NO_ORGANIZATION: OrganizationDefinition = { holders: 'host', departments: {}, positions: {} };

/** Undefined when pack.json itself has the wrong shape: nothing can be built without its locales and currency. */
export function definitionsOf(resolved: ResolvedPack): Definitions | undefined {
  const sound = resolved.definitions.filter((definition) => definition.sound);
  const values = new Map(sound.filter(({ kind }) => kind !== 'locale').map((definition) => [definition, nodeToValue(definition.root)]));
  const one = (kind: DefinitionKind): unknown => values.get(sound.find((definition) => definition.kind === kind)!);
  const all = <T>(kind: DefinitionKind): ById<T> =>
    new Map(sound.filter((definition) => definition.kind === kind).map((definition) => [definition.id, values.get(definition) as T]));
  const pack = one('pack') as PackDefinition | undefined;
  if (!pack) return undefined;
  return {
    pack,
    organization: (one('organization') as OrganizationDefinition | undefined) ?? NO_ORGANIZATION,
    requirements: all('requirements'),
    events: all('event'),
    tables: all('table'),
    calendars: all('calendar'),
    forms: all('form'),
    approvals: all('approval'),
    slas: all('sla'),
    procedures: all('procedure'),
    templates: all('template'),
    scenarios: all('scenario'),
    idsOf: (kind) => resolved.definitions.filter((definition) => definition.kind === kind).map(({ id }) => id),
  };
}
