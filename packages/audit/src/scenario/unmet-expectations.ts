import type { ScenarioExpectation } from '@guicheng/definition';
import type { CaseState } from '@guicheng/engine';
import type { Notice } from '@guicheng/runner';
import type { Office } from './office.ts';
import type { Staff } from './practice.ts';
import { refusalsOf } from './refusals-of.ts';
import type { ScenarioProblem } from './scenario-problem.ts';
import { unmetValues } from './unmet-values.ts';
import { verdictShown } from './verdict-shown.ts';

/** What an expectation names that is not so, each with what was found instead. `place` is where the expectation stands. */
export function unmetExpectations(expected: ScenarioExpectation, office: Office, place: readonly string[]): readonly ScenarioProblem[] {
  return [
    ...Object.entries(expected.stage ?? {}).flatMap(([called, stage]) => unmetStage(called, stage, office, [...place, 'stage', called])),
    ...Object.entries(expected.verdict ?? {}).flatMap(([key, status]) => unmetVerdict(key, status, office, [...place, 'verdict', key])),
    ...Object.entries(expected.offered ?? {}).flatMap(([person, acts]) => unmetOffer(person, acts, office, [...place, 'offered', person])),
    ...Object.entries(expected.values ?? {}).flatMap(([called, values]) => unmetValues(called, values, office, [...place, 'values', called])),
    ...unmetAftermath(expected, office, place),
  ];
}

function unmetStage(called: string, expected: string, office: Office, place: readonly string[]): readonly ScenarioProblem[] {
  const state = office.caseOf(called, 'expect');
  if (state.stage === expected) return [];
  const help = helpWithStage(state, expected, office);
  return [{ code: 'scenario_stage_unmet', message: differs(`stage of \`${called}\``, expected, state.stage), place, expected, found: state.stage, help }];
}

function helpWithStage(state: CaseState, expected: string, office: Office): string {
  const stages = Object.keys(office.rules.plan.procedures[state.procedure]?.stages ?? {});
  if (!stages.includes(expected)) return `\`${state.procedure}\` has the stages ${ticked(stages)}`;
  const waiting = Object.keys(office.people).flatMap((id) =>
    office
      .offersTo(id, state)
      .flatMap(({ act, block, refused }) => (refused || !MOVES.includes(act) ? [] : [`\`${id}\` ${act}${block ? ` \`${block}\`` : ''}`])),
  );
  return waiting.length === 0 ? 'nobody in this scenario can move it on: who acts there may be missing from `people`' : `waiting for ${listed(waiting)}`;
}

/** Acts that move a case on; comments and hand-overs do not. */
const MOVES: readonly string[] = ['record-form', 'cast-vote', 'handle-block'];

function unmetVerdict(key: string, expected: string, office: Office, place: readonly string[]): readonly ScenarioProblem[] {
  const { status, said, subjects } = verdictShown(key, office);
  if (status === expected) return [];
  const sla = key.split(':')[0]!;
  const asked =
    subjects.length === 0 ? `\`${sla}\` measures nothing yet here: has what starts it happened?` : `\`${sla}\` measures ${ticked(subjects.slice(0, 8))}`;
  const help = said === undefined ? asked : `${said}; \`guicheng explain PACK slas/${sla}\` shows the figures`;
  return [{ code: 'scenario_verdict_unmet', message: differs(`verdict \`${key}\``, expected, status), place, expected, found: status, help }];
}

function unmetOffer(person: string, acts: readonly string[], office: Office, place: readonly string[]): readonly ScenarioProblem[] {
  const offered = office.practice.runner.cases().flatMap((state) => office.offersTo(person, state, 'expect'));
  const [expected, found] = [listed(acts), listed(offered.flatMap(({ act, refused }) => (refused ? [] : [act])))];
  if (expected === found) return [];
  const refused = offered.flatMap((offer) => (offer.refused && acts.includes(offer.act) ? [`${offer.act}: ${offer.refused.code}`] : []));
  const help = refused.length === 0 ? 'an offer depends on the position, the stage and what was done before' : `not offered because of ${listed(refused)}`;
  return [{ code: 'scenario_offer_unmet', message: differs(`offered to \`${person}\``, expected, found), place, expected, found, help }];
}

function unmetAftermath(expected: ScenarioExpectation, { aftermath, people }: Office, place: readonly string[]): readonly ScenarioProblem[] {
  const opened = aftermath.opened.map(({ procedure }) => procedure);
  const told = aftermath.notices.flatMap((notice) => whoIsTold(notice, people));
  const refused = refusalsOf(aftermath.outcomes);
  const among = (what: 'opened' | 'notified' | 'refused', code: string, found: readonly string[], help: string): readonly ScenarioProblem[] => {
    const wanted = expected[what];
    if (wanted === undefined || (what === 'refused' ? listed(found) === wanted : found.includes(wanted))) return [];
    return [{ code, message: differs(what, wanted, listed(found)), place: [...place, what], expected: wanted, found: listed(found), help }];
  };
  const said = refused.length === 0 ? 'the step before was accepted' : refused.map((each) => each.said).join('; ');
  return [
    ...among('opened', 'scenario_opened_unmet', opened, 'only what the step just before set off counts'),
    ...among('notified', 'scenario_notice_unmet', told, 'only what the step just before set off counts'),
    ...among(
      'refused',
      'scenario_refusal_unmet',
      refused.map(({ code }) => code),
      said,
    ),
  ];
}

/** Somebody who was told by name was told as whoever holds their positions. */
function whoIsTold({ position, person, owner }: Notice, people: Staff): readonly string[] {
  if (position !== undefined) return [position];
  if (person !== undefined) return people[person]?.holds ?? [person];
  return owner ? ['owner'] : [];
}

function differs(what: string, expected: string, found: string): string {
  return `${what} expected \`${expected}\`, found \`${found}\``;
}

function ticked(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function listed(found: readonly string[]): string {
  return found.length === 0 ? 'nothing' : [...new Set(found)].sort().join(', ');
}
