import { hasPeriods, type Plan, type PlanSla, type ScenarioDefinition } from '@guicheng/definition';
import type { Rules } from './practice.ts';

/**
 * The rules a scenario is run against: all of them, but of the duties that come round whatever happens only those it asks about, by `covers`, by what it
 * fills and by what it expects, and those that these rest on. A year of one duty is then not a year of all.
 */
export function rulesAsked(rules: Rules, scenario: ScenarioDefinition): Rules {
  const { plan } = rules;
  const words = new Set(scenario.covers);
  gather(scenario.steps, words);
  const asked = new Set<string>();
  const take = (id: string): void => {
    const sla = plan.slas[id];
    if (sla === undefined || asked.has(id)) return;
    asked.add(id);
    for (const other of Object.keys(plan.slas)) if (restsOn(sla, other)) take(other);
  };
  for (const id of Object.keys(plan.slas)) if (words.has(id) || !hasPeriods(plan.slas[id]!)) take(id);
  const slas: Plan['slas'] = Object.fromEntries(Object.entries(plan.slas).filter(([id]) => asked.has(id)));
  return { ...rules, plan: { ...plan, slas } };
}

/** Whether an SLA names another: as a part, as what it publishes, or by the event of its breach. */
function restsOn(sla: PlanSla, other: string): boolean {
  const words = new Set<string>();
  gather(sla, words);
  return other !== sla.id && (words.has(other) || words.has(`${other}.breached`));
}

/** Every word in a value, keys included; of `sla:subject` also what stands before the colon. */
function gather(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') words.add(value);
  else if (Array.isArray(value)) for (const one of value) gather(one, words);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      words.add(key);
      words.add(key.slice(0, key.indexOf(':') < 0 ? key.length : key.indexOf(':')));
      gather(one, words);
    }
  }
}
