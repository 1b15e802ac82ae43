import type { PlanBlock, PlanWho, ScenarioDefinition, ScenarioStep } from '@guicheng/definition';
import { blockAt, type EngineEvent, type Recorded } from '@guicheng/engine';
import { caseStream, dutyStream } from '@guicheng/runner';
import type { Office } from './office.ts';
import type { ChainShown, ScenarioRun } from './scenario-run.ts';

/** Reads off the history what a scenario asked of the pack. */
export function whatHappened(scenario: ScenarioDefinition, office: Office): Omit<ScenarioRun, 'id' | 'problems'> {
  const { runner, notices } = office.practice;
  const cases = runner.cases();
  const histories = [
    ...cases.map(({ case: id }) => runner.history(caseStream(id))),
    ...runner.duties().map(({ sla, key }) => runner.history(dutyStream(sla, key))),
  ];
  const verdicts = expectedVerdicts(scenario);
  const chains = new Map<string, Set<ChainShown>>();
  const exercised = new Set<string>([...verdicts.keys()].map((sla) => `slas/${sla}`));
  for (const { procedure } of cases) exercised.add(`procedures/${procedure}`);
  for (const { position, template } of notices) {
    if (position !== undefined) usePosition(position, office, exercised);
    if (template !== undefined) exercised.add(`templates/${template}`);
  }
  for (const recorded of histories.flat()) {
    for (const place of placesOf(recorded.event)) exercised.add(place);
    for (const position of positionsOf(recorded, office)) usePosition(position, office, exercised);
  }
  for (const history of histories) readChains(history, office, chains);
  const lives = new Set(cases.flatMap(({ status, procedure }) => (status === 'closed' ? [procedure] : [])));
  return { exercised, verdicts, chains, lives };
}

function expectedVerdicts({ steps }: ScenarioDefinition): ReadonlyMap<string, ReadonlySet<string>> {
  const shown = new Map<string, Set<string>>();
  for (const step of allSteps(steps)) {
    if (!('expect' in step)) continue;
    for (const [key, status] of Object.entries(step.expect.verdict ?? {})) add(shown, key.split(':')[0]!, status);
  }
  return shown;
}

/** Every step, those that are repeated once. */
function allSteps(steps: readonly ScenarioStep[]): readonly ScenarioStep[] {
  return steps.flatMap((step) => ('repeat' in step ? allSteps(step.steps) : [step]));
}

function placesOf(event: EngineEvent): readonly string[] {
  if (event.type === 'form-recorded' || event.type === 'evidence-recorded') return [`forms/${event.form}`];
  if (event.type === 'chain-started') return [`approvals/${event.approval}`];
  if (event.type === 'fact-received') return [`events/${event.name}`];
  return [];
}

/** The positions of whoever acted. */
function positionsOf({ by }: Recorded, { people }: Office): readonly string[] {
  return by.kind === 'person' ? (people[by.person]?.holds ?? []) : [];
}

/** A position that is used speaks for its department. */
function usePosition(position: string, { rules }: Office, exercised: Set<string>): void {
  const { positions, departments } = rules.plan.organization;
  exercised.add(`organization/positions/${position}`);
  const own = positions[position]?.department;
  const headed = Object.keys(departments).filter((id) => departments[id]!.head === position);
  for (const department of own === undefined ? headed : [own, ...headed]) exercised.add(`organization/departments/${department}`);
}

function readChains(history: readonly Recorded[], office: Office, chains: Map<string, Set<ChainShown>>): void {
  let approval = '';
  for (const { event } of history) {
    if (event.type === 'chain-started') approval = event.approval;
    if (event.type === 'chain-decided') add(chains, event.approval, event.outcome);
    if (event.type !== 'block-entered' || event.fallback === undefined) continue;
    const located = blockAt(office.rules.plan, approval, event.block);
    if (located === undefined || !lacksSomebody(located.block, event.fallback, office)) continue;
    // A chain that another one runs is missing somebody together with it.
    for (const id of new Set([approval, located.approval.id])) add(chains, id, 'without-approver');
  }
}

/** Rules that are followed because the requester is among those found, not because nobody is. */
const OWN_REQUEST: readonly string[] = ['forbid', 'skip', 'head', 'superior', 'separate'];

function lacksSomebody(block: PlanBlock, fallback: string, { practice }: Office): boolean {
  const unheld = whoOf(block).some((who) => who.kind === 'position' && practice.runner.directory.holders(who.position).length === 0);
  return unheld || !OWN_REQUEST.includes(fallback.split('+')[0]!);
}

function whoOf(block: PlanBlock): readonly PlanWho[] {
  return block.kind === 'approve' || block.kind === 'handle' ? block.who : [];
}

function add<T>(sets: Map<string, Set<T>>, key: string, value: T): void {
  const set = sets.get(key) ?? new Set<T>();
  sets.set(key, set.add(value));
}
