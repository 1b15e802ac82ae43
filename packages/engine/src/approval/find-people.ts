import type { PlanWho } from '@guicheng/definition';
import { ask } from '../case/ask.ts';
import type { CaseContext } from '../case/case-context.ts';
import { expressionRoots } from '../case/expression-roots.ts';
import { entry } from '../entry.ts';
import type { FormValue } from '../event.ts';
import { headPosition, superiorPositions } from './reporting-line.ts';

/** For whom people are looked for. */
export interface Request {
  readonly requester: string;
  /** The position the requester asked from; without it, the first they hold. */
  readonly requesterPosition?: string | undefined;
  /** The form whose values are read. */
  readonly form: FormValue;
  /** Whom the requester chose here. */
  readonly chosen: readonly string[];
  /** Whom the approver before chose here. */
  readonly chosenBefore?: readonly string[];
  /** Who may not decide here because they decided where others must. */
  readonly barred?: readonly string[];
  /** Place of the question in the pack, for a refusal. */
  readonly place: string;
}

/** What one way of looking found. Nobody found is a finding too: the definition says what happens then. */
export interface Found {
  readonly position?: string;
  readonly persons: readonly string[];
  /** Which of several ways of looking this was, from 0. */
  readonly way?: number | undefined;
}

/** Everybody each `who` finds, in the order of the definition. `superiors-up-to` finds one position after another. */
export function findPeople(context: CaseContext, who: readonly PlanWho[], request: Request): readonly Found[] {
  const found: Found[] = [];
  for (const [way, one] of who.entries()) {
    for (const { position, persons } of findOne(context, one, request)) found.push(position === undefined ? { persons, way } : { position, persons, way });
  }
  return found;
}

/** The same, with those who left exchanged for whoever replaces them in this case. */
export function findSeated(context: CaseContext, who: readonly PlanWho[], request: Request): readonly Found[] {
  const found = findPeople(context, who, request);
  return context.state.replaced === undefined ? found : found.map((one) => ({ ...one, persons: inTheirPlace(context, one.persons) }));
}

function findOne(context: CaseContext, who: PlanWho, request: Request): readonly Found[] {
  const { organization } = context.plan;
  switch (who.kind) {
    case 'person':
      return [{ persons: [who.person] }];
    case 'position':
      return [holders(context, who.position)];
    case 'head-of':
      return [holders(context, headPosition(organization, who.department))];
    case 'head-of-requester':
      return [headOfRequester(context, request)];
    case 'superior':
      return [holders(context, superiorsOfRequester(context, request)[who.level - 1])];
    case 'superiors-up-to': {
      const line = superiorsOfRequester(context, request);
      const last = line.indexOf(who.position);
      // Whoever reports to nobody below that level has no such superiors: found nobody, rather than the whole line.
      if (last < 0) return [{ persons: [] }];
      const found = line.slice(0, last + 1).map((position) => holders(context, position));
      return who.topDown ? found.toReversed() : found;
    }
    case 'field':
      return [fromValue(context, entry(request.form, who.field))];
    case 'requester':
      return [{ persons: [request.requester] }];
    case 'requester-chooses':
      return [{ position: who.from, persons: request.chosen }];
    case 'previous-approver-chooses':
      return [{ position: who.from, persons: request.chosenBefore ?? [] }];
    case 'expression':
      return [fromValue(context, ask(context, who.expression, expressionRoots(context, request.form, request.requester), request.place))];
  }
}

/** Everybody holding a position now, with those who left exchanged: the directory may still name them. */
export function holders(context: CaseContext, position: string | undefined): Found {
  return position === undefined ? { persons: [] } : { position, persons: inTheirPlace(context, context.directory.holders(position)) };
}

function inTheirPlace({ state: { replaced } }: CaseContext, persons: readonly string[]): readonly string[] {
  return replaced === undefined ? persons : [...new Set(persons.map((person) => entry(replaced, person) ?? person))];
}

/** The position a requester asks from. */
export function requesterPosition(context: CaseContext, request: Request): string | undefined {
  return request.requesterPosition ?? context.directory.positionsOf(request.requester)[0];
}

/** The nearest superior position that somebody else holds; without one, nobody. */
export function nextAbove(context: CaseContext, position: string | undefined, barred: readonly string[]): Found {
  const line = position === undefined ? [] : superiorPositions(context.plan.organization, position);
  for (const above of line) {
    const persons = holders(context, above).persons.filter((person) => !barred.includes(person));
    if (persons.length > 0) return { position: above, persons };
  }
  return { persons: [] };
}

/** Whoever heads the department the requester asks from. */
export function headOfRequester(context: CaseContext, request: Request): Found {
  const { organization } = context.plan;
  const position = requesterPosition(context, request);
  return holders(context, headPosition(organization, position && entry(organization.positions, position)?.department));
}

function superiorsOfRequester(context: CaseContext, request: Request): readonly string[] {
  const position = requesterPosition(context, request);
  return position === undefined ? [] : superiorPositions(context.plan.organization, position);
}

/** A person, position or department value, an id of one of them, or a list of these. */
function fromValue(context: CaseContext, value: unknown): Found {
  if (Array.isArray(value)) return { persons: value.flatMap((one) => fromValue(context, one).persons) };
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return { persons: [value.id] };
  if (typeof value !== 'string' || value === '') return { persons: [] };
  const { organization } = context.plan;
  if (entry(organization.positions, value) !== undefined) return holders(context, value);
  if (entry(organization.departments, value) !== undefined) return holders(context, headPosition(organization, value));
  return { persons: [value] };
}
