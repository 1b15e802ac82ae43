import { evolveChain } from '../approval/evolve-chain.ts';
import { withCommand } from '../command-log.ts';
import { commandOf } from '../command-of.ts';
import type { Actor, CaseEvent, FormValue, Recorded } from '../event.ts';
import type { Asker, CaseState } from './case-state.ts';
import { formOf } from './form-of.ts';
import { replacePersonIn } from './replace-person-in.ts';

/** The state after one more event. Total: an event it does not know, or one out of place, changes nothing but the list of commands. */
export function evolveCase(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  return { ...evolveByEvent(state, recorded), commands: withCommand(state.commands, commandOf(recorded.id)) };
}

function evolveByEvent(state: CaseState, recorded: Recorded<CaseEvent>): CaseState {
  const { event } = recorded;
  switch (event.type) {
    case 'case-opened':
      return {
        ...state,
        status: 'open',
        case: event.case,
        number: event.number,
        procedure: event.procedure,
        planHash: event.planHash,
        openedAt: recorded.at,
        requester: event.requester,
        openers: personsOf(recorded.by),
        ...askerOf(recorded.by),
      };
    case 'form-recorded':
      return {
        ...state,
        forms: { ...state.forms, [event.form]: mergeValue(formOf(state, event.form), event.value, event.cleared ?? []) },
        // A form filled in inside a chain answers the request; it is not a new one.
        ...(state.status === 'in-approval' ? {} : askerOf(recorded.by, event.stage)),
      };
    case 'stage-entered':
      return { ...state, stage: event.stage, enteredAt: recorded.at };
    case 'responsibility-passed':
      return { ...state, responsible: event.to };
    case 'case-closed':
      return { ...state, status: 'closed' };
    case 'case-withdrawn':
      return { ...state, status: 'withdrawn' };
    case 'case-ended':
      return { ...state, status: 'ended' };
    case 'case-jumped':
      return jumped(state);
    case 'person-replaced':
      return replacePersonIn(state, event);
    case 'plan-migrated':
      return { ...state, planHash: event.to };
    case 'instant-claimed':
      return { ...state, claims: { ...state.claims, [recorded.id]: { of: event.of, happenedAt: event.happenedAt, by: personsOf(recorded.by) } } };
    case 'instant-confirmed':
      return confirmed(state, event.claim);
    case 'due-set':
    case 'comment-added':
    case 'sla-warned':
    case 'sla-escalated':
    case 'sla-breached':
    case 'breach-withdrawn':
      return state;
    default:
      return evolveChain(state, { ...recorded, event });
  }
}

/** Out of whatever was being decided: a chain that was not is as if it had never been asked for. */
function jumped({ chain, ...state }: CaseState): CaseState {
  return chain?.outcome === undefined ? { ...state, status: 'open' } : { ...state, status: 'open', chain };
}

function confirmed(state: CaseState, id: string): CaseState {
  const claim = state.claims?.[id];
  return claim === undefined ? state : { ...state, claims: { ...state.claims, [id]: { ...claim, confirmed: true } } };
}

/** Who acted and, if another, who they acted for. */
export function personsOf(by: Actor): readonly string[] {
  if (by.kind !== 'person') return [];
  return by.for === undefined || by.for === by.person ? [by.person] : [by.for, by.person];
}

function askerOf(by: Actor, stage?: string): { readonly asker?: Asker } {
  if (by.kind !== 'person') return {};
  const { position } = by;
  const person = by.for ?? by.person;
  return { asker: { person, ...(position === undefined ? {} : { position }), own: personsOf(by), ...(stage === undefined ? {} : { stage }) } };
}

/** A form's value after a part of it was recorded again. */
export function mergeValue(before: FormValue, value: FormValue, cleared: readonly string[]): FormValue {
  const kept = Object.entries(before).filter(([field]) => !cleared.includes(field));
  return Object.fromEntries([...kept, ...Object.entries(value)]);
}
