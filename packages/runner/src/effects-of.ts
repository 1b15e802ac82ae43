import { blockAt, type CaseEvent, type CaseState, type EngineEvent, eventNames, followers, type Recorded } from '@guicheng/engine';
import { caseEndReports } from './case-end-reports.ts';
import type { Cases } from './cases.ts';
import type { Duties } from './duties.ts';
import { type Effects, type Opening, openedByEvidence, openedByFollow, openedByRequest } from './effects.ts';
import { entry } from './entry.ts';
import type { Notice } from './ports.ts';
import { isOfCommand } from './record-events.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { seatNotices } from './seat-notices.ts';
import { slaEffects } from './sla-effects.ts';
import { streamOf } from './streams.ts';
import { withdrawalEffects } from './withdrawal-effects.ts';

/** What effects are read from. */
export interface EffectSources {
  readonly ports: RunnerPorts;
  readonly cases: Cases;
  readonly duties: Duties;
}

const NOTHING: Effects = { openings: [], notices: [], takingBack: [], reports: [] };

/** What every notice of one event says. */
type Told = Pick<Notice, 'cause' | 'stream' | 'at'>;
type OfType<T extends EngineEvent['type']> = Recorded<Extract<EngineEvent, { readonly type: T }>>;

/**
 * What one event sets off: breaches what the SLA says, stages and blocks whom they tell, cases those that follow them. The same whenever it is asked:
 * the case is read as its command left it. Nothing, for a stream that is pinned to another plan.
 */
export function effectsOf(sources: EffectSources, recorded: Recorded): Effects {
  const { cases, duties, ports } = sources;
  const isCase = streamOf(recorded.stream).kind === 'case';
  const { planHash } = isCase ? cases.state(recorded.stream) : duties.state(recorded.stream);
  if (planHash !== ports.plan.hash) return NOTHING;
  const own = ownEffects(sources, recorded);
  if (!isCase) return own;
  return { ...own, openings: [...own.openings, ...following(sources, recorded as Recorded<CaseEvent>)], reports: caseEndReports(sources, recorded) };
}

function ownEffects(sources: EffectSources, recorded: Recorded): Effects {
  const { event, id: cause, stream, at } = recorded;
  const told = { cause, stream, at };
  switch (event.type) {
    case 'sla-breached':
    case 'sla-escalated':
      return { ...NOTHING, ...slaEffects(sources.ports, { ...recorded, event }) };
    case 'sla-warned':
      return { ...NOTHING, notices: warningNotices(sources, { ...recorded, event }, told) };
    case 'breach-withdrawn':
      return { ...NOTHING, ...withdrawalEffects(sources.ports, sources.cases, { ...recorded, event }) };
    case 'stage-entered':
      return { ...NOTHING, notices: stageNotices(sources, { ...recorded, event }, told) };
    case 'block-entered':
    case 'block-breached':
      return { ...NOTHING, notices: blockNotices(sources, { ...recorded, event }, told) };
    case 'case-requested':
      return { ...NOTHING, openings: [{ procedure: event.procedure, cause, id: openedByRequest(cause), value: event.value }] };
    case 'evidence-recorded':
      return { ...NOTHING, openings: evidenceOpenings(sources, { ...recorded, event }) };
    case 'approvers-urged':
    case 'request-returned':
    case 'approval-revoked':
    case 'seat-moved':
    case 'seat-added':
    case 'seat-delegated':
    case 'opinion-given':
      return { ...NOTHING, notices: seatNotices(stateAfterCommand(sources, recorded), event, told) };
    default:
      return NOTHING;
  }
}

/** What is handed in may be the request of a case: it is opened by whoever handed it in. */
function evidenceOpenings({ ports, duties }: EffectSources, { event, id: cause, stream, by }: OfType<'evidence-recorded'>): readonly Opening[] {
  const sla = entry(ports.plan.slas, duties.state(stream).sla);
  const procedure = sla?.kind === 'clock' ? sla.evidence.opens : undefined;
  return procedure === undefined ? [] : [{ procedure, cause, id: openedByEvidence(cause), value: event.value, by }];
}

