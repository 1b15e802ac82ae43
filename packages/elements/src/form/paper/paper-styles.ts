import { css } from 'lit';

/** The look of a paper form: black on white, a frame around every answer, headings across. */
export const paperStyles = css`
:host { color-scheme: light; background: #fff; color: #000; font: 10.5pt/1.5 'Songti SC', SimSun, 'Noto Serif CJK SC', serif; }
* { box-sizing: border-box; }
.head { display: flex; justify-content: space-between; margin: 0 0 2mm; padding-block-end: 1mm; border-block-end: .2mm solid #000; font-size: 9pt; }
h1 { font-size: 16pt; text-align: center; margin: 0 0 4mm; letter-spacing: .1em; }
h2 { font-size: 11pt; margin: 0; padding: 1.5mm 2mm; border: .3mm solid #000; border-block-end: 0; background: #eee; print-color-adjust: exact; break-after: avoid; }
p { margin: 1mm 0; }
section { margin-block-end: 4mm; }
dl, dd { margin: 0; }
dl { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); border: .3mm solid #000; break-inside: avoid; }
dl + dl, section > h2 + dl { border-block-start: .3mm solid #000; }
dl + dl { margin-block-start: -.3mm; }
.cell { display: grid; grid-template-columns: minmax(6em, 22%) minmax(0, 1fr); }
.alone { grid-template-columns: minmax(6em, 11%) minmax(0, 1fr); }
.cell + .cell { border-inline-start: .2mm solid #000; }
.wide { grid-template-columns: none; }
dt { padding: 1.5mm 2mm; border-inline-end: .2mm solid #000; font-weight: 600; overflow-wrap: anywhere; }
.wide > dt { border-inline-end: 0; border-block-end: .2mm solid #000; }
dd { padding: 1.5mm 2mm; min-height: 8mm; overflow-wrap: anywhere; white-space: pre-wrap; }
.lines { min-height: 22mm; }
.sign { min-height: 18mm; }
.sign svg { inline-size: 60mm; block-size: 18mm; border: 0; }
.box { white-space: nowrap; margin-inline-end: 1em; }
.blank { color: #000; }
table { inline-size: 100%; border-collapse: collapse; font: inherit; }
th, td { border: .2mm solid #000; padding: 1mm 1.5mm; text-align: start; overflow-wrap: anywhere; height: 7mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.foot { font-size: 8pt; text-align: end; color: #444; }
`;

/** What a page is while a form is printed: nothing but the form. */
export const PAGE = `
@page { size: A4; margin: 15mm; @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 8pt; } }
[data-gc-paper] { display: none; }
@media print { body > :not([data-gc-paper]) { display: none !important; } [data-gc-paper] { display: block; } body { margin: 0; background: #fff; } }
`;
