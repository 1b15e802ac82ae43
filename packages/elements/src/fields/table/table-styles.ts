import { css } from 'lit';

/** Cards below 720 px, rows under one line of titles from there on and on paper; a table of many columns stays cards. Titles below the first line stay for those who hear them: what is cut off or out of the flow would cost a layer each. */
export const tableStyles = css`
.line { display: grid; grid-template-columns: 1fr auto auto; gap: .25rem; align-items: end; border: var(--edge) solid var(--border); border-radius: var(--radius); padding: .5rem .625rem; margin-block-end: .5rem; contain: content; }
.line::before { content: attr(aria-label) / ''; grid-column: 1 / -1; color: var(--muted); font-size: .875em; }
.rows { white-space: normal; }
.far { content-visibility: auto; contain-intrinsic-size: auto 6rem; }
.cells { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); column-gap: var(--space); }
.line .field { margin-block-end: .25rem; }
.line > button { padding-inline: .75rem; margin-block-end: .5rem; }
.more-acts { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem; margin-block-end: .25rem; }
.add { margin-block-start: .5rem; }
.totals { margin-block: .5rem; font-weight: 600; }
@container (width >= 720px) {
  .few .line { border-width: 0 0 1px; border-radius: 0; margin: 0 -3px; padding: .375rem 3px; }
  .few .line::before { content: none; }
  .few .cells { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .few .line > .cells .value { display: flex; align-items: center; }
  .few .line .field[hidden] { display: block !important; visibility: hidden; }
  .short .line:not(:first-child) .label { font-size: 0; margin: 0; }
  .few .far { contain-intrinsic-size: auto 4rem; }
}
@media print {
  .line { contain: none; content-visibility: visible; break-inside: avoid; border-width: 0 0 1px; border-radius: 0; margin: 0; }
  .line::before { content: none; }
  .few .cells { grid-template-columns: none; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); }
  .few .line:not(:first-child) .label { display: none; }
  .line > button, .more-acts, .add { display: none; }
}
`;
