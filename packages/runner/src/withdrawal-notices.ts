import { type CaseEvent, type EngineEvent, type Recorded, replay, type StreamId } from '@guicheng/engine';
import type { Cases } from './cases.ts';
import { openedByBreach } from './effects.ts';
import { entry } from './entry.ts';
import type { Notice } from './ports.ts';
import type { RunnerPorts } from './runner-ports.ts';
import { caseStream } from './streams.ts';

type Withdrawal = Recorded<Extract<EngineEvent, { readonly type: 'breach-withdrawn' }>>;
type Breach = Recorded<Extract<EngineEvent, { readonly type: 'sla-breached' }>>;

/**
 * Whom a breach that is none after all set in motion, and who must hear it: those who were told of it, and those who have a case it opened. The
 * case stays for them to finish, because what is recorded is not taken back.
 */
export function withdrawalNotices(ports: RunnerPorts, cases: Cases, withdrawal: Withdrawal): readonly Notice[] {
  const { id: cause, at, event, stream } = withdrawal;
  const notice = { cause, at, about: 'withdrawal', subject: event.sla } as const;
  const effects = entry(ports.plan.slas, event.sla)?.onBreach ?? {};
  return breachesTakenBack(cases.history(stream), withdrawal).flatMap((breach) =>
    breach.event.effects.flatMap((key): readonly Notice[] => {
      const effect = entry(effects, key);
      if (effect === undefined) return [];
      if (effect.kind !== 'open') return [{ ...notice, stream, position: effect.position }];
      const opened = caseStream(openedByBreach(breach.id, key));
      return whoHas(ports, cases, { stream: opened, asOf: withdrawal.recordedAt }).map((addressee) => ({ ...notice, stream: opened, ...addressee }));
    }),
  );
}

/** The breaches of one clock that stood until an event withdrew them. */
function breachesTakenBack(history: readonly Recorded[], { seq, event: { sla, key } }: Withdrawal): readonly Breach[] {
  let standing: readonly Breach[] = [];
  for (const { event, ...recorded } of history.slice(0, seq - 1)) {
    if (event.type === 'sla-breached' && event.sla === sla && event.key === key) standing = [...standing, { ...recorded, event }];
    else if (event.type === 'breach-withdrawn' && event.sla === sla && event.key === key) standing = [];
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
