import { css } from 'lit';

/** The picture of a chain: cards joined by a line, branches side by side where there is room. */
export const chainStyles = css`
.chain > li + li { position: relative; padding-top: 1.25rem; }
.chain > li + li::before { content: ''; position: absolute; inset-inline-start: 1.25rem; top: 0; height: 1.25rem; border-inline-start: 2px solid var(--border); }
.block { border: 1px solid var(--line); border-inline-start: 4px solid var(--tone, var(--border)); border-radius: var(--radius); padding: .75rem 1rem; background: var(--surface); }
.block.notReached { border-style: dashed; border-inline-start-style: solid; }
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem .75rem; align-items: baseline; }
.seats { margin-top: .5rem; }
.seats li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem .75rem; padding: .25rem 0; border-top: 1px solid var(--line); }
.branches { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: .75rem; margin-top: .75rem; padding-inline-start: 1.25rem; }
.branch { border-top: 3px solid var(--line); padding-top: .5rem; min-width: 0; }
.branch.on { border-color: var(--success); }
.branch h3 { font-size: .9375rem; margin-bottom: .5rem; }
.branch.off h3 { font-weight: 400; color: var(--muted); }
.branch.off .block { border-style: dotted; background: transparent; }
.branch.off .block h3 { color: var(--muted); font-weight: 400; }
.ask { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.ask label { font-weight: 600; display: block; margin-bottom: .25rem; }
.error { color: var(--error); font-weight: 600; }
.acts { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: .75rem; }
.acts button { flex: 1 1 7rem; }
@container (width < 560px) { .branches { padding-inline-start: .5rem; grid-template-columns: minmax(0, 1fr); } }
`;
