/** Ids of the pack's three best-known service levels; each has a place of its own in the portal. */
export const PHONE_SLA = 'three-rings';
export const SUMMARY_SLA = 'daily-summary';
export const REVISIT_SLA = 'weekly-revisit';
