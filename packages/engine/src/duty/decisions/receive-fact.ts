import type { DutyCommand } from '../../command.ts';
import { entry } from '../../entry.ts';
import type { DutyEvent } from '../../event.ts';
import { rejection } from '../../rejections.ts';
import { isPeriodSla } from '../../sla/periods.ts';
import { trustedInstant } from '../../sla/trusted-instant.ts';
import { accept, type DutyDecision, type DutyQuestion, refuse } from '../duty-question.ts';

type ReceiveFact = Extract<DutyCommand, { readonly type: 'receive-fact' }>;

/** Writes down a fact from outside, at its own time only as far as its definition trusts the source. The same fact again is not written twice. */
export function receiveFact({ plan, sla, state }: DutyQuestion, command: ReceiveFact): DutyDecision {
  const definition = entry(plan.events, command.name);
  if (!definition) return refuse(rejection('fact_unknown', { fact: command.name }));
  const occasion = String(entry(command.data, definition.by) ?? '');
  if (!isPeriodSla(sla) && occasion !== state.key) return refuse(rejection('fact_of_other_occasion', { fact: command.name, occasion, key: state.key }));
  const event: DutyEvent = { type: 'fact-received', name: command.name, data: command.data };
  const at = trustedInstant(plan, { ...command, event });
  const known = state.events.some(
    (recorded) =>
      recorded.event.type === 'fact-received' &&
      recorded.event.name === command.name &&
      recorded.at === at &&
      entry(recorded.event.data, definition.by) === entry(command.data, definition.by),
  );
  return known ? accept() : accept({ at, by: command.by, event });
}
