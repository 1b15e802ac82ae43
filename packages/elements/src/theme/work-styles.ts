import { css } from 'lit';

/** What worklists, clocks, boards, the phone, chains and case pages share: tones for how something stands, cards, badges, buttons. In forced colors pictures keep what they are painted with, so they are painted with the reader's. */
export const workStyles = css`
:host {
  --success: var(--gc-color-success, light-dark(#17693a, #6cce91));
  --warning: var(--gc-color-warning, light-dark(#8a4b00, #f2b55c));
  --line: var(--gc-color-line, light-dark(#dde2e7, #363d44));
  --soft: var(--gc-color-soft, light-dark(#f3f5f7, #22272c));
  --soft-error: var(--gc-color-soft-error, light-dark(#fdecea, #3a1f1d));
  --soft-success: var(--gc-color-soft-success, light-dark(#e6f4eb, #16301f));
  --soft-warning: var(--gc-color-soft-warning, light-dark(#fdf1dd, #35280f));
  --small: max(.75rem, calc(var(--size) * .875));
  --tiny: max(.75rem, calc(var(--size) * .8125));
  overflow-wrap: anywhere;
}
h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h2 { font-size: calc(var(--size) * 1.0625); line-height: 1.4; }
h3 { font-size: var(--size); line-height: 1.4; }
a { color: var(--accent); }
input, textarea, button, select { font: inherit; color: inherit; }
input, textarea { width: 100%; min-height: var(--height); padding: .25rem .625rem; background: var(--control); border: var(--edge) solid var(--border); border-radius: var(--radius); }
textarea { display: block; resize: vertical; min-height: 4.5rem; }
button { min-height: var(--height); padding: .25rem 1rem; border: var(--edge) solid var(--border); border-radius: var(--radius); background: var(--control); cursor: pointer; }
button.primary { background: var(--accent); color: var(--on-accent); border-color: transparent; font-weight: 600; }
button.refuse { color: var(--error); border-color: var(--error); }
.muted { color: var(--muted); }
.small { font-size: var(--small); }
.figures { font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: 0 .5em; border-radius: 1em; background: var(--soft); color: var(--muted); font-size: var(--tiny); line-height: 1.6; }
.met { --tone: var(--success); --soft-tone: var(--soft-success); }
.soon { --tone: var(--warning); --soft-tone: var(--soft-warning); }
.breached { --tone: var(--error); --soft-tone: var(--soft-error); }
.badge.met, .badge.soon, .badge.breached { color: var(--tone); background: var(--soft-tone); font-weight: 600; }
.silent { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (forced-colors: active) {
  svg { --text: CanvasText; --muted: CanvasText; --border: CanvasText; --line: CanvasText; --surface: Canvas; --soft: Canvas; --warning: CanvasText; }
  .badge { border: 1px solid; }
}
@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; } }
`;
