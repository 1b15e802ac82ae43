import type { ChainStep, ChainWay } from './chain-steps.ts';

/** A place on the map, in cells from the top left. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapNode extends MapPoint {
  readonly step: ChainStep;
  /** It lies on a way that was not taken. */
  readonly off: boolean;
}

export interface MapEdge {
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly off: boolean;
}

/** A chain from left to right, ways below one another, between where it begins and where it ends. */
export interface MapLayout {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly start: MapPoint;
  readonly end: MapPoint;
  readonly width: number;
  readonly height: number;
}

/** Lays the steps of a chain out. */
export function mapLayout(steps: readonly ChainStep[]): MapLayout {
  const nodes: MapNode[] = [];
  const edges: MapEdge[] = [];
  const height = rowHeight(steps);
  const start = { x: 0, y: (height - 1) / 2 };
  const exit = placeRow(steps, start, 1, false);
  const end = { x: rowWidth(steps) + 1, y: start.y };
  edges.push({ from: exit, to: end, off: false });
  return { nodes, edges, start, end, width: end.x + 1, height };

  /** Puts a row down from column `x` on, on the line of where it comes from, and answers where it comes out. */
  function placeRow(row: readonly ChainStep[], entry: MapPoint, x: number, off: boolean): MapPoint {
    let at = entry;
    let column = x;
    for (const step of row) {
      at = placeStep(step, at, { x: column, y: entry.y }, off);
      column += stepWidth(step);
    }
    return at;
  }

  function placeStep(step: ChainStep, entry: MapPoint, at: MapPoint, off: boolean): MapPoint {
    if (step.block.kind === 'chain') return placeRow(step.ways[0]?.steps ?? [], entry, at.x, off);
    nodes.push({ ...at, step, off });
    edges.push({ from: entry, to: at, off });
    return step.ways.length ? placeWays(step, at, off) : at;
  }

  function placeWays(step: ChainStep, split: MapPoint, off: boolean): MapPoint {
    const join = { x: split.x + stepWidth(step) - 1, y: split.y };
    let top = split.y - (stepHeight(step) - 1) / 2;
    for (const way of step.ways) {
      const tall = wayHeight(way);
      const line = { x: split.x + 1, y: top + (tall - 1) / 2 };
      const passed = off || way.taken === false;
      const exit = way.steps.length ? placeFirst(way, split, line, passed) : split;
      // A way leaves on its own line and comes back to the common one at the end.
      const last = { x: join.x - 0.5, y: line.y };
      edges.push({ from: exit.y === line.y ? exit : line, to: last, off: passed }, { from: last, to: join, off: passed });
      top += tall;
    }
    return join;
  }

  function placeFirst(way: ChainWay, split: MapPoint, line: MapPoint, off: boolean): MapPoint {
    const before = { x: line.x - 0.5, y: line.y };
    edges.push({ from: split, to: before, off });
    return placeRow(way.steps, before, line.x, off);
  }
}

function rowWidth(row: readonly ChainStep[]): number {
  return row.reduce((sum, step) => sum + stepWidth(step), 0);
}

function rowHeight(row: readonly ChainStep[]): number {
  return Math.max(1, ...row.map(stepHeight));
}

/** Ways need a column before them, where they part, and one after them, where they meet. */
function stepWidth({ block, ways }: ChainStep): number {
  if (block.kind === 'chain') return rowWidth(ways[0]?.steps ?? []);
  return ways.length ? 2 + Math.max(...ways.map((way) => rowWidth(way.steps))) : 1;
}

function stepHeight({ block, ways }: ChainStep): number {
  if (block.kind === 'chain') return rowHeight(ways[0]?.steps ?? []);
  return ways.length ? ways.reduce((sum, way) => sum + wayHeight(way), 0) : 1;
}

function wayHeight({ steps }: ChainWay): number {
  return rowHeight(steps);
}
