import { type CaseEvent, type EngineEvent, type Recorded, replay, type StreamId } from '@guicheng/engine';
import type { Cases } from './cases.ts';
import { type Effects, openedByBreach, type TakingBack } from './effects.ts';
import { entry } from './entry.ts';
import type { Notice } from './ports.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { effectsSetOff } from './sla-effects.ts';
import { caseStream } from './streams.ts';

type Withdrawal = Recorded<Extract<EngineEvent, { readonly type: 'breach-withdrawn' }>>;
type Pressing = Recorded<Extract<EngineEvent, { readonly type: 'sla-breached' | 'sla-escalated' }>>;

/**
 * What a breach that is none after all had set in motion, and who must hear of it: those who were told are told, and a case it opened is taken back, which
 * whoever has it hears. What is recorded stays recorded: a case that was finished meanwhile stays as it is.
 */
export function withdrawalEffects(ports: RunnerPorts, cases: Cases, withdrawal: Withdrawal): Pick<Effects, 'notices' | 'takingBack'> {
  const { id: cause, at, event, stream } = withdrawal;
  const notice = { cause, at, about: 'withdrawal', subject: event.sla } as const;
  const notices: Notice[] = [];
  const takingBack: TakingBack[] = [];
  for (const breach of takenBack(cases.history(stream), withdrawal)) {
    for (const [key, effect] of effectsSetOff(ports.plan, breach.event)) {
      if (effect.kind !== 'open') notices.push({ ...notice, stream, position: effect.position });
      else {
        const id = openedByBreach(breach.id, key);
        notices.push(
          ...whoHas(ports, cases, { stream: caseStream(id), asOf: withdrawal.recordedAt }).map((addressee) => ({
            ...notice,
            stream: caseStream(id),
            ...addressee,
          })),
        );
        takingBack.push({ case: id, command: `${cause}.takes-back.${key}`, reason: event.reason });
      }
    }
  }
  return { notices, takingBack };
}

/** The breaches of one clock that stood until an event withdrew them, and the steps taken because of them. */
function takenBack(history: readonly Recorded[], { seq, event: { sla, key } }: Withdrawal): readonly Pressing[] {
  let standing: readonly Pressing[] = [];
  for (const recorded of history.slice(0, seq - 1)) {
    const { event } = recorded;
    if (!('key' in event) || !('sla' in event) || event.sla !== sla || event.key !== key) continue;
    if (event.type === 'breach-withdrawn') standing = [];
    // A step before due was right when it was taken, breach or not.
    else if (event.type === 'sla-breached' || (event.type === 'sla-escalated' && recorded.at > event.dueAt)) standing = [...standing, { ...recorded, event }];
  }
  return standing;
}

/** The person a case is with or, while nobody has taken it, the positions that act at its stage. */
function whoHas(
  { plan }: RunnerPorts,
  cases: Cases,
  { stream, asOf }: { readonly stream: StreamId; readonly asOf: number },
): readonly { readonly person?: string; readonly position?: string }[] {
  const known: readonly Recorded<CaseEvent>[] = cases.history(stream).filter(({ recordedAt }) => recordedAt <= asOf);
  const { procedure, stage, responsible } = replay(known);
  if (responsible !== undefined) return [{ person: responsible }];
  const who = entry(entry(plan.procedures, procedure)?.stages ?? {}, stage)?.who ?? [];
  return who.flatMap((one) => (one.kind === 'position' ? [{ position: one.position }] : []));
}
