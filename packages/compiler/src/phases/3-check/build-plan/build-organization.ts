import type { PlanDepartment, PlanOrganization, PlanPosition } from '@guicheng/definition';
import type { BuildContext } from './context.ts';
import { mapRecord, present } from './present.ts';
import { buildSatisfies, refer, referOptional } from './refer.ts';

/** Departments, positions and, where the pack says who holds them, people. */
export function buildOrganization(context: BuildContext): PlanOrganization {
  const { organization, departments, positions } = context.definitions;
  const { texts } = context;
  return {
    holders: organization.holders,
    departments: mapRecord(organization.departments, (department, id) => {
      const place = `organization/departments/${id}`;
      return present<PlanDepartment>({
        title: texts.at(`${place}/title`, department.title),
        note: texts.optional(`${place}/note`, department.note),
        satisfies: buildSatisfies(context, place, department.satisfies),
        head: referOptional(context, 'position', department.head, `${place}/head`, positions),
        partOf: referOptional(context, 'department', department.partOf, `${place}/partOf`, departments),
      });
    }),
    positions: mapRecord(organization.positions, (position, id) => {
      const place = `organization/positions/${id}`;
      return present<PlanPosition>({
        title: texts.at(`${place}/title`, position.title),
        note: texts.optional(`${place}/note`, position.note),
        satisfies: buildSatisfies(context, place, position.satisfies),
        department: referOptional(context, 'department', position.department, `${place}/department`, departments),
        reportsTo: referOptional(context, 'position', position.reportsTo, `${place}/reportsTo`, positions),
        outside: position.outside ?? false,
        atMost: position.atMost,
      });
    }),
    people: mapRecord(organization.people, (person, id) => {
      const place = `organization/people/${id}`;
      return {
        name: texts.at(`${place}/name`, person.name),
        holds: person.holds.filter((held, index) => refer(context, 'position', held, `${place}/holds/${index}`, positions)),
      };
    }),
  };
}
