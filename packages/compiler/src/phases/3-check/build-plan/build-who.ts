import type { FormDefinition, PlanWho, Who } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import { buildExpression } from './build-expression.ts';
import type { BuildContext } from './context.ts';
import { refer } from './refer.ts';
import type { Roots } from './scopes.ts';

/** Where a `who` stands: the form whose person fields it may name, and what its expressions read. */
export interface WhoScope {
  readonly form: string | undefined;
  readonly roots: Roots | undefined;
}

/** Ways to find people, those that could be understood. */
export function buildWhos(context: BuildContext, place: string, whos: readonly Who[] | undefined, scope: WhoScope): readonly PlanWho[] {
  return (whos ?? []).map((who, index) => buildWho(context, `${place}/${index}`, who, scope)).filter((who) => who !== undefined);
}

/** One way to find people; undefined when what it names does not exist. */
export function buildWho(context: BuildContext, place: string, who: Who, scope: WhoScope): PlanWho | undefined {
  const { definitions } = context;
  const { departments, positions } = definitions;
  const isPosition = (id: string, key: string) => refer(context, 'position', id, `${place}/${key}`, positions);
  if ('position' in who) return isPosition(who.position, 'position') ? { kind: 'position', position: who.position } : undefined;
  if ('person' in who) return isPerson(context, place, who.person) ? { kind: 'person', person: who.person } : undefined;
  if ('headOf' in who)
    return refer(context, 'department', who.headOf, `${place}/headOf`, departments) ? { kind: 'head-of', department: who.headOf } : undefined;
  if ('headOfRequester' in who) return { kind: 'head-of-requester' };
  if ('superior' in who) return { kind: 'superior', level: who.superior };
  if ('superiorsUpTo' in who)
    return isPosition(who.superiorsUpTo, 'superiorsUpTo')
      ? { kind: 'superiors-up-to', position: who.superiorsUpTo, topDown: who.order === 'top-down' }
      : undefined;
  if ('field' in who) return isPersonField(context, place, who.field, scope) ? { kind: 'field', field: who.field } : undefined;
  if ('requester' in who) return { kind: 'requester' };
  if ('requesterChooses' in who) return buildChosen(context, `${place}/requesterChooses`, 'requester-chooses', who.requesterChooses);
  if ('previousChooses' in who) return buildChosen(context, `${place}/previousChooses`, 'previous-approver-chooses', who.previousChooses);
  // A misspelled way has been reported, and leaves none.
  return 'expression' in who ? buildComputedWho(context, place, who.expression, scope) : undefined;
}

/** Whom somebody picks: how many, and out of which position or department. */
function buildChosen(
  context: BuildContext,
  place: string,
  kind: 'requester-chooses' | 'previous-approver-chooses',
  { from, atLeast = 1, atMost = Math.max(1, atLeast) }: { readonly from: string; readonly atLeast?: number; readonly atMost?: number },
): PlanWho | undefined {
  const { departments, positions } = context.definitions;
  const known = refer(context, 'position or department', from, `${place}/from`, positions && departments && [...positions, ...departments]);
  return known ? { kind, from, atLeast, atMost } : undefined;
}

/** An expression finds people by their ids: one, or a list. */
function buildComputedWho(context: BuildContext, place: string, source: string, { roots }: WhoScope): PlanWho | undefined {
  const expression = buildExpression(context, `${place}/expression`, source, roots);
  if (!expression) return undefined;
  const { type } = expression;
  if (type === 'string' || (typeof type === 'object' && 'list' in type && type.list === 'string')) return { kind: 'expression', expression };
  context.report(
    messages.who_not_people(context.source.at(`${place}/expression`), { expression: source }, { help: 'read the id of a person, such as `form.engineer.id`' }),
  );
  return undefined;
}

/** Where the host says who works here, the pack cannot know every person. */
function isPerson(context: BuildContext, place: string, person: string): boolean {
  const { holders, people = {} } = context.definitions.organization;
  return holders === 'host' || refer(context, 'person', person, `${place}/person`, Object.keys(people));
}

function isPersonField(context: BuildContext, place: string, field: string, { form }: WhoScope): boolean {
  const fields: FormDefinition['fields'] = (form === undefined ? undefined : context.definitions.forms.get(form)?.fields) ?? {};
  const people = Object.keys(fields).filter((id) => fields[id]!.kind === 'person');
  // A form with a wrong shape has been reported; its fields are unknown.
  return (form !== undefined && !context.definitions.forms.has(form)) || refer(context, 'person field', field, `${place}/field`, people);
}
