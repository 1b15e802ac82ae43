import type { Plan } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

/** A composite that is made of itself, directly or through others: it could never be judged. */
export const slaCompositeCycle: Rule = {
  code: 'sla_composite_cycle',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      if (sla.kind !== 'composite') continue;
      for (const [id, part] of Object.entries(sla.parts)) {
        const way = wayBack(plan, part.sla, sla.id);
        if (!way) continue;
        const path = [sla.id, ...way].map((each) => `\`${each}\``).join(' → ');
        report(
          messages.sla_composite_cycle(source.at(`slas/${sla.id}/parts/${id}/sla`), { id: sla.id, path }, { help: 'take the part out, or out of the other' }),
        );
      }
    }
  },
};

/** The composites from one SLA to another, both included; undefined when there is no way. */
function wayBack(plan: Plan, from: string, to: string, seen: ReadonlySet<string> = new Set()): readonly string[] | undefined {
  if (from === to) return [from];
  const sla = plan.slas[from];
  if (sla?.kind !== 'composite' || seen.has(from)) return undefined;
  for (const part of Object.values(sla.parts)) {
    const way = wayBack(plan, part.sla, to, new Set([...seen, from]));
    if (way) return [from, ...way];
  }
  return undefined;
}
