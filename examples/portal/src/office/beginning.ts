import type { Instant } from '@guicheng/definition';

/** When the sample center's records begin: a Monday, at midnight in the estate's zone. */
export const RECORDS_BEGIN: Instant = Date.parse('2026-03-02T00:00:00+08:00');

/** Where the clock stands on the first visit: a week later, on a Monday morning with the day's work under way. */
export const FIRST_VISIT: Instant = Date.parse('2026-03-09T10:20:00+08:00');
