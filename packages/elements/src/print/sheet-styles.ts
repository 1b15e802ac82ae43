import { css } from 'lit';

/** What a sheet of text has beyond a paper form: one answer in a row. */
export const sheetStyles = css`
.line { grid-auto-flow: row; }
.line.labeled { grid-template-columns: 38mm minmax(0, 1fr); }
.line dt::after { content: none; }
`;
