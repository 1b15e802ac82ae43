import type { Instant, Plan } from '@guicheng/definition';
import type { DutyCommand } from '../command.ts';
import { hasCommand } from '../command-log.ts';
import type { Decided } from '../decision.ts';
import { entry } from '../entry.ts';
import type { DutyEvent, Recorded } from '../event.ts';
import { rejection } from '../rejections.ts';
import { alarmsDue } from '../sla/alarms.ts';
import { carryOver } from './decisions/carry-over.ts';
import { closeDuty } from './decisions/close-duty.ts';
import { openDuty } from './decisions/open-duty.ts';
import { receiveFact } from './decisions/receive-fact.ts';
import { recordEvidence } from './decisions/record-evidence.ts';
import { accept, type DutyContext, type DutyDecision, type DutyQuestion, refuse } from './duty-question.ts';
import type { DutyState } from './duty-state.ts';
import { eventsRead } from './events-read.ts';
import { isOver } from './is-over.ts';
import { measureDuty } from './measure-duty.ts';
import { closesOf } from './window-of-duty.ts';

/**
 * The answer to a command about a duty period. A command seen before is accepted again with no events. What time has brought about by then is recorded
 * along with it: a warning, a breach once for each due, the withdrawal of a breach that late evidence with a trusted time has turned, and the end
 * of a period past due of which nothing is expected any more.
 */
export function decideDuty(plan: Plan, state: DutyState, command: DutyCommand, context: DutyContext): DutyDecision {
  if (hasCommand(state.commands, command.id)) return accept();
  const id = command.type === 'open-duty' ? command.sla : state.sla;
  const sla = entry(plan.slas, id);
  if (state.status === 'none' && command.type !== 'open-duty') return refuse(rejection('duty_not_open', { command: command.type }));
  if (state.status !== 'none' && state.planHash !== plan.hash) return refuse(rejection('plan_mismatch', { pinned: state.planHash, given: plan.hash }));
  if (!sla) return refuse(rejection('unknown_sla', { sla: id }));
  const question = { plan, sla, state, context };
  if (state.status === 'closed') {
    return command.type === 'reach-instant' || command.type === 'close-duty' ? accept() : refuse(rejection('duty_closed', { sla: id, key: state.key }));
  }
  const decision = decideByCommand(question, command);
  return decision.accepted ? withAlarms(question, command, decision.events) : decision;
}

function decideByCommand(question: DutyQuestion, command: DutyCommand): DutyDecision {
  switch (command.type) {
    case 'open-duty':
      return openDuty(question, command);
    case 'receive-fact':
      return receiveFact(question, command);
    case 'record-evidence':
      return recordEvidence(question, command);
    case 'carry-over':
      return carryOver(question, command);
    case 'close-duty':
      return closeDuty(question, command);
    case 'reach-instant':
      return accept();
  }
}

/** What the clock adds. A sleeping clock is judged by the instant it was woken for, everything else by when it was recorded. */
function withAlarms({ plan, sla, state, context }: DutyQuestion, command: DutyCommand, decided: readonly Decided<DutyEvent>[]): DutyDecision {
  const asOf: Instant = command.type === 'reach-instant' ? command.at : command.recordedAt;
  const key = command.type === 'open-duty' ? command.key : state.key;
  const stream = `duty/${sla.id}/${key}`;
  const drafted = decided.map(
    (draft, index): Recorded<DutyEvent> => ({
      ...draft,
      stream,
      seq: state.events.length + index + 1,
      id: `${command.id}.${index}`,
      recordedAt: command.recordedAt,
    }),
  );
  const own = [...state.events, ...drafted];
  const measures = measureDuty(plan, sla, key, eventsRead({ sla, stream, own }, context.history, asOf), asOf);
  const alarms = alarmsDue(sla.id, measures, own, Object.keys(sla.onBreach), asOf);
  // A duty is closed last.
  const asked = decided.filter(({ event }) => event.type === 'duty-closed');
  const over = command.type === 'reach-instant' && isOver(sla, { dueAt: state.dueAt, measures, asOf, closes: closesOf(plan, sla, state) });
  const closing = over ? [{ at: asOf, by: command.by, event: { type: 'duty-closed' } } as const] : asked;
  const rung = alarms.map((event): Decided<DutyEvent> => ({ at: asOf, by: { kind: 'clock' }, event }));
  return accept(...decided.filter(({ event }) => event.type !== 'duty-closed'), ...rung, ...closing);
}
