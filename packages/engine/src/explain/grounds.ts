import type { Plan } from '@guicheng/definition';
import { blockAt } from '../approval/block-at.ts';
import { entry } from '../entry.ts';
import type { Ground } from './explanations.ts';

// A part of a definition satisfies its own rows and those of the definition it stands in, its own first.

export function procedureGround(plan: Plan, procedure: string): Ground {
  return { place: `procedures/${procedure}`, satisfies: entry(plan.procedures, procedure)?.satisfies ?? [] };
}

export function stageGround(plan: Plan, procedure: string, stage: string): Ground {
  const whole = procedureGround(plan, procedure);
  const found = entry(plan.procedures, procedure)?.stages ?? {};
  return { place: `${whole.place}/stages/${stage}`, satisfies: [...(entry(found, stage)?.satisfies ?? []), ...whole.satisfies] };
}

export function approvalGround(plan: Plan, approval: string): Ground {
  return { place: `approvals/${approval}`, satisfies: entry(plan.approvals, approval)?.satisfies ?? [] };
}

export function blockGround(plan: Plan, approval: string, path: string): Ground {
  const located = blockAt(plan, approval, path);
  if (located === undefined) return approvalGround(plan, approval);
  return { place: located.place, satisfies: [...located.block.satisfies, ...located.approval.satisfies] };
}

export function slaGround(plan: Plan, sla: string): Ground {
  return { place: `slas/${sla}`, satisfies: entry(plan.slas, sla)?.satisfies ?? [] };
}

export function formGround(plan: Plan, form: string): Ground {
  return { place: `forms/${form}`, satisfies: entry(plan.forms, form)?.satisfies ?? [] };
}
