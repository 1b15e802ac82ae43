import { checkPack, formatDiagnostics, type PackLayer, type PackSource, readPack } from '@guicheng/compiler';
import type { Diagnostic, Plan } from '@guicheng/definition';
import type { Terminal } from './terminal.ts';

/** A pack that was read and checked. */
export interface Looked {
  readonly plan?: Plan;
  readonly layers: readonly PackLayer[];
  readonly diagnostics: readonly Diagnostic[];
  readonly source: PackSource;
}

/** Reads and checks a pack; what was wrong with reading it counts as what is wrong with it. */
export async function lookAtPack(folder: string): Promise<Looked> {
  const read = await readPack(folder);
  const { plan, diagnostics, source } = checkPack(read.layers);
  const all = [...read.diagnostics, ...diagnostics];
  const sound = plan && !all.some(({ severity }) => severity === 'error');
  return { ...(sound ? { plan } : {}), layers: read.layers, diagnostics: all, source };
}

/** Tells a person what was found, with excerpts and a last line that counts. */
export function tellFindings({ diagnostics, layers }: Pick<Looked, 'diagnostics' | 'layers'>, terminal: Terminal): void {
  if (diagnostics.length > 0) terminal.say(formatDiagnostics(diagnostics, layers, { color: terminal.color }));
}

/** One line: how many errors and warnings. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity'], word: string) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    return number === 0 ? [] : [`${number} ${word}${number === 1 ? '' : 's'}`];
  };
  return [...count('error', 'error'), ...count('warning', 'warning')].join(', ') || 'no errors, no warnings';
}

/** How much of everything a plan holds, for the last line of a successful run. */
export function describePlan(plan: Plan): string {
  const size = (record: object) => Object.keys(record).length;
  return `${plan.pack.id} ${plan.pack.version}: ${size(plan.forms)} forms, ${size(plan.procedures)} procedures, ${size(plan.approvals)} approvals, ${size(plan.slas)} SLAs, ${size(plan.requirements)} requirement rows`;
}
