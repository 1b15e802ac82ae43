import type { Plan, PlanEffect } from '@guicheng/definition';
import type { EngineEvent, Recorded } from '@guicheng/engine';
import { type Effects, type Opening, openedByBreach } from './effects.ts';
import { entry } from './entry.ts';
import type { Notice } from './ports.ts';
import type { RunnerPorts } from './runner-ports.ts';

type Pressing = Extract<EngineEvent, { readonly type: 'sla-breached' | 'sla-escalated' }>;

/** What a breach or a step of a ladder sets off: cases opened, positions told or made to act. */
export function slaEffects({ plan }: RunnerPorts, { id: cause, stream, at, event }: Recorded<Pressing>): Pick<Effects, 'openings' | 'notices'> {
  const openings: Opening[] = [];
  const notices: Notice[] = [];
  // Before due nothing is breached yet: a step then is a warning to somebody else.
  const about = event.type === 'sla-escalated' && at <= event.dueAt ? 'warning' : 'breach';
  for (const [key, effect] of effectsSetOff(plan, event)) {
    if (effect.kind === 'open') openings.push({ procedure: effect.procedure, cause, id: openedByBreach(cause, key) });
    else notices.push({ cause, stream, at, position: effect.position, about, subject: event.sla, ...templateOf(effect) });
  }
  return { openings, notices };
}

/** The effects of a breach or a step, by the id the definition gives them; those the plan no longer has are left out. */
export function effectsSetOff(plan: Plan, event: Pressing): readonly (readonly [key: string, effect: PlanEffect])[] {
  const sla = entry(plan.slas, event.sla);
  const found =
    event.type === 'sla-breached'
      ? event.effects.map((key) => [key, entry(sla?.onBreach ?? {}, key)] as const)
      : [[event.step, entry(sla?.ladder ?? {}, event.step)?.do] as const];
  return found.flatMap(([key, effect]) => (effect === undefined ? [] : [[key, effect] as const]));
}

function templateOf(effect: PlanEffect): { readonly template?: string } {
  return effect.kind === 'notify' && effect.template !== undefined ? { template: effect.template } : {};
}
