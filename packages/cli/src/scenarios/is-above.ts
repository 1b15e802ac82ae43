import type { PackLayer } from '@guicheng/compiler';

/** Whether the last pack that writes one definition stands above the last that writes another: `slas/three-rings`, `requirements/service-levels`. */
export function isAbove(layers: readonly PackLayer[], definition: string, other: string): boolean {
  const last = (place: string) => layers.findLastIndex(({ files }) => files.some((file) => file.place.replace(/(\.[a-z]+)?\.json$/, '') === place));
  return last(definition) > last(other);
}
