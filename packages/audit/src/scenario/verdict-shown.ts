import type { Verdict } from '@guicheng/engine';
import type { Office } from './office.ts';
import { saidInstant } from './said-instant.ts';

/** What an SLA says where a scenario asks: one status, and when it was due and done. */
export interface ShownVerdict {
  readonly status: string;
  /** Present where one verdict was found. */
  readonly said?: string;
  /** What could have been asked for instead, where nothing or too much was found. */
  readonly subjects: readonly string[];
}

/** Reads `three-rings`, `three-rings:c1`, `daily-summary:2026-03-02`, `revisit:ticket-1`, `follow-up:ticket-1/2026-03-03`. */
export function verdictShown(key: string, office: Office): ShownVerdict {
  const [sla = '', about] = key.split(/:(.*)/s);
  const all = office.practice.runner.judge([sla]);
  const found = all.filter(({ subject }) => about === undefined || isAbout(subject, about, office));
  const subjects = all.map(({ subject }) => subject.replace(/^(?:occasion|period|case)\//, ''));
  if (found.length === 1) return { status: found[0]!.status, said: sayVerdict(found[0]!, office), subjects };
  if (found.length === 0) return { status: 'no verdict', subjects };
  return { status: `several: ${found.map(({ subject, status }) => `${subject} ${status}`).join(', ')}`, subjects };
}

function isAbout(subject: string, about: string, office: Office): boolean {
  const [called = '', ...rest] = about.split('/');
  if (office.isCase(called)) return subject === ['case', office.caseOf(called).case, ...rest].join('/');
  return subject === `occasion/${about}` || subject === `period/${about}`;
}

function sayVerdict({ dueAt, decidedAt, count, ratio }: Verdict, { start, practice }: Office): string {
  const parts = [
    ...(dueAt === undefined ? [] : [`due ${saidInstant(dueAt, start)}`]),
    ...(decidedAt === undefined ? [] : [`decided ${saidInstant(decidedAt, start)}`]),
    ...(count === undefined ? [] : [`counted ${count}`]),
    ...(ratio === undefined ? [] : [`${ratio.counted} of ${ratio.cohort}, ${ratio.needed} needed`]),
    `now ${saidInstant(practice.now, start)}`,
  ];
  return parts.join(', ');
}
