import type { Milliseconds } from '../text.ts';

/** A length of time as the pack says it: elapsed (wall or open hours), or days counted by the calendar. */
export type PlanLength =
  | { readonly unit: 'elapsed'; readonly ms: Milliseconds; readonly said: string }
  | { readonly unit: 'workdays' | 'days'; readonly count: number; readonly said: string };

export type PlanWindow = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
export type PlanEvery = 'service-day' | 'workday' | PlanWindow;
