import type { Plan, PlanBlock, PlanDefinition, PlanRequirement } from '@guicheng/definition';
import { said } from '../text/said.ts';
import { clausesBehind, factOf, listOf, type PolicyArticle, type PolicyChapter, type PolicyFact, type PolicyPen, type PolicyPiece } from './policy-article.ts';
import { positionLink, sayWho } from './policy-words.ts';
import { slaFacts } from './sla-facts.ts';

/** Every definition of a plan as an article, in the order of the chapters and of the plan. */
export function policyArticles(pen: PolicyPen): readonly PolicyArticle[] {
  const { plan } = pen;
  return [
    ...Object.values(plan.slas).map((sla) => article(pen, 'slas', `slas/${sla.id}`, sla, slaFacts(pen, sla))),
    ...procedures(pen),
    ...Object.values(plan.approvals).map((approval) =>
      article(pen, 'approvals', `approvals/${approval.id}`, approval, [
        ...factOf(pen.texts.requester, ...sayWho(pen, approval.requester)),
        ...factOf(pen.texts.form, formLink(pen, approval.form)),
        ...listOf(pen.texts.blocks, blockItems(pen, Object.values(approval.blocks))),
      ]),
    ),
    ...Object.values(plan.forms).map((form) =>
      article(pen, 'forms', `forms/${form.id}`, form, [
        ...factOf(pen.texts.number, form.number ?? ''),
        ...listOf(
          pen.texts.fields,
          Object.values(form.fields).map((field) => [said(field.title, pen.locale), field.required ? ` · ${pen.texts.required}` : '']),
        ),
      ]),
    ),
    ...organization(pen),
    ...Object.values(plan.requirements).map((row) => requirement(pen, row)),
  ];
}

type Titled = Pick<PlanDefinition, 'title' | 'satisfies'> & { readonly note?: PlanDefinition['note'] };

function article(pen: PolicyPen, chapter: PolicyChapter, anchor: string, { title, note, satisfies }: Titled, facts: readonly PolicyFact[]): PolicyArticle {
  return { anchor, chapter, title: said(title, pen.locale), note: said(note, pen.locale), facts, clauses: clausesBehind(pen, satisfies) };
}

const formLink = ({ titles }: PolicyPen, form: string): PolicyPiece => ({ text: titles.form(form), anchor: `forms/${form}` });

function procedures(pen: PolicyPen): readonly PolicyArticle[] {
  const { plan, texts, titles, locale } = pen;
  return Object.values(plan.procedures).map((procedure) =>
    article(pen, 'procedures', `procedures/${procedure.id}`, procedure, [
      ...factOf(texts.opens, ...sayWho(pen, procedure.opens)),
      ...factOf(texts.form, formLink(pen, procedure.form)),
      ...listOf(
        texts.stages,
        Object.values(procedure.stages).map((stage) => [
          said(stage.title, locale),
          ...(stage.final || stage.who.length === 0 ? [] : [' · ', ...sayWho(pen, stage.who)]),
          ...(stage.chain ? [' · ', { text: titles.approval(stage.chain), anchor: `approvals/${stage.chain}` }] : []),
        ]),
      ),
      ...listOf(
        texts.measured,
        procedure.slas.map((sla) => [{ text: titles.sla(sla), anchor: `slas/${sla}` }]),
      ),
    ]),
  );
}

/** Blocks in their order; those of branches stand under the branch's name. */
function blockItems(pen: PolicyPen, blocks: readonly PlanBlock[], under = ''): readonly (readonly PolicyPiece[])[] {
  return blocks.flatMap((block): readonly (readonly PolicyPiece[])[] => {
    if (block.kind === 'sequence') return blockItems(pen, Object.values(block.blocks), under);
    const own = said(block.title, pen.locale) || block.id;
    const who = 'who' in block ? [' · ', ...sayWho(pen, block.who)] : [];
    const inner =
      'branches' in block
        ? Object.values(block.branches).flatMap((branch) => blockItems(pen, Object.values(branch.blocks), `${under}${said(branch.title, pen.locale)} › `))
        : [];
    return [[`${under}${own}`, ...who], ...inner];
  });
}

function organization(pen: PolicyPen): readonly PolicyArticle[] {
  const { plan, texts, locale } = pen;
  const { departments, positions } = plan.organization;
  const departmentLink = (id: string): PolicyPiece => ({ text: said(departments[id]?.title, locale), anchor: `organization/departments/${id}` });
  return [
    ...Object.entries(departments).map(([id, department]) =>
      article(pen, 'organization', `organization/departments/${id}`, department, [
        ...(department.head ? factOf(texts.head, positionLink(pen, department.head)) : []),
        ...(department.partOf ? factOf(texts.department, departmentLink(department.partOf)) : []),
      ]),
    ),
    ...Object.entries(positions).map(([id, position]) =>
      article(pen, 'organization', `organization/positions/${id}`, position, [
        ...(position.department ? factOf(texts.department, departmentLink(position.department)) : []),
        ...(position.reportsTo ? factOf(texts.reportsTo, positionLink(pen, position.reportsTo)) : []),
        ...(position.outside ? factOf(texts.who, texts.outside) : []),
      ]),
    ),
  ];
}

function requirement(pen: PolicyPen, row: PlanRequirement): PolicyArticle {
  const { texts, plan, locale } = pen;
  const satisfied = row.satisfiedBy.map((place) => {
    const anchor = place.split('#')[0] ?? place;
    return [{ text: titleAt(plan, anchor, locale), anchor }];
  });
  const facts = [
    ...factOf(texts.text, said(row.text, locale)),
    ...listOf(texts.satisfiedBy, satisfied.length === 0 && row.planned ? [[texts.planned]] : satisfied),
  ];
  return article(pen, 'requirements', `requirements/${row.id}`, { title: row.title, satisfies: [row.id] }, facts);
}

/** The title of a definition by its place; the place itself where it is a kind without articles. */
function titleAt(plan: Plan, place: string, locale: string): string {
  const [kind = '', id = '', part = ''] = place.split('/');
  if (kind === 'organization') return said(plan.organization[id === 'departments' ? 'departments' : 'positions'][part]?.title, locale) || place;
  const definitions = { slas: plan.slas, procedures: plan.procedures, approvals: plan.approvals, forms: plan.forms, calendars: plan.calendars }[kind];
  return said(definitions?.[id]?.title, locale) || place;
}
