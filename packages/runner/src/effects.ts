import type { PlanEffect } from '@guicheng/definition';
import { type CaseEvent, followers, type Recorded } from '@guicheng/engine';
import type { Cases } from './cases.ts';
import { numberCase } from './number-case.ts';
import type { Notice } from './ports.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { caseStream, streamOf } from './streams.ts';

/** A case to open because of an event. The id is made from the event, so that doing it twice opens it once. */
interface Opening {
  readonly procedure: string;
  readonly cause: string;
  readonly id: string;
}

/** What an event sets off outside its own stream. */
export interface Effects {
  readonly openings: readonly Opening[];
  readonly notices: readonly Notice[];
}

/** What one event sets off: breaches what the SLA says, stages whom they tell, cases those that follow them. */
export function effectsOf(ports: RunnerPorts, cases: Cases, recorded: Recorded): Effects {
  const { plan, directory } = ports;
  const { event, id: cause, stream, at } = recorded;
  const of = streamOf(stream);
  const openings: Opening[] = [];
  const notices: Notice[] = [];
  const tell = (position: string, about: Notice['about'], subject: string, template?: string) =>
    void notices.push({ cause, stream, position, at, about, subject, ...(template === undefined ? {} : { template }) });
  const open = (key: string, procedure: string) => void openings.push({ procedure, cause, id: `${cause}.${key}` });

  if (event.type === 'sla-breached') {
    for (const [key, effect] of Object.entries(plan.slas[event.sla]?.onBreach ?? {}) as [string, PlanEffect][]) {
      if (!event.effects.includes(key)) continue;
      if (effect.kind === 'open') open(key, effect.procedure);
      else tell(effect.position, 'breach', event.sla, effect.kind === 'notify' ? effect.template : undefined);
    }
  }
  if (event.type === 'sla-warned') {
    const sla = plan.slas[event.sla];
    if (sla && 'who' in sla && sla.who) tell(sla.who, 'warning', event.sla);
  }
  if (event.type === 'stage-entered' && of.kind === 'case') {
    const stages = plan.procedures[cases.state(stream).procedure]?.stages ?? {};
    for (const { on, position, template } of Object.values(stages[event.stage]?.notify ?? {}))
      if (on === 'enter' && position) tell(position, 'stage', event.stage, template);
    for (const { on, position, template } of Object.values(stages[event.from ?? '']?.notify ?? {}))
      if (on === 'leave' && position) tell(position, 'stage', event.from!, template);
  }
  if (event.type === 'block-breached') {
    for (const { status, person } of cases.state(stream).chain?.blocks[event.block]?.seats ?? []) {
      if (status === 'open' && person) notices.push({ cause, stream, person, at, about: 'block', subject: event.block });
    }
  }
  if (of.kind === 'case') {
    for (const { follow, procedure } of followers(plan, cases.history(stream), recorded as Recorded<CaseEvent>, directory)) open(follow, procedure);
  }
  return { openings, notices };
}

/** Carries effects out. A case that is there already is left alone; a notice sent twice has the same cause. */
export async function carryOut(
  { openings, notices }: Effects,
  ports: RunnerPorts,
  cases: Cases,
  count: (procedure: string) => number,
): Promise<readonly Recorded[]> {
  for (const notice of notices) ports.notices.send(notice);
  const news: Recorded[] = [];
  const now = ports.clock.now();
  for (const { id, procedure, cause } of openings) {
    if (cases.history(caseStream(id)).length > 0) continue;
    const number = numberCase(ports.plan, procedure, now, count(procedure));
    const outcome = await cases.send(caseStream(id), {
      type: 'open-case',
      id: `${id}.open`,
      case: id,
      number,
      procedure,
      value: {},
      cause,
      by: { kind: 'clock' },
      at: now,
      recordedAt: now,
    });
    if (outcome.kind === 'done') news.push(...outcome.events);
  }
  return news;
}
