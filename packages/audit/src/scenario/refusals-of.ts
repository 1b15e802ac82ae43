import { REJECTIONS, type Rejection } from '@guicheng/engine';
import type { Outcome } from '@guicheng/runner';

/** Why something was refused: the code of the engine or of a field that is wrong, and the sentence that goes with it. */
export interface Refusal {
  readonly code: string;
  readonly said: string;
  /** The field that is wrong; empty for the form as a whole. Absent: it is not a matter of what was filled in. */
  readonly path?: string;
}

/** The refusals among the answers to a step, in their order. */
export function refusalsOf(outcomes: readonly Outcome[]): readonly Refusal[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'refused') return [{ code: outcome.rejection.code, said: sentence(outcome.rejection) }];
    if (outcome.kind === 'invalid') {
      return outcome.errors.map(({ path, code, rule }) => ({ code, path, said: `field \`${path}\`: ${code}${rule === undefined ? '' : ` \`${rule}\``}` }));
    }
    return outcome.kind === 'conflict' ? [{ code: 'conflict', said: 'somebody else was faster' }] : [];
  });
}

function sentence({ code, params }: Rejection): string {
  const { text } = REJECTIONS[code as keyof typeof REJECTIONS] ?? { text: code };
  return Object.entries(params).reduce((said: string, [name, value]) => said.replaceAll(`%${name}%`, String(value)), text);
}
