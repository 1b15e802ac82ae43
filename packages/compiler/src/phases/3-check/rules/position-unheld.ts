import type { Plan } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A position that is asked to act although the pack says who holds which, and nobody holds it. Outsiders are not in its list of people. */
export const positionUnheld: Rule = {
  code: 'position_unheld',
  check: (plan, source, report) => {
    const { holders, positions, people } = plan.organization;
    if (holders !== 'pack') return;
    const held = new Set(Object.values(people).flatMap(({ holds }) => holds));
    const asked = positionsAsked(plan);
    for (const [id, { outside }] of Object.entries(positions)) {
      const place = asked.get(id);
      if (outside || held.has(id) || place === undefined) continue;
      const related = [{ message: 'asked to act here', span: source.at(place) }];
      report(
        messages.position_unheld(source.at(`organization/positions/${id}`, 'key'), { id }, { help: `let somebody in \`people\` hold \`${id}\``, related }),
      );
    }
  },
};

/** The first place at which each position is to act or be told. */
function positionsAsked(plan: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'position' && typeof child === 'string' && !found.has(child)) found.set(child, `${place}/${key}`);
      visit(child, `${place}/${key}`);
    }
  };
  for (const kind of ['procedures', 'approvals', 'slas'] as const) visit(plan[kind], kind);
  for (const sla of Object.values(plan.slas)) if ('who' in sla && sla.who !== undefined && !found.has(sla.who)) found.set(sla.who, `slas/${sla.id}/who`);
  return found;
}
