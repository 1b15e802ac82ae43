import { mayStandIn } from '../case/may-stand-in.ts';
import type { DutyCommand } from '../command.ts';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';
import type { DutyQuestion } from './duty-question.ts';

/** Why somebody may not fulfill a duty: only a person who holds the position it is asked of, or stands in for one who does, can. Undefined: they may. */
export function refusalOf(
  { sla, context }: Pick<DutyQuestion, 'sla'> & { readonly context: Pick<DutyQuestion['context'], 'directory'> },
  command: Pick<DutyCommand, 'by' | 'type' | 'at'>,
  position: string,
): Rejection | undefined {
  const { by } = command;
  if (by.kind !== 'person') return rejection('actor_not_a_person', { command: command.type });
  const principal = by.for ?? by.person;
  const acting = { person: by.person, principal };
  if (!mayStandIn(context.directory, acting, command.at, [sla.id])) return rejection('not_deputy', { person: by.person, for: principal });
  return context.directory.holders(position).includes(principal) ? undefined : rejection('not_your_duty', { sla: sla.id, person: by.person, position });
}
