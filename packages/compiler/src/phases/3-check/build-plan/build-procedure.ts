import type { PlanNext, PlanProcedure, PlanStage, ProcedureDefinition, StageDefinition } from '@guicheng/definition';
import { buildDefinition } from './build-definition.ts';
import { buildOptionalExpression } from './build-expression.ts';
import type { WhoScope } from './build-who.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { mapPresent, mapRecord, present } from './present.ts';
import { buildSatisfies, refer, referOptional } from './refer.ts';
import { procedureRoots, stageRoots } from './scopes.ts';
import { formOfStage, sectionsOfStage } from './stage-form.ts';

/** A case type. `slas` are the ids of the SLAs that measure its cases. */
export function buildProcedure(context: BuildContext, procedure: ProcedureDefinition, slas: readonly string[]): PlanProcedure {
  const place = `procedures/${procedure.id}`;
  const { definitions } = context;
  const form = definitions.forms.get(procedure.form);
  const scope: WhoScope = { form: procedure.form, roots: procedureRoots(context, procedure.id) };
  refer(context, 'form', procedure.form, `${place}/form`, definitions.idsOf('form'));
  refer(context, 'stage', procedure.start, `${place}/start`, Object.keys(procedure.stages));
  return present<PlanProcedure>({
    ...buildDefinition(context, place, procedure),
    note: context.texts.optional(`${place}/note`, procedure.note),
    form: procedure.form,
    subject: form && referOptional(context, 'field', procedure.subject, `${place}/subject`, Object.keys(form.fields)),
    opens: buildWhos(context, `${place}/opens`, procedure.opens, scope),
    start: procedure.start,
    responsible: procedure.responsible,
    stages: mapRecord(procedure.stages, (stage, id) => buildStage(context, procedure, `${place}/stages/${id}`, id, stage)),
    follows: mapPresent(procedure.follows, (follow, id) => buildFollow(context, `${place}/follows/${id}`, follow, scope)),
    administrators: buildWhos(context, `${place}/administrators`, procedure.administrators, scope),
    slas,
  });
}

function buildStage(context: BuildContext, procedure: ProcedureDefinition, place: string, id: string, stage: StageDefinition): PlanStage {
  const { texts, definitions } = context;
  const formId = formOfStage(procedure, stage);
  const form = formId === undefined ? undefined : definitions.forms.get(formId);
  const roots = stageRoots(context, procedure.id, id, formId ?? procedure.form);
  const known = Object.keys(form?.layout ?? {});
  for (const [index, section] of (form && stage.sections ? stage.sections : []).entries())
    refer(context, 'section', section, `${place}/sections/${index}`, known);
  return present<PlanStage>({
    id,
    title: texts.at(`${place}/title`, stage.title),
    note: texts.optional(`${place}/note`, stage.note),
    satisfies: buildSatisfies(context, place, stage.satisfies),
    who: buildWhos(context, `${place}/who`, stage.who, { form: formId ?? procedure.form, roots }),
    final: stage.final ?? false,
    form: referOptional(context, 'form', formId, `${place}/form`, definitions.idsOf('form')),
    sections: formId === undefined ? [] : sectionsOfStage(stage, form),
    chain: referOptional(context, 'approval chain', stage.chain, `${place}/chain`, definitions.idsOf('approval')),
    next: mapPresent(stage.next, (next, key) => buildNext(context, procedure, stage, `${place}/next/${key}`, next, roots)),
    responsible: stage.responsible ?? (procedure.responsible === 'stage' ? 'actor' : 'keep'),
    withdraw: stage.withdraw ?? false,
    notify: mapPresent(stage.notify, (notice, key) => buildNotice(context, `${place}/notify/${key}`, notice)),
  });
}

type NextDefinition = NonNullable<StageDefinition['next']>[string];

function buildNext(
  context: BuildContext,
  procedure: ProcedureDefinition,
  stage: StageDefinition,
  place: string,
  next: NextDefinition,
  roots: WhoScope['roots'],
): PlanNext | undefined {
  const known = refer(context, 'stage', next.to, `${place}/to`, Object.keys(procedure.stages));
  const title = context.texts.optional(`${place}/title`, next.title);
  const when = buildOptionalExpression(context, `${place}/when`, next.when, roots, 'bool');
  return known ? present<PlanNext>({ to: next.to, title, when, after: next.after ?? (stage.chain === undefined ? 'form' : 'approved') }) : undefined;
}

type PlanNotice = PlanStage['notify'][string];

function buildNotice(context: BuildContext, place: string, notice: NonNullable<StageDefinition['notify']>[string]): PlanNotice {
  return present<PlanNotice>({
    position: referOptional(context, 'position', notice.position, `${place}/position`, context.definitions.positions),
    owner: notice.owner ?? false,
    template: referOptional(context, 'template', notice.template, `${place}/template`, context.definitions.idsOf('template')),
    on: notice.on,
  });
}

type PlanFollow = PlanProcedure['follows'][string];

function buildFollow(
  context: BuildContext,
  place: string,
  follow: NonNullable<ProcedureDefinition['follows']>[string],
  scope: WhoScope,
): PlanFollow | undefined {
  const known = refer(context, 'procedure', follow.procedure, `${place}/procedure`, context.definitions.idsOf('procedure'));
  const event = context.events.refer(follow.on, `${place}/on`);
  const when = buildOptionalExpression(context, `${place}/when`, follow.when, scope.roots, 'bool');
  return known && event ? present<PlanFollow>({ procedure: follow.procedure, on: follow.on, when }) : undefined;
}
