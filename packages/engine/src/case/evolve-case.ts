import { evolveChain } from '../approval/evolve-chain.ts';
import { withCommand } from '../command-log.ts';
import { commandOf } from '../command-of.ts';
import type { Actor, CaseEvent, FormValue, Recorded } from '../event.ts';
import type { Asker, CaseState } from './case-state.ts';
import type { Fresh } from './copy-state.ts';
import { copyCase, withEntry } from './copy-state.ts';
import { formOf } from './form-of.ts';
import { replacePersonIn } from './replace-person-in.ts';
import { recallTold } from './told-ahead.ts';

/** The state after one more event. Total: an event it does not know, or one out of place, changes nothing but the list of commands. */
export function evolveCase(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  return recallTold(state, recorded) ?? evolveAnew(state, recorded);
}

/** The same, reckoned whether or not a decision has already done so. `command` is the one that told the event. */
export function evolveAnew(state: CaseState, recorded: Recorded<CaseEvent>, command = commandOf(recorded.id)): CaseState {
  const next = copyCase(recorded.event.type === 'case-jumped' ? jumped(state) : state);
  next.commands = withCommand(state.commands, command);
  change(next, recorded);
  return next;
}

function change(next: Fresh<CaseState>, recorded: Recorded<CaseEvent>): void {
  const { event } = recorded;
  switch (event.type) {
    case 'case-opened':
      next.status = 'open';
      next.case = event.case;
      next.number = event.number;
      next.procedure = event.procedure;
      next.planHash = event.planHash;
      next.openedAt = recorded.at;
      next.requester = event.requester;
      next.openers = personsOf(recorded.by);
      askedBy(next, recorded.by);
      return;
    case 'form-recorded':
      next.forms = withEntry(next.forms, event.form, mergeValue(formOf(next, event.form), event.value, event.cleared ?? []));
      // A form filled in inside a chain answers the request; it is not a new one.
      if (next.status !== 'in-approval') askedBy(next, recorded.by, event.stage);
      return;
    case 'stage-entered':
      next.stage = event.stage;
      next.enteredAt = recorded.at;
      return;
    case 'responsibility-passed':
      next.responsible = event.to;
      return;
    case 'case-closed':
      next.status = 'closed';
      return;
    case 'case-withdrawn':
      next.status = 'withdrawn';
      return;
    case 'case-ended':
      next.status = 'ended';
      return;
    case 'case-jumped':
      next.status = 'open';
      return;
    case 'person-replaced':
      replacePersonIn(next, event);
      return;
    case 'plan-migrated':
      next.planHash = event.to;
      return;
    case 'instant-claimed':
      next.claims = { ...next.claims, [recorded.id]: { of: event.of, happenedAt: event.happenedAt, by: personsOf(recorded.by) } };
      return;
    case 'instant-confirmed':
      confirm(next, event.claim);
      return;
    case 'due-set':
    case 'comment-added':
    case 'sla-warned':
    case 'sla-escalated':
    case 'sla-breached':
    case 'breach-withdrawn':
      return;
    default:
      evolveChain(next, recorded);
  }
}

/** Out of whatever was being decided: a chain that was not is as if it had never been asked for. */
function jumped({ chain, ...state }: CaseState): CaseState {
  return chain?.outcome === undefined ? state : { ...state, chain };
}

function confirm(next: Fresh<CaseState>, id: string): void {
  const claim = next.claims?.[id];
  if (claim !== undefined) next.claims = { ...next.claims, [id]: { ...claim, confirmed: true } };
}

/** Who acted and, if another, who they acted for. */
export function personsOf(by: Actor): readonly string[] {
  if (by.kind !== 'person') return [];
  return by.for === undefined || by.for === by.person ? [by.person] : [by.for, by.person];
}

function askedBy(next: Fresh<CaseState>, by: Actor, stage?: string): void {
  if (by.kind !== 'person') return;
  const asker: Fresh<Asker> = { person: by.for ?? by.person, own: personsOf(by) };
  if (by.position !== undefined) asker.position = by.position;
  if (stage !== undefined) asker.stage = stage;
  next.asker = asker;
}

/** A form's value after a part of it was recorded again. */
export function mergeValue(before: FormValue, value: FormValue, cleared: readonly string[]): FormValue {
  if (cleared.length === 0) return { ...before, ...value };
  const kept = Object.entries(before).filter(([field]) => !cleared.includes(field));
  return Object.fromEntries([...kept, ...Object.entries(value)]);
}
