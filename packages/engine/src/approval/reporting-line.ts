import type { PlanOrganization } from '@guicheng/definition';
import { entry } from '../entry.ts';

/** Positions above one, nearest first. Stops where a line would go round. */
export function superiorPositions(organization: PlanOrganization, position: string): readonly string[] {
  const line: string[] = [];
  let above = entry(organization.positions, position)?.reportsTo;
  while (above !== undefined && above !== position && !line.includes(above)) {
    line.push(above);
    above = entry(organization.positions, above)?.reportsTo;
  }
  return line;
}

/** The position that heads a department. */
export function headPosition(organization: PlanOrganization, department: string | undefined): string | undefined {
  return department === undefined ? undefined : entry(organization.departments, department)?.head;
}
