import { css } from 'lit';

/** Looks of a policy: a search that stays in sight, chapters, an article a line that opens in place. */
export const policyStyles = css`
:host { container-type: inline-size; }
.bar { display: grid; gap: .5rem; margin: .75rem 0; }
.chapters { display: flex; flex-wrap: wrap; gap: .25rem; }
.chapters button { padding: .25rem .75rem; border-color: var(--line); }
.chapters button[aria-pressed='true'] { border-color: var(--accent); color: var(--accent); font-weight: 600; }
.only { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding: .5rem .75rem; border-radius: var(--radius); background: var(--soft); }
h3 { margin: 1.25rem 0 .25rem; }
.articles > li { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .625rem 0; font-weight: 600; list-style-position: outside; margin-inline-start: 1.25rem; }
summary:hover .name { text-decoration: underline; }
.article { padding: 0 0 1rem; margin-inline-start: 1.25rem; }
.note { margin-bottom: .5rem; }
dl { display: grid; grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr); gap: .375rem 1rem; }
dt { color: var(--muted); font-size: var(--small); line-height: 1.7; }
dd ol { list-style: decimal; padding-inline-start: 1.5em; }
.link { min-height: 1.5rem; padding: 0; border: 0; background: none; color: var(--accent); text-align: start; text-decoration: underline; vertical-align: top; line-height: 1.5; }
.clauses { display: flex; flex-wrap: wrap; gap: .25rem .75rem; }
mark { background: var(--soft-warning); color: inherit; font-weight: 600; box-shadow: 0 2px var(--warning); }
.empty { padding: 1.5rem 0; text-align: center; }
.full { margin-top: .75rem; }
@container (width < 420px) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: .5rem; } .article, summary { margin-inline-start: .75rem; } summary { margin-inline-start: 1rem; } }
@media print { .bar { display: none; } }
`;
