import { css } from 'lit';

/** Looks of a worklist: cards where it is narrow, columns under a head that stays where it is wide. */
export const worklistStyles = css`
:host { container-type: inline-size; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-bottom: .75rem; }
.bar > input { flex: 1 1 12rem; min-width: 0; width: auto; }
.views { display: flex; flex-wrap: wrap; gap: .25rem; }
.views button { padding: .375rem .75rem; border-color: var(--line); }
.views button[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.removed:empty { display: none; }
summary { min-height: 2rem; padding: .25rem 0; cursor: pointer; }
details[open] { flex-basis: 100%; }
.manage li { display: flex; flex-wrap: wrap; gap: .5rem; padding: .25rem 0; }
.naming { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; }
.fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(9rem, 100%), 1fr)); gap: .5rem .75rem; align-items: end; }
label { font-size: var(--small); color: var(--muted); min-width: 0; }
select { display: block; width: 100%; min-height: var(--height); padding: .25rem .5rem; color: var(--text); background: var(--control); border: var(--edge) solid var(--border); border-radius: var(--radius); font-size: var(--size); }
.naming input { color: var(--text); font-size: var(--size); }
.check { display: inline-flex; gap: .5rem; align-items: center; min-height: 2rem; color: var(--text); }
input[type='checkbox'] { width: 1.5rem; min-height: 0; height: 1.5rem; margin: 0; padding: 0; flex: none; accent-color: var(--accent); }
fieldset { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: .75rem 0 0; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-size: var(--small); color: var(--muted); }
.count { margin-bottom: .25rem; }
.rows { position: relative; overflow-anchor: none; }
.head { display: none; }
.task { position: relative; display: flex; flex-wrap: wrap; gap: .125rem .75rem; padding: .75rem 0; border-bottom: 1px solid var(--line); scroll-margin-block: 3rem 4.5rem; }
.task.apart { position: absolute; inset-inline: 0; z-index: 1; background: var(--surface); }
.task:hover { background: var(--soft); }
.task:hover .act { text-decoration: underline; }
.task.selected { background: var(--soft); box-shadow: inset .1875rem 0 var(--accent); }
.with-pick .task { padding-inline-start: 2.25rem; }
.pick { position: absolute; z-index: 1; inset: .75rem auto auto 0; padding: 0 .25rem; }
.what, .due { flex: 0 0 100%; }
.row { display: inline-block; min-height: 1.5rem; color: inherit; text-decoration: none; }
.row::after { content: ''; position: absolute; inset: 0; border-radius: var(--radius); }
.row:focus-visible::after { background: color-mix(in srgb, var(--accent) 8%, transparent); }
.act { color: var(--accent); font-weight: 600; margin-inline-end: .5em; }
.subject { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.mark, .refusal { color: var(--error); font-weight: 600; }
.due.breached, .due.soon { color: var(--tone); font-weight: 600; }
.in-column { display: none; }
.empty { padding: 1.5rem 0; text-align: center; color: var(--muted); }
.bulk { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; padding: .5rem 0; background: var(--surface); border-top: 1px solid var(--line); }
.long ~ .bulk { position: sticky; bottom: 0; z-index: 2; }
.chosen { font-weight: 600; }
progress { flex: 1 1 6rem; min-width: 0; accent-color: var(--accent); }
@container (width >= 45rem) {
  .head { display: block; background: var(--surface); border-bottom: 2px solid var(--line); }
  .long .head { position: sticky; top: 0; z-index: 2; }
  .head > div { display: grid; grid-template-columns: var(--columns); gap: .75rem; align-items: center; font-size: var(--small); color: var(--muted); }
  .sort { min-height: 2rem; padding: 0; border: 0; background: none; color: inherit; font-weight: 600; text-align: start; }
  [role='columnheader'] { font-weight: 600; min-width: 0; }
  .task, .with-pick .task { display: grid; grid-template-columns: var(--columns); gap: .75rem; padding: .5rem 0; }
  .pick { position: relative; inset: auto; }
  .row { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .subject { display: inline; }
  .on-card { display: none; }
  .in-column { display: inline; }
}
@media (forced-colors: active) { .task.selected { outline: 2px solid Highlight; outline-offset: -2px; } }
@media print { .bar, .bulk, .pick { display: none; } }
`;
