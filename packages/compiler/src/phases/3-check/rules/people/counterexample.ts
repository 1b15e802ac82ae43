import type { Plan, PlanWho } from '@guicheng/definition';
import type { Candidate } from './candidates.ts';
import { drawChart } from './draw-chart.ts';

/** Somebody in a counterexample: for what they are found, and who they are. */
export interface Player {
  readonly who: readonly PlanWho[];
  readonly name: string;
}

/** A smallest organization in which it goes wrong, and what happens in it. */
export function counterexample(plan: Plan, players: readonly Player[], notes: readonly string[]): string {
  const held: { [position: string]: string[] } = {};
  for (const { who, name } of players) {
    const position = positionWord(plan, who);
    held[position] = [...new Set([...(held[position] ?? []), name])];
  }
  return drawChart(plan, { held, notes });
}

/** The people the pack knows, as they are. */
export function counterexampleOf(plan: Plan, candidates: readonly Candidate[], notes: readonly string[]): string {
  const held: { [position: string]: string[] } = {};
  for (const { id, position = 'person' } of candidates) held[position] = [...new Set([...(held[position] ?? []), id])];
  return drawChart(plan, { held, notes });
}

/** The position people are found by, or a word for how they are found. */
function positionWord({ organization }: Plan, [who]: readonly PlanWho[]): string {
  if (who?.kind === 'position') return who.position;
  if (who?.kind === 'head-of') return organization.departments[who.department]?.head ?? who.department;
  return who === undefined ? 'anybody' : `(${who.kind})`;
}
