import type { CaseContext } from '../case/case-context.ts';
import type { Rejection } from '../decision.ts';
import { rejection } from '../rejections.ts';

/** From whom, and how many, somebody may choose. */
export interface ChoiceRule {
  /** A position, or a department: whoever holds a position in it. */
  readonly from: string;
  readonly atLeast: number;
  readonly atMost: number;
}

/** Why these people cannot be chosen for a block: one is not among those it names, or there are too many or too few. */
export function choiceRefused(
  { directory, plan }: CaseContext,
  block: string,
  { from, atLeast, atMost }: ChoiceRule,
  persons: readonly string[],
): Rejection | undefined {
  const isAmong = (position: string): boolean => position === from || plan.organization.positions[position]?.department === from;
  const stranger = persons.find((person) => !directory.positionsOf(person).some(isAmong));
  if (stranger !== undefined) return rejection('choice_not_allowed', { block, person: stranger, from });
  const count = new Set(persons).size;
  return count < atLeast || count > atMost ? rejection('choice_wrong_number', { block, count, atLeast, atMost }) : undefined;
}
