import { css } from 'lit';

/** Looks of a month: marks by shape as well as by color, titles in the days where there is room. */
export const calendarStyles = css`
:host { container-type: inline-size; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem .75rem; }
.months { display: flex; align-items: center; gap: .25rem; min-width: 0; }
.months button { flex: none; padding: 0; width: var(--height); }
.months .now { width: auto; padding: 0 .75rem; }
.month { flex: 1 1 auto; min-width: 5.5rem; text-align: center; font-weight: 600; }
.sum { margin: .5rem 0; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th { padding: .25rem 0; font-size: var(--tiny); font-weight: 400; color: var(--muted); text-align: center; }
td { padding: 0; height: 1px; border: 1px solid var(--line); vertical-align: top; }
td.outside, td.off { background: var(--soft); }
.day { position: relative; display: flex; flex-direction: column; gap: .125rem; width: 100%; height: 100%; min-height: 5.5rem; padding: .25rem .375rem; border: 0; border-radius: 0; background: none; text-align: start; overflow: hidden; }
.day:focus-visible { outline-offset: -2px; }
.outside .day { color: var(--muted); }
.number { display: inline-flex; gap: .375rem; align-items: baseline; font-size: var(--small); }
.today .number b { padding: 0 .375rem; border-radius: 1em; background: var(--accent); color: var(--on-accent); }
[aria-selected='true'] { box-shadow: inset 0 0 0 2px var(--accent); }
.holiday { font-size: .75rem; color: var(--muted); overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.duty { display: flex; gap: .25rem; align-items: baseline; font-size: .75rem; line-height: 1.5; }
.duty .what { display: -webkit-box; min-width: 0; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.shape { flex: none; width: .75rem; color: var(--tone, var(--muted)); font-weight: 700; text-align: center; }
.detail { margin-top: 1rem; }
.detail li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: .125rem .5rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.detail a { display: inline-block; min-height: 1.5rem; }
.detail .meta { grid-column: 2 / -1; }
.detail .badge { align-self: start; }
.empty { padding: 1.5rem 0; text-align: center; }
@container (width < 640px) {
  .day { min-height: 3.25rem; padding: .25rem; align-items: center; }
  .marks { display: flex; flex-wrap: wrap; justify-content: center; }
  .duty .what, .holiday, .others { display: none; }
}
@media (forced-colors: active) { [aria-selected='true'] { outline: 2px solid Highlight; } .today .number b { border: 1px solid; } }
@media print { .months button { display: none; } }
`;
