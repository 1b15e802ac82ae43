import type { ModuleField, PlanWho } from '@guicheng/definition';
import type { Asked } from './asked-form.ts';

/** Ids of what dialogs ask for themselves, apart from fields of the chain's form. */
export const OWN = {
  reason: 'act-reason',
  to: 'act-to',
  persons: 'act-persons',
  place: 'act-place',
  way: 'act-way',
  seat: 'act-seat',
  vote: 'act-vote',
  stage: 'act-stage',
  from: 'act-from',
  signature: 'act-signature',
  attachments: 'act-attachments',
  chosen: 'act-chosen',
} as const;

/** What hosts are asked for by `table` where several people are to be found. */
export const PEOPLE_TABLE = 'people';

/** A choice with the words of its options; taken already where there is only one. */
export function choiceOf(id: string, title: string, options: readonly (readonly [id: string, title: string])[]): Asked {
  const only = options.length === 1 ? options[0]?.[0] : undefined;
  return {
    field: { id, kind: 'choice', required: true, options: options.map(([option]) => option) },
    texts: { title, ...Object.fromEntries(options.map(([option, text]) => [`options/${option}`, text])) },
    ...(only === undefined ? {} : { value: only }),
  };
}

/** Somebody, found by typing. Where only holders of one position may be asked, the host is told which. */
export function personOf(id: string, title: string, among: readonly PlanWho[] = []): Asked {
  const [first] = among;
  const of = among.length === 1 && first?.kind === 'position' ? { of: first.position } : {};
  return { field: { id, kind: 'person', required: true, ...of }, texts: { title } };
}

/** Several people, each found by typing. */
export function peopleOf(id: string, title: string, limits: Pick<ModuleField, 'minItems' | 'maxItems' | 'of'> = {}): Asked {
  const required = limits.minItems === 0 ? {} : { required: true as const };
  return { field: { id, kind: 'choices', table: PEOPLE_TABLE, ...required, ...limits }, texts: { title } };
}

/** Words of one's own. */
export function wordsOf(id: string, title: string, required: boolean): Asked {
  return { field: { id, kind: 'multiline', maxLength: 1000, ...(required ? { required: true as const } : {}) }, texts: { title } };
}
