import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scenario } from './case-values.ts';

const folder = fileURLToPath(new URL('../../../examples/property-service-center/scenarios/', import.meta.url));

/** The scenarios of the reference pack, by id. */
export function everyScenario(): readonly Scenario[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => JSON.parse(readFileSync(folder + name, 'utf8')) as Scenario);
}
