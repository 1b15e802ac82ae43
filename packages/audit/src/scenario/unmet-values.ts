import type { CaseState } from '@guicheng/engine';
import { dutyStream } from '@guicheng/runner';
import type { Office } from './office.ts';
import type { ScenarioProblem } from './scenario-problem.ts';

/**
 * Fields of a case, or of what was handed in last for a duty, that hold something else than expected, in the order expected. The case's own form goes
 * before the others it has.
 */
export function unmetValues(called: string, expected: Readonly<Record<string, unknown>>, office: Office, place: readonly string[]): readonly ScenarioProblem[] {
  const isDuty = called in office.rules.plan.slas && !office.isCase(called);
  const held = isDuty ? evidenceOf(called, office) : valuesOf(office.caseOf(called, 'expect'), office);
  return Object.entries(expected).flatMap(([field, value]) => {
    if (isSaid(value, held[field])) return [];
    const [wanted, found] = [JSON.stringify(value), JSON.stringify(held[field]) ?? 'nothing'];
    const message = `\`${field}\` of \`${called}\` expected \`${wanted}\`, found \`${found}\``;
    const help =
      held[field] === undefined
        ? `\`${called}\` holds ${Object.keys(held).join(', ') || 'nothing yet'}`
        : 'what is computed follows from the rules of the form';
    return [{ code: 'scenario_value_unmet', message, place: [...place, field], expected: wanted, found, help }];
  });
}

function valuesOf({ forms, procedure }: CaseState, { rules }: Office): Readonly<Record<string, unknown>> {
  const own = rules.plan.procedures[procedure]?.form ?? '';
  return Object.assign({}, ...Object.values(forms), forms[own]);
}

function evidenceOf(sla: string, { practice: { runner } }: Office): Readonly<Record<string, unknown>> {
  const histories = runner.duties().flatMap((duty) => (duty.sla === sla ? [runner.history(dutyStream(sla, duty.key))] : []));
  const handedIn = histories.flat().flatMap(({ event, recordedAt }) => (event.type === 'evidence-recorded' ? [{ value: event.value, recordedAt }] : []));
  return handedIn.reduce<(typeof handedIn)[number] | undefined>((last, one) => (last && last.recordedAt > one.recordedAt ? last : one), undefined)?.value ?? {};
}

/** Whether everything that is expected is there; what is not named may be anything. */
function isSaid(expected: unknown, found: unknown): boolean {
  if (typeof expected !== 'object' || expected === null) return expected === found;
  if (typeof found !== 'object' || found === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) return false;
  return Object.entries(expected).every(([key, value]) => isSaid(value, (found as Readonly<Record<string, unknown>>)[key]));
}
