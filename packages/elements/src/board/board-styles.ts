import { css } from 'lit';

/** Looks of a board: one line a service level, its meter under its name, its tickets inside. */
export const boardStyles = css`
:host { container-type: inline-size; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: .5rem .75rem; margin-bottom: .75rem; }
.periods { display: flex; gap: .25rem; min-width: 0; }
.periods select { min-height: var(--height); padding: 0 .5rem; min-width: 0; background: var(--control); border: var(--edge) solid var(--border); border-radius: var(--radius); }
.periods button { padding: 0; width: var(--height); }
[aria-disabled='true'] { opacity: .5; cursor: not-allowed; }
.sum { margin-bottom: .5rem; }
.lines > li { border-top: 1px solid var(--line); }
summary { cursor: pointer; }
.lines > li > details > summary { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem .75rem; padding: .75rem 0; list-style: none; }
.lines > li > details > summary::-webkit-details-marker { display: none; }
summary:hover .name { text-decoration: underline; }
.name { position: relative; font-weight: 600; padding-inline-start: 1.25rem; }
.name::before { content: '▸' / ''; position: absolute; inset-inline-start: 0; color: var(--muted); }
:dir(rtl) .name::before { content: '◂' / ''; }
details[open] > summary .name::before { content: '▾' / ''; }
.badge { align-self: start; justify-self: end; white-space: nowrap; }
.meter { grid-column: 1 / -1; position: relative; height: 8px; margin-inline-start: 1.25rem; border-radius: 4px; background: var(--soft); }
.filled { position: absolute; inset-block: 0; inset-inline-start: 0; width: var(--share); border-radius: 4px; background: var(--tone, var(--accent)); }
.mark { position: absolute; inset-block: -3px; inset-inline-start: var(--target); width: 2px; background: var(--text); }
.said { grid-column: 1 / -1; margin-inline-start: 1.25rem; font-variant-numeric: tabular-nums; }
.inside { padding: .25rem 0 1.25rem 1.25rem; }
:dir(rtl) .inside { padding: .25rem 1.25rem 1.25rem 0; }
.choices { display: flex; flex-wrap: wrap; gap: .25rem; margin: .5rem 0; }
.choices button { padding: .25rem .75rem; border-color: var(--line); }
.choices button[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.tickets li { display: flex; flex-wrap: wrap; gap: .125rem .75rem; justify-content: space-between; align-items: baseline; padding: .5rem 0; border-top: 1px solid var(--line); }
.tickets a, .tickets .subject { flex: 1 1 12rem; min-width: 0; }
.more { width: 100%; margin-top: .5rem; }
.empty { padding: 1.5rem 0; text-align: center; }
@container (width < 420px) { .inside { padding-inline-start: 0; } .periods { width: 100%; } .periods select { flex: 1; } }
@media (forced-colors: active) { .meter { border: 1px solid; } .filled { background: Highlight; } }
@media print { .periods, .choices, .more { display: none; } }
`;
