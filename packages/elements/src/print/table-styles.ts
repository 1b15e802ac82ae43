import { css } from 'lit';

/** What a register has beyond a paper form: many narrow columns. */
export const tableStyles = css`
.caption { text-align: center; }
table { font-size: 8.5pt; line-height: 1.35; }
th { background: #eee; print-color-adjust: exact; }
td { white-space: pre-line; }
`;
