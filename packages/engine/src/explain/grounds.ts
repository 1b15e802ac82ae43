import type { Plan } from '@guicheng/definition';
import { blockAt } from '../approval/block-at.ts';
import { entry } from '../entry.ts';
import type { Ground } from './explanations.ts';

// A part of a definition satisfies its own rows and those of the definition it stands in, its own first.

/** Of a definition the plan does not know there are none: what was recorded is explained all the same. */
function rowsOf(definitions: { readonly [id: string]: { readonly satisfies: readonly string[] } }, id: string): readonly string[] {
  return entry(definitions, id)?.satisfies ?? [];
}

export function procedureGround(plan: Plan, procedure: string): Ground {
  return { place: `procedures/${procedure}`, satisfies: rowsOf(plan.procedures, procedure) };
}

export function stageGround(plan: Plan, procedure: string, stage: string): Ground {
  const whole = procedureGround(plan, procedure);
  const found = entry(plan.procedures, procedure)?.stages ?? {};
  return { place: `${whole.place}/stages/${stage}`, satisfies: [...rowsOf(found, stage), ...whole.satisfies] };
}

export function approvalGround(plan: Plan, approval: string): Ground {
  return { place: `approvals/${approval}`, satisfies: rowsOf(plan.approvals, approval) };
}

export function blockGround(plan: Plan, approval: string, path: string): Ground {
  const located = blockAt(plan, approval, path);
  if (located === undefined) return approvalGround(plan, approval);
  return { place: located.place, satisfies: [...located.block.satisfies, ...located.approval.satisfies] };
}

export function slaGround(plan: Plan, sla: string): Ground {
  return { place: `slas/${sla}`, satisfies: rowsOf(plan.slas, sla) };
}

export function formGround(plan: Plan, form: string): Ground {
  return { place: `forms/${form}`, satisfies: rowsOf(plan.forms, form) };
}
