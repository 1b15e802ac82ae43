import type { Text } from '../text.ts';

export interface PlanOrganization {
  /** Who says which person holds a position: the host application, or `people` below. */
  readonly holders: 'host' | 'pack';
  readonly departments: { readonly [id: string]: PlanDepartment };
  readonly positions: { readonly [id: string]: PlanPosition };
  readonly people: { readonly [id: string]: { readonly name: Text; readonly holds: readonly string[] } };
}

export interface PlanDepartment {
  readonly title: Text;
  readonly note?: Text;
  readonly satisfies: readonly string[];
  readonly head?: string;
  readonly partOf?: string;
}

export interface PlanPosition {
  readonly title: Text;
  readonly note?: Text;
  readonly satisfies: readonly string[];
  readonly department?: string;
  readonly reportsTo?: string;
  /** Not an employee: an owner, a supplier, a committee. */
  readonly outside: boolean;
  readonly atMost?: number;
}
