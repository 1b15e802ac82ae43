import { css } from 'lit';

/** The picture of a chain: cards joined by a line, branches side by side where there is room. */
export const chainStyles = css`
:host { container-type: inline-size; }
h2 { margin-bottom: .75rem; }
.chain > li + li { position: relative; padding-top: 1.25rem; }
.chain > li + li::before { content: ''; position: absolute; inset-inline-start: 1.25rem; top: 0; height: 1.25rem; border-inline-start: 2px solid var(--border); }
.block { border: 1px solid var(--line); border-inline-start: 4px solid var(--tone, var(--border)); border-radius: var(--radius); padding: .75rem 1rem; background: var(--surface); }
.block.notReached { border-style: dashed; border-inline-start-style: solid; }
.block[aria-current] { box-shadow: 0 0 0 2px var(--accent); }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem .75rem; align-items: baseline; }
.number { display: inline-block; min-width: 1.5em; text-align: center; border: 1.5px solid var(--tone, var(--border)); border-radius: 1em; font-size: var(--tiny); line-height: 1.5em; font-variant-numeric: tabular-nums; }
.tally { font-weight: 600; margin-top: .25rem; }
.time.soon, .time.breached { color: var(--tone); font-weight: 600; }
.seats { margin-top: .5rem; }
.seats li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .125rem .75rem; align-items: baseline; padding: .25rem 0; border-top: 1px solid var(--line); }
.seats .note { grid-column: 1 / -1; }
q { quotes: none; white-space: pre-wrap; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); }
.branches { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: .75rem; padding-inline-start: 1.25rem; }
.inside { margin-top: .75rem; padding-inline-start: 1.25rem; border-inline-start: 2px dotted var(--border); }
.branch { flex: 1 1 16rem; border-top: 3px solid var(--line); padding-top: .5rem; min-width: 0; }
.branch.on { flex: 3 1 20rem; border-color: var(--success); }
.branch.off { flex: 1 1 10rem; }
.branch h4 { font-size: .9375rem; margin: 0 0 .5rem; }
.branch.off h4 { font-weight: 400; color: var(--muted); }
.branch.off .block { border-style: dotted; background: transparent; }
.branch.off .block h3 { color: var(--muted); font-weight: 400; }
.ask { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.ask label { font-weight: 600; display: block; margin-bottom: .25rem; }
.error { color: var(--error); font-weight: 600; }
.acts { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: .75rem; }
.acts button { flex: 1 1 7rem; }
.small-acts { gap: .5rem; }
.small-acts button { flex: 0 1 auto; padding-inline: .75rem; font-size: var(--small); min-height: 2.25rem; }
.more { margin-top: .5rem; font-size: var(--small); }
.more summary { cursor: pointer; padding: .25rem 0; width: fit-content; color: var(--accent); }
.more.why summary { color: var(--muted); }
.more dl > div { display: grid; grid-template-columns: minmax(6rem, 2fr) 3fr; gap: .125rem .75rem; padding: .25rem 0; border-top: 1px solid var(--line); }
.more dt { font-weight: 600; }
.administrators { border-inline-start: 4px solid var(--warning); padding-inline-start: .75rem; }
.administrators summary { color: var(--warning); font-weight: 600; }
.whole, .returns { margin-top: 1.25rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.returned, .foreseen { padding: .5rem .75rem; margin-bottom: .75rem; border-radius: var(--radius); background: var(--soft-warning); color: var(--warning); font-weight: 600; }
.foreseen { background: var(--soft); color: var(--text); font-weight: 400; }
.told { padding: .5rem .75rem; margin-bottom: .75rem; border-radius: var(--radius); background: var(--soft-success); color: var(--success); font-weight: 600; }
.problem { margin-bottom: .75rem; }
@media (forced-colors: active) { .block[aria-current] { outline: 2px solid Highlight; } .returned, .foreseen, .told { border: 1px solid; } }
@container (width < 560px) {
  .branches, .inside { padding-inline-start: .5rem; }
  .branch, .branch.on, .branch.off { flex-basis: 100%; }
  .more dl > div { grid-template-columns: minmax(0, 1fr); }
}
`;
