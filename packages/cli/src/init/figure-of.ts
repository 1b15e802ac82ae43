import type { PackSource } from '@guicheng/compiler';

/** A figure a company is known for, as its definition writes it. */
export interface Figure {
  readonly sla: string;
  /** The property that holds it, such as `atMost`. */
  readonly key: string;
  readonly written: string | number;
  /** The SLA's title, in the language the pack is written in. */
  readonly title: string;
}

const FIGURES: { readonly [kind: string]: readonly string[] } = {
  count: ['atMost', 'atLeast'],
  clock: ['by'],
  ratio: ['atLeast', 'atMost'],
  frequency: ['atLeast', 'atMost'],
  duration: ['within'],
  'lead-time': ['atLeast'],
  sampling: ['share'],
};

/** The one figure an SLA is known for; undefined where it is not a number or a word. */
export function figureOf(source: PackSource, sla: string, title: string): Figure | undefined {
  const kind = scalarAt(source, `slas/${sla}/kind`);
  for (const key of FIGURES[String(kind)] ?? []) {
    const written = scalarAt(source, `slas/${sla}/${key}`);
    if (typeof written === 'string' || typeof written === 'number') return { sla, key, written, title };
  }
  return undefined;
}

/** What somebody typed, as the definition would write it: a number where it has a number, a share with its sign. */
export function asWritten(typed: string, { written }: Figure): string | number {
  const text = typed.trim();
  if (typeof written === 'number') return /^\d+$/.test(text) ? Number(text) : text;
  return written.endsWith('%') && /^\d+$/.test(text) ? `${text}%` : text;
}

function scalarAt(source: PackSource, place: string): unknown {
  const node = source.node(place);
  return node?.type === 'scalar' ? node.value : undefined;
}
