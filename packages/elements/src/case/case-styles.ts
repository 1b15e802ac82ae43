import { css } from 'lit';

/** Looks of a case: facts, stages, service levels, files, and the line its history hangs on. */
export const caseStyles = css`
:host { container-type: inline-size; }
section { margin-bottom: 1.5rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .75rem 1rem; margin-bottom: 1.25rem; }
dt { font-size: var(--small); color: var(--muted); }
dd { font-weight: 600; }
dd .small { font-weight: 400; display: block; color: var(--muted); }
.stages { display: flex; flex-wrap: wrap; gap: .375rem; font-size: var(--small); }
.stages li { padding: .125rem .625rem; border: 1px solid var(--line); border-radius: 1em; color: var(--muted); }
.stages .past { border-color: var(--border); color: var(--text); }
.stages .now { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
.measures li, .files li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .125rem .75rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.measures li { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: baseline; }
.measures .when, .measures .track { grid-column: 1 / -1; }
.files a { display: inline-block; min-height: 1.5rem; }
.measures .when, .files .when { color: var(--muted); font-size: var(--small); }
.measures .left { font-weight: 600; color: var(--tone, inherit); }
.measures .track { height: 4px; border-radius: 2px; background: var(--soft); overflow: hidden; }
.measures .gone { height: 100%; background: var(--tone, var(--accent)); transform-origin: left; }
:host(:dir(rtl)) .gone { transform-origin: right; }
h2 { margin-bottom: .5rem; }
.choices { display: flex; flex-wrap: wrap; gap: .375rem; align-items: center; margin-bottom: .75rem; }
.choices button { min-height: 2rem; padding: 0 .75rem; font-size: var(--small); border-radius: 1em; }
.choices button[aria-pressed='true'] { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 600; }
.choices .order { margin-inline-start: auto; border-radius: var(--radius); }
.counted { margin-bottom: .5rem; }
.steps > li { position: relative; padding: 0 0 1.25rem 1.5rem; border-inline-start: 2px solid var(--line); margin-inline-start: .4375rem; }
.steps > li.last { border-color: transparent; padding-bottom: 0; }
.steps > li::before { content: ''; position: absolute; inset-inline-start: -.4375rem; top: .375rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--surface); border: 2px solid var(--accent); box-sizing: border-box; }
.steps > li.breached::before { background: var(--error); border-color: var(--error); border-radius: 2px; }
.steps > li.fresh::before { background: var(--accent); }
.head { display: flex; flex-wrap: wrap; gap: 0 .75rem; font-size: var(--small); color: var(--muted); }
.line { margin-top: .125rem; color: var(--muted); }
.line:first-child { font-weight: 600; color: var(--text); }
.breached .line:first-child { color: var(--error); }
.line > .quote { color: var(--text); }
.clauses { font-size: var(--tiny); color: var(--muted); margin-top: .25rem; }
.clauses span { margin-inline-start: .5em; }
.clauses a { color: inherit; display: inline-block; min-width: 1.5rem; line-height: 1.5rem; text-align: center; }
.clauses a:hover { color: var(--accent); }
.quote { font-weight: 400; white-space: pre-wrap; padding-inline-start: .75rem; border-inline-start: 3px solid var(--line); margin-top: .25rem; }
.outdated { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; padding: .5rem .75rem; margin-bottom: .75rem; border-radius: var(--radius); background: var(--soft-warning); color: var(--warning); font-weight: 600; }
@media (forced-colors: active) {
  .outdated { border: 1px solid; }
  .stages .now, .choices button[aria-pressed='true'] { outline: 2px solid Highlight; }
  .measures .track { border: 1px solid; }
  .measures .gone { background: CanvasText; }
}
@media print { .choices, .outdated { display: none; } }
`;