/** Whoever owes it is warned: the position of a duty, the person a case is with. */
function warningNotices(sources: EffectSources, recorded: OfType<'sla-warned'>, told: Told): readonly Notice[] {
  const { event, stream } = recorded;
  const sla = entry(sources.ports.plan.slas, event.sla);
  const warning = { ...told, about: 'warning', subject: event.sla } as const;
  if (sla !== undefined && 'who' in sla && sla.who !== undefined) return [{ ...warning, position: sla.who }];
  const person = streamOf(stream).kind === 'case' ? stateAfterCommand(sources, recorded).responsible : undefined;
  return person === undefined ? [] : [{ ...warning, person }];
}

function stageNotices({ ports, cases }: EffectSources, { event, stream }: OfType<'stage-entered'>, told: Told): readonly Notice[] {
  const stages = entry(ports.plan.procedures, cases.state(stream).procedure)?.stages ?? {};
  const passed = [
    { stage: event.stage, on: 'enter' },
    { stage: event.from ?? '', on: 'leave' },
  ];
  return passed.flatMap(({ stage, on }) =>
    Object.values(entry(stages, stage)?.notify ?? {})
      .filter((notify) => notify.on === on)
      .flatMap(({ position, owner, ...rest }) => {
        const notice = { ...told, about: 'stage', subject: stage, ...templateOf(rest) } as const;
        return [...(position === undefined ? [] : [{ ...notice, position }]), ...(owner ? [{ ...notice, owner } as const] : [])];
      }),
  );
}

/** A block that only tells is told when it is entered; one whose time ran out tells whoever has yet to act in it. */
function blockNotices(sources: EffectSources, recorded: OfType<'block-entered' | 'block-breached'>, told: Told): readonly Notice[] {
  const { event, seq, stream } = recorded;
  const notice = { ...told, about: 'block', subject: event.block } as const;
  if (event.type === 'block-breached') {
    const seats = stateAfterCommand(sources, recorded).chain?.blocks[event.block]?.seats ?? [];
    return seats.flatMap(({ status, person }) => (status === 'open' ? [{ ...notice, person }] : []));
  }
  // As it was right then: the same command may have ended this chain and started another.
  const approval = event.seats.length === 0 ? undefined : sources.cases.stateAfter(stream, seq).chain?.approval;
  const block = approval === undefined ? undefined : blockAt(sources.ports.plan, approval, event.block)?.block;
  return block?.kind === 'notify' ? event.seats.map(({ person }) => ({ ...notice, person, ...templateOf(block) })) : [];
}

function following({ ports, cases }: EffectSources, recorded: Recorded<CaseEvent>): readonly Opening[] {
  const { id: cause, stream } = recorded;
  const procedure = entry(ports.plan.procedures, cases.state(stream).procedure);
  const names = procedure && eventNames(recorded, { procedure: procedure.id });
  // Asking the engine replays the case, which is too much for events nothing follows on.
  if (!Object.values(procedure?.follows ?? {}).some(({ on }) => names?.includes(on))) return [];
  return followers(ports.plan, cases.history(stream), recorded, ports.directory).map(({ follow, procedure: next }) => ({
    procedure: next,
    cause,
    id: openedByFollow(cause, follow),
  }));
}

/** The case after everything the event's command told: whoever a seat was moved to in the same breath has it. */
function stateAfterCommand({ cases }: EffectSources, { id, seq, stream }: Recorded): CaseState {
  const command = id.slice(0, id.lastIndexOf('.'));
  const history = cases.history(stream);
  let length = seq;
  while (history[length] !== undefined && isOfCommand(history[length]!, command)) length += 1;
  return cases.stateAfter(stream, length);
}

function templateOf({ template }: { readonly template?: string }): { readonly template?: string } {
  return template === undefined ? {} : { template };
}
