import type { ScenarioExpectation } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import type { Office } from './office.ts';

/** What an expectation names that is not so, each with what was found instead. */
export function unmetExpectations(expected: ScenarioExpectation, office: Office): readonly string[] {
  const { opened, notices } = office.aftermath;
  const unmet: string[] = [];
  const compare = (what: string, wanted: string, found: string) => {
    if (found !== wanted) unmet.push(`${what}: expected \`${wanted}\`, found \`${found}\``);
  };
  for (const [called, stage] of Object.entries(expected.stage ?? {})) compare(`stage of \`${called}\``, stage, office.caseOf(called).stage);
  for (const [key, status] of Object.entries(expected.verdict ?? {})) compare(`verdict \`${key}\``, status, verdictOf(key, office));
  for (const [person, acts] of Object.entries(expected.offered ?? {})) compare(`offered to \`${person}\``, acts.toSorted().join(', '), actsOf(person, office));
  if (expected.opened !== undefined && !opened.some(({ procedure }) => procedure === expected.opened)) {
    compare('opened', expected.opened, listed(opened.map(({ procedure }) => procedure)));
  }
  if (expected.notified !== undefined && !notices.some(({ position }) => position === expected.notified)) {
    compare('notified', expected.notified, listed(notices.map(({ position, person }) => position ?? person ?? '')));
  }
  if (expected.refused !== undefined) compare('refused', expected.refused, listed(refusalsOf(office)));
  return unmet;
}

/** The codes with which the newest step was refused: of the engine, or of the fields that were wrong. */
export function refusalsOf({ aftermath }: Office): readonly string[] {
  return aftermath.outcomes.flatMap((outcome) => {
    if (outcome.kind === 'refused') return [outcome.rejection.code];
    if (outcome.kind === 'invalid') return outcome.errors.map(({ code }) => code);
    return outcome.kind === 'conflict' ? ['conflict'] : [];
  });
}

function verdictOf(key: string, office: Office): string {
  const [sla = '', about] = key.split(/:(.*)/s);
  const verdicts = office.center.runner.judge([sla]).filter(({ subject }) => about === undefined || isAbout(subject, about, office));
  if (verdicts.length === 1) return verdicts[0]!.status;
  return verdicts.length === 0 ? 'no verdict' : `several: ${verdicts.map(wordOf).join(', ')}`;
}

/** `call-1` is an occasion, `2026-03-02` a period, `ticket-1` a case, `ticket-1/2026-03-03` a day of it. */
function isAbout(subject: string, about: string, office: Office): boolean {
  const [called = '', ...rest] = about.split('/');
  if (office.isCase(called)) return subject === ['case', office.caseOf(called).case, ...rest].join('/');
  return subject === `occasion/${about}` || subject === `period/${about}`;
}

function wordOf({ subject, status }: Verdict): string {
  return `${subject} ${status}`;
}

function actsOf(person: string, office: Office): string {
  const offered = office.center.runner.cases().flatMap((state) => office.offersTo(person, state));
  const acts = offered.flatMap(({ act, refused }) => (refused ? [] : [act]));
  return [...new Set(acts)].sort().join(', ');
}

function listed(found: readonly string[]): string {
  return found.length === 0 ? 'nothing' : [...new Set(found)].join(', ');
}
