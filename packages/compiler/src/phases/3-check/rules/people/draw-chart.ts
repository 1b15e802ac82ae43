import type { Plan } from '@guicheng/definition';

/** Positions with whoever holds them in a counterexample, and what else is so: `A stands in for B`. */
export interface Chart {
  readonly held: { readonly [position: string]: readonly string[] };
  readonly notes: readonly string[];
}

/** An organization as lines of text: superiors above, those who report to them indented below, who holds what on the right. */
export function drawChart({ organization }: Plan, { held, notes }: Chart): string {
  const shown = Object.keys(held);
  const above = (position: string): string | undefined => {
    const seen = new Set([position]);
    let next = organization.positions[position]?.reportsTo;
    while (next !== undefined && !seen.has(next) && !shown.includes(next)) {
      seen.add(next);
      next = organization.positions[next]?.reportsTo;
    }
    return next !== undefined && shown.includes(next) && !seen.has(next) ? next : undefined;
  };
  const lines = (superior: string | undefined, depth: number): readonly (readonly [string, string])[] =>
    shown
      .filter((position) => above(position) === superior)
      .flatMap((position): readonly (readonly [string, string])[] => [
        [`${depth === 0 ? '' : `${'   '.repeat(depth - 1)}└─ `}${position}`, held[position]!.join(', ') || '(nobody)'],
        ...lines(position, depth + 1),
      ]);
  const drawn = lines(undefined, 0);
  const width = Math.max(0, ...drawn.map(([position]) => position.length));
  return [...drawn.map(([position, people]) => `${position.padEnd(width)}  ${people}`), ...notes].join('\n');
}
