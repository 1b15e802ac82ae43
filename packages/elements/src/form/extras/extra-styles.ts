import { css } from 'lit';

export const extraStyles = css`
.steps { margin-block-end: var(--space); }
.where { font-weight: 600; margin: 0 0 .5rem; }
.steps ol { display: flex; gap: .25rem; list-style: none; margin: 0; padding: 0; }
.steps li { flex: 1; min-width: 0; }
.steps li button { inline-size: 100%; padding: .25rem 0; border: 0; border-block-start: 4px solid var(--border); border-radius: 0; background: none; text-align: start; overflow-wrap: anywhere; font-size: .875em; }
.steps li button:enabled { border-color: var(--accent); }
.steps [aria-current] { font-weight: 600; }
.step-buttons { display: flex; gap: .5rem; margin-block-end: .5rem; }
.unfinished > slot[name='actions'] { display: none; }
.keeping { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin-block-start: .5rem; font-size: .875em; color: var(--muted); }
.kept { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; margin: 0; flex: 1; }
.kept[data-standing='unsaved'], .kept[data-standing='conflict'] { color: var(--error); font-weight: 600; }
.quiet { min-height: 2rem; padding: .125rem .625rem; color: var(--text); font-weight: normal; }
.quiet[aria-disabled='true'] { opacity: .65; cursor: default; }
@container (width < 560px) { .steps li button { font-size: 0; min-height: 1.5rem; } }
@media print { .steps, .step-buttons, .keeping { display: none !important; } }
`;
