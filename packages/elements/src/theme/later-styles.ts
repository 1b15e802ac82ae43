import { css } from 'lit';

/** Looks that no first view needs: of the summary of errors, and on paper. They come with the language. */
export const laterStyles = css`
.summary { border: 2px solid var(--error); border-radius: var(--radius); padding: .75rem 1rem; margin-bottom: var(--space); }
.summary ul { margin: .25em 0 0; padding-inline-start: 1.25em; }
.summary a { color: var(--error); }
@media print {
  .field, .many .field { contain: none; content-visibility: visible; break-inside: avoid; }
  .summary, .primary, .note.required { display: none; }
}
`;
