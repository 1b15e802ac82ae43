import type { Offered } from '@guicheng/elements';

/** The units of an estate, as a host has them. */
export const units: readonly Offered[] = Array.from({ length: 400 }, (_, index) => ({
  id: `u${index + 1}`,
  name: `Unit ${index + 1}`,
  note: `Building ${(index % 8) + 1}`,
}));
