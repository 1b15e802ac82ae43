import { css } from 'lit';

/** Looks of the form element. Padding of a field leaves room for focus rings, which `contain` would cut off. */
export const formStyles = css`
:host { container-type: inline-size; position: relative; background: var(--surface); }
.form { border: 0; margin: 0; padding: 0 calc(var(--ring) + 1px); min-width: 0; }
h2 { font-size: 1.25em; margin: calc(var(--space) * 1.5) 0 .5em; }
p { margin: .25em 0 0; overflow-wrap: anywhere; }
.note, .hint { color: var(--muted); font-size: .875em; }
.row { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); column-gap: var(--space); }
.field { display: block; contain: content; padding: calc(var(--ring) + 1px); margin: 0 calc(-1px - var(--ring)) var(--gap); }
.many .field { content-visibility: auto; contain-intrinsic-size: auto 4.75rem; }
.label { display: block; font-weight: 600; margin-bottom: .25em; overflow-wrap: anywhere; }
.required > .label::after { content: ' *'; color: var(--error); }
.value { white-space: pre-wrap; overflow-wrap: anywhere; min-height: 1.5em; }
input, select, textarea, button { font: inherit; color: inherit; }
input, select, textarea { width: 100%; min-height: var(--height); padding: .25rem .625rem; background: var(--control); border: var(--edge) solid var(--border); border-radius: var(--radius); }
textarea { display: block; resize: vertical; min-height: calc(var(--height) * 2.2); field-sizing: content; max-height: 60vh; }
[type='checkbox'], [type='radio'] { width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; accent-color: var(--accent); flex: none; }
[aria-invalid='true'], [aria-invalid='true'] input { border-color: var(--error); border-width: 2px; }
.error { color: var(--error); font-weight: 600; }
.unit { display: flex; align-items: center; gap: .5em; }
.check { display: flex; align-items: center; gap: .5em; min-height: calc(var(--height) * .8); flex-wrap: wrap; }
.field.check > .label { font-weight: inherit; margin: 0; flex: 1; }
.field.check > p { flex-basis: 100%; }
button { min-height: var(--height); padding: .25rem 1rem; border: var(--edge) solid var(--border); border-radius: var(--radius); background: var(--control); cursor: pointer; }
.primary { background: var(--accent); color: var(--on-accent); border-color: transparent; font-weight: 600; }
:disabled { opacity: .65; cursor: not-allowed; }
.status { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (width < 560px) { .row { grid-auto-flow: row; } }
.summary { border: 2px solid var(--error); border-radius: var(--radius); padding: .75rem 1rem; margin-bottom: var(--space); }
.summary ul { margin: .25em 0 0; padding-inline-start: 1.25em; }
.summary a { color: var(--error); display: inline-block; min-height: 1.5rem; }
@media print {
  .field, .many .field { contain: none; content-visibility: visible; break-inside: avoid; }
  .summary, .primary, .note.required { display: none; }
}
`;
