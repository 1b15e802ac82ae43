import type { PackLayer } from '@guicheng/compiler';

/**
 * Definitions of the pack a scenario was written for, or of those below it, that a pack above changes: `slas/three-rings`, `organization`. The scenario
 * may then be overtaken: it says how things go without the change. Empty for scenarios of the pack itself.
 */
export function changedAbove(layers: readonly PackLayer[], scenario: string): readonly string[] {
  const own = layers.findLastIndex(({ files }) => files.some(({ place }) => place === `scenarios/${scenario}.scenario.json`));
  const known = new Set(layers.slice(0, own + 1).flatMap(({ files }) => files.map(({ place }) => place)));
  const above = layers.slice(own + 1).flatMap(({ files }) => files.map(({ place }) => place));
  return above.filter((place) => known.has(place) && CHANGES.test(place)).map((place) => place.replace(/(\.[a-z]+)?\.json$/, ''));
}

/** What a change of can change how a scenario goes. */
const CHANGES = /^(organization|(calendars|events|forms|approvals|slas|procedures|data)\/[^/]+)(\.[a-z]+)?\.json$/;
