import { expect, it } from 'vitest';
import { compiledPack } from '../thread/compiled-pack.ts';
import { simulateCenter } from './center.ts';
import { checkHistory } from './checker/check-history.ts';
import { type Simulated, simulateCommittee } from './committee.ts';
import { handOver } from './hand-over.ts';
import { twoPlans } from './two-plans.ts';

const SEED = 20261123;
const NEW_YEAR = Date.parse('2026-01-01T00:00:00+08:00');

it(`a year of committees is found anew by the checker, every vote and every verdict (seed ${SEED})`, { timeout: 1_800_000 }, async () => {
  const simulated = simulateCommittee(await twoPlans(), { seed: SEED, from: NEW_YEAR, days: 365, casesADay: 12 });
  tell('committees', simulated);
  expect(checkHistory(handOver(simulated))).toEqual([]);
});

it(`a year of the service center is found anew by the checker, through the runner (seed ${SEED})`, { timeout: 1_800_000 }, async () => {
  const pack = await compiledPack('examples/property-service-center', 'simulation-long');
  const simulated = await simulateCenter(pack, { seed: SEED, from: NEW_YEAR, days: 365, casesADay: 8 });
  tell('service center', simulated);
  expect(checkHistory(handOver(simulated))).toEqual([]);
});

/** What was checked, for whoever reads the run. */
function tell(what: string, { log, roster, plans, asOf }: Simulated): void {
  const cases = log.filter(({ event }) => event.type === 'case-opened').length;
  const votes = log.filter(({ event }) => event.type === 'vote-cast').length;
  const people = Object.keys(roster.people).length;
  const verdicts = Object.values(handOver({ log, roster, plans, asOf, answers: new Map() }).verdicts)
    .join('\n')
    .split('\n').length;
  console.log(`${what}: ${cases} cases, ${people} people, ${log.length} events, ${votes} votes, ${verdicts} verdicts`);
}
