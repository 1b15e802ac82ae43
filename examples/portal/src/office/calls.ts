import type { RingingCall } from '@guicheng/elements';
import type { DutyState, Recorded, Verdict } from '@guicheng/engine';
import { PHONE_SLA } from './famous.ts';

/** A call of the duty phone with everything known about it. */
export interface Call extends RingingCall {
  /** Who answered, by name. */
  readonly by?: string;
  readonly verdict?: Verdict;
  /** Id of the breach event, where it rang too often. */
  readonly breach?: string;
}

/** Every call, newest first. */
export function callsOf(duties: readonly DutyState[], verdicts: readonly Verdict[]): readonly Call[] {
  const byCall = new Map(verdicts.filter(({ sla }) => sla === PHONE_SLA).map((verdict) => [verdict.subject.replace(/^occasion\//, ''), verdict]));
  return duties
    .flatMap((duty) => (duty.sla === PHONE_SLA ? (callOf(duty.key, duty.events, byCall.get(duty.key)) ?? []) : []))
    .toSorted((a, b) => b.ringingAt - a.ringingAt);
}

function callOf(id: string, events: readonly Recorded[], verdict: Verdict | undefined): Call | undefined {
  const fact = (name: string) => events.find(({ event }) => event.type === 'fact-received' && event.name === name);
  const data = (recorded: Recorded | undefined) => (recorded?.event.type === 'fact-received' ? recorded.event.data : {});
  const [rang, answered, ended] = [fact('call.ringing'), fact('call.answered'), fact('call.hung-up')];
  // The occasion is opened a moment before its first fact is kept.
  if (!rang) return undefined;
  const by = data(answered)['by'] as { readonly name?: string } | undefined;
  const from = data(rang)['from'];
  const breach = events.find(({ event }) => event.type === 'sla-breached')?.id;
  return {
    id,
    ringingAt: rang.at,
    ...(typeof from === 'string' ? { from } : {}),
    ...(answered ? { answeredAt: answered.at } : {}),
    ...(ended ? { endedAt: ended.at } : {}),
    ...(by?.name ? { by: by.name } : {}),
    ...(verdict ? { verdict } : {}),
    ...(breach ? { breach } : {}),
  };
}
