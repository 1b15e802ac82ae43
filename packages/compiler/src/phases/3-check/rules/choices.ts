import type { Expression, Plan, PlanField } from '@guicheng/definition';
import { placedBlocks } from './placed-blocks.ts';

/** One way of a choice; the one without `when` is the otherwise. */
export interface Way {
  readonly id: string;
  readonly place: string;
  readonly when?: Expression;
}

/** A list of ways of which the first that matches is taken. */
export interface Choice {
  /** `branch` or `stage`, as messages call it, and its id. */
  readonly what: string;
  readonly id: string;
  readonly place: string;
  readonly ways: readonly Way[];
  /** The fields of the form its conditions read. */
  readonly fields: { readonly [id: string]: PlanField };
}

/**
 * Every parallel block of which each way has a condition, or is the otherwise: at least one of its ways has to run. All that match
 * run, so that it does not matter whether they overlap, or in which order they stand.
 */
export function inclusiveChoicesOf(plan: Plan): readonly Choice[] {
  return Object.values(plan.approvals).flatMap((approval) =>
    placedBlocks(approval).flatMap(({ block, place }) => {
      if (block.kind !== 'parallel' || Object.values(block.branches).some(({ when, otherwise }) => !when && !otherwise)) return [];
      return [{ what: 'parallel', id: block.id, place, ways: wayList(block.branches, `${place}/branches`), fields: plan.forms[approval.form]?.fields ?? {} }];
    }),
  );
}

/** Every branch of every chain, and every stage's ways on: one choice for each occasion to leave. */
export function choicesOf(plan: Plan): readonly Choice[] {
  return [...branches(plan), ...waysOn(plan)];
}

function branches(plan: Plan): readonly Choice[] {
  return Object.values(plan.approvals).flatMap((approval) =>
    placedBlocks(approval).flatMap(({ block, place }) =>
      block.kind === 'branch'
        ? [{ what: 'branch', id: block.id, place, ways: wayList(block.branches, `${place}/branches`), fields: plan.forms[approval.form]?.fields ?? {} }]
        : [],
    ),
  );
}

function waysOn(plan: Plan): readonly Choice[] {
  return Object.values(plan.procedures).flatMap((procedure) =>
    Object.values(procedure.stages).flatMap((stage) => {
      const place = `procedures/${procedure.id}/stages/${stage.id}`;
      const fields = plan.forms[stage.form ?? procedure.form]?.fields ?? {};
      return (['form', 'approved', 'rejected', 'revoked'] as const).flatMap((after) => {
        const next = Object.fromEntries(Object.entries(stage.next).filter(([, way]) => way.after === after));
        return Object.keys(next).length === 0 ? [] : [{ what: 'stage', id: stage.id, place, ways: wayList(next, `${place}/next`), fields }];
      });
    }),
  );
}

function wayList(ways: { readonly [id: string]: { readonly when?: Expression } }, place: string): readonly Way[] {
  return Object.entries(ways).map(([id, { when }]) => ({ id, place: `${place}/${id}`, ...(when ? { when } : {}) }));
}
