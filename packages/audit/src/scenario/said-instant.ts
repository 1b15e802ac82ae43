import type { Instant } from '@guicheng/definition';

/** An instant as the author of a scenario writes it: in the offset from UTC that `like` is written in. */
export function saidInstant(at: Instant, like: string): string {
  const offset = /(Z|[+-]\d{2}:\d{2})$/.exec(like)?.[1] ?? 'Z';
  if (offset === 'Z') return new Date(at).toISOString().replace('.000Z', 'Z');
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  return `${new Date(at + minutes * 60_000).toISOString().replace('Z', '').replace('.000', '')}${offset}`;
}
