import { css, html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { ChainReturn } from './chain-returns.ts';
import type { ChainStep } from './chain-steps.ts';
import { type MapEdge, type MapLayout, type MapNode, type MapPoint, mapLayout } from './map-layout.ts';

const CELL = 44;
const RADIUS = 14;

export const mapStyles = css`
.map { display: block; max-width: 100%; height: auto; margin-bottom: 1rem; }
.map .edge { fill: none; stroke: var(--border); stroke-width: 2; }
.map .edge.off { stroke: var(--line); stroke-dasharray: 2 4; }
.map .loop { fill: none; stroke: var(--warning); stroke-width: 2; }
.map .loop.may { stroke: var(--muted); stroke-width: 1.5; stroke-dasharray: 4 4; }
.map .tip { fill: var(--warning); }
.map .tip.may { fill: var(--muted); }
.map .node { fill: var(--surface); stroke: var(--tone, var(--border)); stroke-width: 2; }
.map .met .node, .map .breached .node { fill: var(--tone); }
.map .soon .node { fill: var(--soft-tone); stroke-width: 3.5; }
.map .off .node { stroke: var(--line); stroke-dasharray: 2 3; }
.map text { font: 600 13px/1 system-ui, sans-serif; fill: var(--text); text-anchor: middle; dominant-baseline: central; }
.map .met text, .map .breached text { fill: var(--surface); }
.map .off text { fill: var(--muted); font-weight: 400; }
.map .soon text { fill: var(--tone); }
.map .glyph { font-size: 11px; }
.map .met .glyph, .map .breached .glyph { fill: var(--tone); }
.map .bud { fill: var(--border); }
.map .end { fill: var(--surface); stroke: var(--border); stroke-width: 2; }
.map .end.met, .map .end.breached { fill: var(--tone); stroke: var(--tone); }
@media (forced-colors: active) {
  .map .edge, .map .loop, .map .node, .map .end { stroke: CanvasText; }
  .map text, .map .met text, .map .breached text, .map .soon text, .map .met .glyph, .map .breached .glyph { fill: CanvasText; }
  .map .met .node, .map .breached .node, .map .soon .node { fill: Canvas; }
  .map .soon .node { stroke: Highlight; }
}
`;

const TONES: { readonly [standing in ChainStep['standing']]: string } = {
  waiting: 'soon',
  paused: 'soon',
  notReached: '',
  approved: 'met',
  rejected: 'breached',
  passed: 'met',
  done: 'met',
};
const GLYPHS: { readonly [standing in ChainStep['standing']]?: string } = { approved: '✓', done: '✓', rejected: '✕', passed: '–', paused: '‖' };

/** What the map of a chain shows. */
export interface ChainMap {
  readonly steps: readonly ChainStep[];
  readonly returns: readonly ChainReturn[];
  readonly outcome: 'approved' | 'rejected' | 'revoked' | undefined;
  /** The whole picture in words; every step stands in the list below it. */
  readonly label: string;
  /** Reads from right to left. */
  readonly mirrored: boolean;
}

/** A chain drawn from its beginning to its end: steps by number, ways below one another, ways back as arcs above. */
export function chainMap({ steps, returns, outcome, label, mirrored }: ChainMap): TemplateResult {
  const layout = mapLayout(steps);
  const arcs = returns.flatMap((one) => arcOf(one, layout));
  const above = Math.max(0, ...arcs.map(({ height, top }) => height - top));
  const at = ({ x, y }: MapPoint): MapPoint => ({ x: (mirrored ? layout.width - 1 - x : x) * CELL + CELL / 2, y: y * CELL + CELL / 2 + above });
  const [width, height] = [layout.width * CELL, layout.height * CELL + above];
  return html`<svg class="map" role="img" aria-label=${label} viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
    <g aria-hidden="true">
      ${layout.edges.map((edge) => edgeOf(edge, at))}
      ${arcs.map((arc) => arcLine(arc, at))}
      <circle class="bud" cx=${at(layout.start).x} cy=${at(layout.start).y} r="5"></circle>
      ${endOf(at(layout.end), outcome)}
      ${layout.nodes.map((node) => nodeOf(node, at(node)))}
    </g>
  </svg>`;
}

function edgeOf({ from, to, off }: MapEdge, at: (point: MapPoint) => MapPoint): SVGTemplateResult {
  const [a, b] = [at(from), at(to)];
  const middle = (a.x + b.x) / 2;
  return svg`<path class=${off ? 'edge off' : 'edge'} d=${`M${a.x} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${b.x} ${b.y}`}></path>`;
}

function nodeOf({ step, off }: MapNode, { x, y }: MapPoint): SVGTemplateResult {
  const { block, number, standing } = step;
  const splits = block.kind === 'branch' || block.kind === 'parallel';
  const glyph = splits ? undefined : GLYPHS[standing];
  return svg`<g class=${`${off ? 'off' : splits ? '' : TONES[standing]}`}>
    ${shapeOf(block.kind, x, y)}
    ${number ? svg`<text x=${x} y=${y}>${number}</text>` : nothing}
    ${glyph ? svg`<text class="glyph" x=${x + RADIUS} y=${y - RADIUS}>${glyph}</text>` : nothing}
  </g>`;
}

/** People decide in a circle and act in a square; ways part at a diamond or at a bar; all else is small. */
function shapeOf(kind: ChainStep['block']['kind'], x: number, y: number): SVGTemplateResult {
  switch (kind) {
    case 'approve':
      return svg`<circle class="node" cx=${x} cy=${y} r=${RADIUS}></circle>`;
    case 'branch':
      return svg`<path class="node" d=${`M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`}></path>`;
    case 'parallel':
      return svg`<rect class="node" x=${x - 2.5} y=${y - RADIUS} width="5" height=${2 * RADIUS} rx="2"></rect>`;
    case 'handle':
      return svg`<rect class="node" x=${x - RADIUS} y=${y - RADIUS} width=${2 * RADIUS} height=${2 * RADIUS} rx="4"></rect>`;
    default:
      return svg`<circle class="node" cx=${x} cy=${y} r="11"></circle>`;
  }
}

function endOf({ x, y }: MapPoint, outcome: ChainMap['outcome']): SVGTemplateResult {
  const tone = outcome === undefined ? '' : outcome === 'approved' ? 'met' : 'breached';
  return svg`<circle class=${`end ${tone}`} cx=${x} cy=${y} r="7"></circle>`;
}

interface Arc {
  readonly from: MapPoint;
  readonly to: MapPoint;
  readonly happened: boolean;
  /** How far it rises over the higher of its ends, px. */
  readonly height: number;
  /** Where the higher of its ends lies below the top of the map, px. */
  readonly top: number;
}

function arcOf({ from, to, happened }: ChainReturn, { nodes, start }: MapLayout): readonly Arc[] {
  const end = nodes.find(({ step }) => step.path === from);
  const target = to === 'requester' ? start : nodes.find(({ step }) => step.path === to);
  if (!end || !target) return [];
  const span = Math.abs(end.x - target.x);
  return [{ from: end, to: target, happened, height: RADIUS + 10 + 6 * Math.min(span, 6), top: Math.min(end.y, target.y) * CELL + CELL / 2 - 4 }];
}

function arcLine({ from, to, happened, height }: Arc, at: (point: MapPoint) => MapPoint): SVGTemplateResult {
  const [a, b] = [at(from), at(to)];
  const [top, bottom] = [a.y - RADIUS, b.y - RADIUS];
  const peak = Math.min(top, bottom) - (height - RADIUS) * 1.33;
  const state = happened ? '' : ' may';
  return svg`<path class=${`loop${state}`} d=${`M${a.x} ${top}C${a.x} ${peak} ${b.x} ${peak} ${b.x} ${bottom}`}></path>
    <path class=${`tip${state}`} d=${`M${b.x - 5} ${bottom - 7}L${b.x + 5} ${bottom - 7}L${b.x} ${bottom}Z`}></path>`;
}
