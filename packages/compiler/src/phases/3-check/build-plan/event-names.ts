import type { ProcedureDefinition, Report, StageDefinition } from '@guicheng/definition';
import { didYouMean } from '../../../did-you-mean.ts';
import { messages } from '../../../messages.gen.ts';
import type { PackSource } from '../../2-resolve/pack-source.ts';
import type { Definitions } from './definitions.ts';
import { formOfStage } from './stage-form.ts';

/** What an event name stands for, and whose cases it happens in. */
export interface EventName {
  readonly name: string;
  /** The procedure whose cases it happens in, when there is exactly one. */
  readonly procedure?: string;
  /** The id of the outside event. */
  readonly outside?: string;
  /** The form whose recording it is. */
  readonly form?: string;
}

/** Every event a pack can speak of: those from outside by their type, those of procedures, forms, chains and SLAs by name. */
export interface EventNames {
  readonly find: (name: string) => EventName | undefined;
  /** The event, or undefined after reporting at `place` that there is none. */
  readonly refer: (name: string, place: string) => EventName | undefined;
}

export function createEventNames(definitions: Definitions, source: PackSource, report: Report): EventNames {
  const names = new Map<string, EventName>();
  const add = (name: string, of: Omit<EventName, 'name'> = {}): void => void names.set(name, { name, ...of });
  for (const event of definitions.events.values()) add(event.type, { outside: event.id });
  for (const id of definitions.idsOf('procedure')) {
    const stages = Object.keys(definitions.procedures.get(id)?.stages ?? {});
    for (const moment of ['opened', 'closed', 'withdrawn', 'handed-over', 'commented']) add(`${id}.${moment}`, { procedure: id });
    for (const stage of stages) {
      add(`${id}.${stage}.entered`, { procedure: id });
      add(`${id}.${stage}.left`, { procedure: id });
    }
  }
  for (const id of definitions.idsOf('form'))
    add(`${id}.recorded`, { form: id, ...onlyProcedure(definitions, (stage, procedure) => formOfStage(procedure, stage) === id) });
  for (const id of definitions.idsOf('approval')) {
    for (const moment of ['started', 'approved', 'rejected'])
      add(
        `${id}.${moment}`,
        onlyProcedure(definitions, (stage) => stage.chain === id),
      );
  }
  for (const id of definitions.idsOf('sla')) add(`${id}.breached`);
  // A procedure whose shape is wrong has stages nobody knows; its events are taken on trust.
  const trusted = definitions.idsOf('procedure').filter((id) => !definitions.procedures.has(id));

  const find = (name: string): EventName | undefined => {
    const procedure = trusted.find((id) => name.startsWith(`${id}.`));
    return names.get(name) ?? (procedure === undefined ? undefined : { name, procedure });
  };
  return {
    find,
    refer: (name, place) => {
      const found = find(name);
      if (!found)
        report(
          messages.event_unknown(
            source.at(place),
            { name },
            {
              help:
                didYouMean(name, names.keys()) ??
                'events are named `<procedure>.opened`, `<procedure>.<stage>.entered`, `<form>.recorded`, or by the type of an event file',
            },
          ),
        );
      return found;
    },
  };
}

function onlyProcedure(definitions: Definitions, uses: (stage: StageDefinition, procedure: ProcedureDefinition) => boolean): { readonly procedure?: string } {
  const users = [...definitions.procedures.values()].filter((procedure) => Object.values(procedure.stages).some((stage) => uses(stage, procedure)));
  return users.length === 1 ? { procedure: users[0]!.id } : {};
}
