import type { ScenarioDefinition, ScenarioStep } from '@guicheng/definition';
import type { BuildContext } from './context.ts';
import { buildSatisfies, refer } from './refer.ts';

/** A scenario is no part of the plan, but what it names has to exist like everything else. */
export function checkScenario(context: BuildContext, scenario: ScenarioDefinition): void {
  const place = `scenarios/${scenario.id}`;
  const { texts, definitions } = context;
  texts.at(`${place}/title`, scenario.title);
  texts.optional(`${place}/note`, scenario.note);
  buildSatisfies(context, place, scenario.satisfies);
  const covered = [...definitions.idsOf('sla'), ...definitions.idsOf('approval'), ...definitions.idsOf('procedure')];
  for (const [index, id] of (scenario.covers ?? []).entries()) refer(context, 'SLA, approval chain or procedure', id, `${place}/covers/${index}`, covered);
  for (const [id, person] of Object.entries(scenario.people ?? {})) {
    for (const [index, held] of person.holds.entries()) refer(context, 'position', held, `${place}/people/${id}/holds/${index}`, context.definitions.positions);
  }
  checkSteps(context, scenario.steps, `${place}/steps`);
}

function checkSteps(context: BuildContext, steps: readonly ScenarioStep[], place: string): void {
  const { definitions } = context;
  for (const [index, step] of steps.entries()) {
    const at = `${place}/${index}`;
    if ('open' in step && step.open !== undefined) refer(context, 'procedure', step.open, `${at}/open`, definitions.idsOf('procedure'));
    if ('fill' in step && step.fill !== undefined) refer(context, 'form', step.fill, `${at}/fill`, definitions.idsOf('form'));
    if ('event' in step && step.event !== undefined) context.events.refer(step.event, `${at}/event`);
    if ('repeat' in step && step.steps !== undefined) checkSteps(context, step.steps, `${at}/steps`);
  }
}
