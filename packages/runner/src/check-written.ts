import { blockAt, type CaseState } from '@guicheng/engine';
import { type Checked, checkForm, type FilledIn, type Values } from './check-form.ts';
import { entry } from './entry.ts';
import type { RunnerPorts } from './runner-ports.ts';

/**
 * Checks what somebody wrote while they decided: the sections their fields stand in, with what the form holds already. Answers the fields they wrote, null
 * for one they emptied, and what is computed from them; the engine says which they may write.
 */
export function checkWritten(ports: RunnerPorts, state: CaseState, path: string, filled: Omit<FilledIn, 'form' | 'sections' | 'before'>): Checked | undefined {
  const form = entry(ports.plan.forms, blockAt(ports.plan, state.chain?.approval ?? '', path)?.approval.form ?? '');
  if (form === undefined) return undefined;
  const before = state.forms[form.id] ?? {};
  const written = Object.keys(filled.given);
  const sections = Object.values(form.layout).flatMap(({ id, rows }) => (rows.flat().some((field) => written.includes(field)) ? [id] : []));
  const given = Object.fromEntries(Object.entries({ ...before, ...filled.given }).filter(([, value]) => value !== null && value !== ''));
  const checked = checkForm(ports, { ...filled, given, form: form.id, sections, before });
  if (checked.kind !== 'value') return checked;
  const computed = Object.keys(form.fields).filter((field) => form.fields[field]?.value !== undefined);
  const value: Values = Object.fromEntries([...written, ...computed].map((field) => [field, checked.value[field] ?? null]));
  return { kind: 'value', value };
}
