import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { fillText } from '../text/texts.ts';
import type { BoardLine, BoardPeriod } from './board-line.ts';
import type { BoardTexts } from './board-texts.ts';
import { lineShare, percentOf, resultTone } from './say-line.ts';

/** A line in one of the periods shown. */
export interface TrendPoint {
  readonly period: BoardPeriod;
  readonly line: BoardLine;
}

const TOP = 20;
const PLOT = 96;
const LABELS = 4;

/** Looks of the chart. Columns of what was not kept are hollow, of what runs dashed: nothing is told by color alone. */
export const trendStyles = css`
figure { margin: 0 0 1rem; }
figcaption { font-weight: 600; }
svg.trend { display: block; width: 100%; height: 144px; direction: ltr; overflow: visible; }
.trend text { font-size: 12px; fill: var(--muted); text-anchor: middle; }
.trend .value { fill: var(--text); font-weight: 600; paint-order: stroke; stroke: var(--surface); stroke-width: 4px; }
.trend rect { fill: var(--tone, var(--muted)); stroke: var(--tone, var(--muted)); stroke-width: 2px; }
.trend .breached rect { fill: var(--soft-tone); }
.trend .soon rect { fill: var(--soft-tone); stroke-dasharray: 4 3; }
.trend .goal { stroke: var(--text); stroke-width: 1.5px; stroke-dasharray: 6 4; }
.trend .ground { stroke: var(--line); }
table { border-collapse: collapse; width: 100%; margin-top: .25rem; font-size: var(--small); }
th, td { padding: .25rem .5rem; text-align: start; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; }
@media (forced-colors: active) { .trend rect { fill: Canvas; stroke: CanvasText; } .trend .met rect { fill: CanvasText; } .trend text { fill: CanvasText; } }
`;

/** A service level over the periods as columns, spoken as one sentence, with the same figures as a table behind it. */
export function trendChart(points: readonly TrendPoint[], texts: BoardTexts): TemplateResult {
  const judged = points.flatMap(({ period, line }) => {
    const share = lineShare(line);
    return share === undefined ? [] : [{ period, share }];
  });
  const first = judged[0];
  const last = judged.at(-1);
  if (!first || !last || judged.length < 2) return html`<p class="small muted">${texts.noTrend}</p>`;
  const goal = points.findLast(({ line }) => line.goal)?.line.goal;
  const shares = judged.map(({ share }) => share);
  const spoken = fillText(texts.trendSaid, {
    from: first.period.title,
    first: `${first.share}%`,
    until: last.period.title,
    last: `${last.share}%`,
    least: `${Math.min(...shares)}%`,
    most: `${Math.max(...shares)}%`,
  });
  const target = goal ? fillText(goal.atMost ? texts.atMost : texts.atLeast, { target: percentOf(goal.share) }) : '';
  const height = goal && yOf((goal.share[0] * 100) / goal.share[1]);
  return html`<figure part="trend">
    <figcaption>${texts.trend} <span class="small muted">${target}</span></figcaption>
    <svg class="trend" role="img" aria-label=${[spoken, target].filter(Boolean).join('; ')}>
      <line class="ground" x1="0" x2="100%" y1=${TOP + PLOT} y2=${TOP + PLOT}></line>
      ${points.map((point, index) => column(point, index, points.length))}
      ${height === undefined ? nothing : svg`<line class="goal" x1="0" x2="100%" y1=${height} y2=${height}></line>`}
      ${points.map((point, index) => figuresOf(point, index, points.length, texts))}
    </svg>
    ${figures(points, texts)}
  </figure>`;
}

function column({ line }: TrendPoint, index: number, count: number): TemplateResult<2> | typeof nothing {
  const share = lineShare(line);
  if (share === undefined) return nothing;
  const top = yOf(share);
  return svg`<g class=${resultTone(line.result)}><rect x="${((index + 0.2) * 100) / count}%" width="${60 / count}%" y=${top} height=${TOP + PLOT - top}></rect></g>`;
}

/** The share over a column and the name of its period under it: as many names as fit on a phone, counted from the latest. */
function figuresOf({ period, line }: TrendPoint, index: number, count: number, texts: BoardTexts): TemplateResult<2> {
  const share = lineShare(line);
  const middle = `${((index + 0.5) * 100) / count}%`;
  const labeled = (count - 1 - index) % Math.ceil(count / LABELS) === 0;
  return svg`<text class="value" x=${middle} y=${yOf(share ?? 0) - 6}>${share === undefined ? texts.noFigure : `${share}%`}</text>
    ${labeled ? svg`<text x=${middle} y=${TOP + PLOT + 18}>${period.title}</text>` : nothing}`;
}

/** What the columns show, in figures. */
function figures(points: readonly TrendPoint[], texts: BoardTexts): TemplateResult {
  const heads = [texts.period, texts.share, texts.counted, texts.cohort, texts.result];
  return html`<details class="figures-table"><summary class="small">${texts.table}</summary>
    <table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${points.map(({ period, line }) => {
      const share = lineShare(line);
      return html`<tr><th scope="row">${period.title}</th><td>${share === undefined ? texts.noFigure : `${share}%`}</td><td>${line.counted}</td><td>${line.cohort}</td><td>${texts[line.result]}</td></tr>`;
    })}</tbody></table>
  </details>`;
}

/** Where a percentage lies, px from the top; more than all lies at the top. */
function yOf(percent: number): number {
  return TOP + PLOT - (Math.min(percent, 100) * PLOT) / 100;
}
