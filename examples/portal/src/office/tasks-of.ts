import type { Instant, Plan } from '@guicheng/definition';
import { fillText, titlesOf, type WorklistTask } from '@guicheng/elements';
import type { CaseState, Offer, Verdict } from '@guicheng/engine';
import type { Person } from '../people.ts';
import { hrefOf } from '../route.ts';
import type { PortalTexts } from '../text/texts.ts';

/** What a worklist is made from. */
export interface TaskSources {
  readonly plan: Plan;
  readonly cases: readonly CaseState[];
  readonly offers: (id: string) => readonly Offer[];
  readonly verdicts: readonly Verdict[];
  readonly texts: PortalTexts;
  readonly locale: string;
  readonly nameOf: (person: string) => string;
}

/** Everything a person can act on now: cases at a stage or block of theirs, and duties of their position. */
export function tasksOf(person: Person, sources: TaskSources): readonly WorklistTask[] {
  const due = dueByCase(sources.verdicts);
  const cases = sources.cases.flatMap((state): readonly WorklistTask[] => {
    if (state.status !== 'open' && state.status !== 'in-approval') return [];
    const offer = sources.offers(state.case).find(({ act, refused }) => !refused && (act === 'record-form' || act === 'cast-vote' || act === 'handle-block'));
    return offer ? [caseTask(state, offer, due.get(state.case), sources)] : [];
  });
  return [...cases, ...sources.verdicts.flatMap((verdict) => dutyTask(person, verdict, sources))];
}

/** The earliest due instant that has not been decided, by case. */
export function dueByCase(verdicts: readonly Verdict[]): ReadonlyMap<string, Instant> {
  const due = new Map<string, Instant>();
  for (const { subject, status, dueAt, decidedAt, sla } of verdicts) {
    if (dueAt === undefined || !subject.startsWith('case/') || (status !== 'running' && !(status === 'missed' && sla !== 'urgent-tracking'))) continue;
    if (status === 'missed' && decidedAt === undefined) continue;
    const id = subject.slice('case/'.length).split('/')[0]!;
    due.set(id, Math.min(due.get(id) ?? dueAt, dueAt));
  }
  return due;
}

/** What a case is about: the subject field of its form, else the form's title. */
export function subjectOf(plan: Plan, state: CaseState, locale: string): string {
  const procedure = plan.procedures[state.procedure];
  const value = state.forms[procedure?.form ?? '']?.[procedure?.subject ?? ''];
  return typeof value === 'string' && value ? value : titlesOf(plan, locale).form(procedure?.form ?? '');
}

/** The word an urgent case is marked with. */
export function markOf(state: CaseState, texts: PortalTexts): string | undefined {
  const urgency = state.forms['repair-ticket']?.['urgency'] ?? state.forms['complaint']?.['severity'];
  if (urgency === 'major') return texts.major;
  return urgency === 'urgent' ? texts.urgent : undefined;
}

function caseTask(state: CaseState, offer: Offer, dueAt: Instant | undefined, { plan, texts, locale, nameOf }: TaskSources): WorklistTask {
  const titles = titlesOf(plan, locale);
  const mark = markOf(state, texts);
  return {
    key: state.case,
    href: hrefOf({ screen: 'case', id: state.case }),
    number: state.number,
    subject: subjectOf(plan, state, locale),
    act: offer.block ? titles.block(offer.block) : titles.stage(state.procedure, state.stage),
    kind: titles.procedure(state.procedure),
    since: offer.block ? (state.chain?.blocks[offer.block]?.enteredAt ?? state.enteredAt) : state.enteredAt,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(state.responsible ? { responsible: nameOf(state.responsible) } : {}),
    ...(mark ? { mark } : {}),
  };
}

function dutyTask(person: Person, { sla: id, subject, status, dueAt, startedAt }: Verdict, { plan, texts, locale }: TaskSources): readonly WorklistTask[] {
  const sla = plan.slas[id];
  if (sla?.kind !== 'clock' || status !== 'running' || !person.holds.includes(sla.who) || dueAt === undefined) return [];
  const key = subject.replace(/^period\//, '');
  const titles = titlesOf(plan, locale);
  return [
    {
      key: `${id}/${key}`,
      href: hrefOf({ screen: 'duty', sla: id, key }),
      number: key,
      subject: titles.sla(id),
      act: fillText(texts.dutyTask, { form: titles.form(sla.evidence.form) }),
      kind: texts.duties,
      since: startedAt ?? dueAt,
      dueAt,
    },
  ];
}
