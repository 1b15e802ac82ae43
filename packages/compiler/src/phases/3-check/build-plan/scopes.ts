import type { FieldDefinition, FormDefinition, Type } from '@guicheng/definition';
import type { BuildContext } from './context.ts';
import { baseKind, fieldType, formType, payloadType, rowType } from './field-type.ts';

/** The roots an expression may read, with their types. */
export type Roots = { readonly [root: string]: Type };

type ObjectType = Extract<Type, { readonly object: string }>;

function objectType(object: string, fields: { readonly [id: string]: Type }, optional: boolean): ObjectType {
  return { object, fields: Object.fromEntries(Object.entries(fields).map(([id, type]) => [id, { type, optional }])) };
}

const caseType = (optional: boolean): Type =>
  objectType('case', { id: 'string', number: 'string', procedure: 'string', stage: 'string', openedAt: 'timestamp', responsible: 'string' }, optional);

const personType = (root: string, optional: boolean): Type =>
  objectType(root, { id: 'string', name: 'string', positions: { list: 'string', maxItems: 50 } }, optional);

/** Inside a form. It may be filled outside any case and by somebody not signed in, so what is not `form` or `now` may be absent. */
export function formRoots(context: BuildContext, form: FormDefinition, section: string | undefined): Roots {
  const filled = context.filled.withSection(form.id, section);
  return {
    form: formType(form, context.definitions.pack.currency, filled),
    case: caseType(true),
    requester: personType('requester', true),
    actor: personType('actor', true),
    now: 'timestamp',
  };
}

const FILE = 'file';

/** What is on file of what is picked in the fields of a form: the root `file`, which only what a field starts with reads. */
export function fileType(context: BuildContext, form: FormDefinition): Type {
  const { facts = {}, currency } = context.definitions.pack;
  const files = Object.entries(form.fields).flatMap(([id, field]): [string, Type][] => {
    const own = Object.entries(facts).filter(([, fact]) => fact.of === baseKind(field));
    const types = own.map(([fact, definition]) => [fact, fieldType(definition, currency)!]);
    return own.length > 0 ? [[id, objectType(`${FILE} of ${id}`, Object.fromEntries(types), false)]] : [];
  });
  return objectType(FILE, Object.fromEntries(files), false);
}

/** What to do where an object of expressions has no such field and none that is called alike: what is on file has to be named first. */
export function helpToName(object: string | undefined): string | undefined {
  return object?.split(' ')[0] === FILE ? 'a form reads of a unit or a person it picks what `facts` in pack.json names' : undefined;
}

/** Inside a table of a form: the form, and the row the expression is evaluated for. */
export function rowRoots(context: BuildContext, roots: Roots, table: FieldDefinition): Roots {
  return { ...roots, row: rowType(table, context.definitions.pack.currency) };
}

/** At a stage of a procedure, once its form is recorded. `form` is the stage's form. */
export function stageRoots(context: BuildContext, procedure: string, stage: string, form: string): Roots | undefined {
  const roots = caseRoots(context, form, context.filled.afterStage(procedure, stage, form));
  return roots && { ...roots, actor: personType('actor', false) };
}

/** For the cases of a procedure at any time after opening: SLAs and what follows from a case. */
export function procedureRoots(context: BuildContext, procedure: string): Roots | undefined {
  const form = context.definitions.procedures.get(procedure)?.form;
  return form === undefined ? undefined : caseRoots(context, form, context.filled.onceOpen(procedure, form));
}

/** Inside an approval chain. */
export function chainRoots(context: BuildContext, approval: string, form: string): Roots | undefined {
  const roots = caseRoots(context, form, context.filled.duringChain(approval, form));
  return roots && { ...roots, requester: personType('requester', false) };
}

/** For one event from outside. */
export function outsideRoots(context: BuildContext, event: string): Roots | undefined {
  const payload = context.definitions.events.get(event)?.payload;
  return payload && { event: payloadType(payload, context.definitions.pack.currency), now: 'timestamp' };
}

/** Undefined where the form is unknown or has the wrong shape: that has been reported, and nothing that reads it can be checked. */
function caseRoots(context: BuildContext, form: string, filled: ReadonlySet<string>): Roots | undefined {
  const definition = context.definitions.forms.get(form);
  return definition && { form: formType(definition, context.definitions.pack.currency, filled), case: caseType(false), now: 'timestamp' };
}
