/** `policy.css`: a page to read on a screen of any width, and to print on A4. */
export const policyStyle = `:root { color-scheme: light dark; --ink: #1d2126; --soft: #555d66; --line: #d9dde2; --paper: #fff; --wash: #f5f6f4; --accent: #1f5f4a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --soft: #a9b1b9; --line: #3a4048; --paper: #15181b; --wash: #1e2226; --accent: #8fd3b8; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.75 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
:lang(zh-TW) { font-family: system-ui, "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
:lang(en) { line-height: 1.6; overflow-wrap: break-word; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
body > header, .columns { max-width: 72rem; margin: 0 auto; padding: 0 1.25rem; }
body > header { padding-top: 2rem; border-bottom: 1px solid var(--line); padding-bottom: 1.5rem; }
h1, h2, h3, h4, h5 { line-height: 1.3; text-wrap: balance; }
h1 { font-size: 2rem; margin: .5rem 0; }
h2 { font-size: 1.5rem; margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.125rem; margin: 0 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; color: var(--soft); }
h5 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .4rem 0; max-width: 46rem; }
article { padding: 1.25rem 0; border-bottom: 1px solid var(--line); }
article:target, li:target, h5:target { background: var(--wash); box-shadow: -.75rem 0 0 var(--wash), .75rem 0 0 var(--wash); }
ul, ol { padding-left: 1.5rem; margin: .4rem 0; }
li { margin: .3rem 0; max-width: 48rem; }
.number { font-variant-numeric: tabular-nums; margin-right: .35em; }
.lead { font-size: 1.125rem; }
.note, .kind, .seen, .basis { color: var(--soft); font-size: .9375rem; }
.kind { border: 1px solid var(--line); border-radius: 3px; padding: 0 .35em; font-size: .8125rem; white-space: nowrap; }
.basis b { color: var(--ink); font-weight: 600; }
.clauses { counter-reset: clause; list-style: none; padding-left: 0; }
.clauses > li { counter-increment: clause; position: relative; padding-left: 2.75rem; margin: .7rem 0; }
.clauses > li::before { content: "(" counters(clause, ".") ")"; position: absolute; left: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.clauses .clauses > li { padding-left: 3.25rem; }
.branches { list-style: none; padding-left: 1rem; border-left: 2px solid var(--line); }
blockquote { margin: .6rem 0; padding: .6rem 1rem; background: var(--wash); border-left: 3px solid var(--line); }
blockquote p { margin: 0; min-height: 1em; }
i { font-style: normal; border-bottom: 1px dotted var(--soft); }
table { border-collapse: collapse; width: 100%; max-width: 46rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; }
.coverage { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem; }
.coverage table { max-width: none; table-layout: fixed; }
.coverage small { color: var(--soft); display: block; }
.famous { background: var(--wash); border-top: 4px solid var(--accent); padding: 1rem 1.25rem; margin-top: 2rem; }
.famous h2 { margin: 0 0 .5rem; border: 0; padding: 0; }
.famous ul { list-style: none; padding: 0; margin: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
.famous b { font-size: 1.125rem; }
.languages { float: right; }
.languages a { display: inline-block; margin-left: .75rem; }
.languages [aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }
[role="search"] { margin-top: 1.25rem; max-width: 46rem; }
[role="search"] label { display: block; font-weight: 600; }
[role="search"] input { width: 100%; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 4px; padding: .55rem .75rem; }
#status { min-height: 1.75em; margin: 0; }
#status:empty { min-height: 0; }
#found { max-height: 60vh; overflow-y: auto; padding-left: 2.25rem; }
#found p { margin: 0; color: var(--soft); font-size: .9375rem; }
mark { background: #ffe58a; color: #1d2126; }
.contents { font-size: .9375rem; }
.contents h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; border: 0; }
.contents ol { list-style: none; padding: 0; }
.contents ol ol { padding-left: 1.1rem; }
.contents summary { cursor: pointer; }
@media (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; }
  .contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding-bottom: 2rem; }
}
@media (max-width: 30rem) {
  h1 { font-size: 1.5rem; }
  .languages { float: none; }
  .languages a { margin: 0 .75rem 0 0; }
  .clauses > li, .clauses .clauses > li { padding-left: 0; }
  .clauses > li::before { position: static; margin-right: .35em; }
  th, td { padding-right: .4rem; font-size: .875rem; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --wash: #fff; --accent: #000; }
  body { font-size: 10pt; line-height: 1.5; }
  .skip, .languages, .contents, [role="search"] { display: none; }
  .columns, body > header { display: block; max-width: none; padding: 0; }
  a { text-decoration: none; }
  article > h3 .number { font-weight: 700; }
  article[id] > h3::after { content: "  #" attr(id); font-weight: 400; font-size: 8pt; color: #333; }
  h2, h3, h4, h5 { break-after: avoid; }
  li, tr { break-inside: avoid; }
}
`;
