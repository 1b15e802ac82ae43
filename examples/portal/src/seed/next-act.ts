import { zoneOf } from '@guicheng/calendar';
import type { Instant, Plan } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';
import type { CaseAct } from '@guicheng/runner';
import { type Draws, drawsOf } from './draws.ts';
import type { Saying } from './say-values.ts';
import { DECISION_PACE, type Pace, STAFF_PACE } from './staff-pace.ts';
import { STAGE_VALUES } from './stage-values.ts';

const MINUTE = 60_000;

/** What one of the staff will do with a case, and when. `act` is made at that instant. */
export interface NextAct {
  readonly at: Instant;
  readonly who: string;
  readonly act: () => CaseAct;
}

/**
 * The next thing the sample staff will do with a case: a function of where it stands, so that a week can be played on from
 * whatever the person at the screen has done. Undefined where nobody of them has anything to do.
 */
export function nextAct(plan: Plan, state: CaseState, say: Saying): NextAct | undefined {
  const draws = drawsOf(`${state.number} ${state.stage} ${state.enteredAt}`);
  if (state.status === 'in-approval') return nextDecision(plan, state);
  if (state.status !== 'open') return undefined;
  const key = `${state.procedure}/${state.stage}`;
  const pace = STAFF_PACE[key];
  const values = STAGE_VALUES[key];
  if (!pace || !values) return undefined;
  const at = openFrom(plan, state.enteredAt + minutes(pace, draws) * MINUTE, pace.office === true);
  const who = assigned(state, pace) ?? draws.pick(pace.who);
  return { at, who, act: () => ({ type: 'record-form', stage: state.stage, value: values({ state, who, at, draws, say }) }) };
}

/** A seat of the running chain that is still to be used; the earliest to act. */
function nextDecision(plan: Plan, state: CaseState): NextAct | undefined {
  const acts = Object.entries(state.chain?.blocks ?? {}).flatMap(([block, run]): readonly NextAct[] => {
    const seat = run.outcome === undefined ? run.seats.find(({ status }) => status === 'open') : undefined;
    if (!seat) return [];
    const draws = drawsOf(`${state.number} ${block} ${seat.id} ${run.enteredAt}`);
    const at = openFrom(plan, run.enteredAt + draws.whole(DECISION_PACE.from, DECISION_PACE.to) * MINUTE, true);
    const handles = block.endsWith('-knows') || block.endsWith('-solves');
    const rejects = draws.chance(DECISION_PACE.rejects);
    const vote: CaseAct = rejects
      ? { type: 'cast-vote', block, vote: 'reject', comment: '请补充两家以上报价后再报。' }
      : { type: 'cast-vote', block, vote: 'approve' };
    return [{ at, who: seat.person, act: () => (handles ? { type: 'handle-block', block } : vote) }];
  });
  return acts.toSorted((a, b) => a.at - b.at)[0];
}

/** The technician a ticket was given to does the rest of it. */
function assigned(state: CaseState, pace: Pace): string | undefined {
  const to = state.forms['repair-ticket']?.['dispatchedTo'] as { readonly id: string } | undefined;
  return to && pace.who.includes(to.id) ? to.id : undefined;
}

function minutes(pace: Pace, draws: Draws): number {
  const { from, to } = pace.slow && draws.chance(pace.slow.share) ? pace.slow : pace;
  return draws.whole(from, to);
}

/** `at` when somebody is there then, otherwise some minutes after they come in. Desk: 8:00 to 20:00 every day; office: 8:30 to 18:00 on weekdays. */
function openFrom(plan: Plan, at: Instant, office: boolean): Instant {
  const zone = zoneOf(plan.pack.timeZone);
  const [from, until] = office ? [510, 1080] : [480, 1200];
  for (let day = zone.dayAt(at); ; day += 1) {
    // Day 0 was a Thursday.
    const weekend = (day + 3) % 7 > 4;
    if (office && weekend) continue;
    if (at < zone.instantOf(day, until)) return Math.max(at, zone.instantOf(day, from) + (at % 17) * MINUTE);
  }
}
