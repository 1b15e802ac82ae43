import { vi } from 'vitest';

/** Counts how often the platform is asked about any zone, until `stop`. */
export function watchLookUps(): { readonly count: () => number; readonly stop: () => void } {
  const prototype: { readonly format: object } = Intl.DateTimeFormat.prototype;
  const asked = vi.spyOn(prototype, 'format', 'get');
  return { count: () => asked.mock.calls.length, stop: () => asked.mockRestore() };
}
