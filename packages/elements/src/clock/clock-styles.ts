import { css } from 'lit';

/** Looks of a clock and of the account behind it. */
export const clockStyles = css`
.top { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem .75rem; align-items: baseline; }
.digits { font-size: 2.5rem; line-height: 1.2; font-weight: 600; letter-spacing: -.01em; color: var(--tone, var(--text)); margin-top: .5rem; }
.digits small { font-size: var(--small); font-weight: 400; letter-spacing: 0; color: var(--muted); }
.track { height: 6px; border-radius: 3px; background: var(--soft); overflow: hidden; margin: .375rem 0 .625rem; }
.gone { height: 100%; background: var(--tone, var(--accent)); transform-origin: left; }
:host(:dir(rtl)) .gone { transform-origin: right; }
.paused .gone { display: none; }
.note { margin-top: .25rem; }
.open { margin-top: .5rem; padding: .125rem .75rem; min-height: max(1.75rem, 24px); font-size: var(--small); }
.account { width: min(34rem, calc(100vw - 2rem)); max-height: min(80vh, 40rem); margin: auto; padding: 1rem; overflow: auto; color: var(--text); background: var(--surface); border: 1px solid var(--line); border-radius: calc(var(--radius) * 1.5); box-shadow: 0 8px 32px rgb(0 0 0 / .25); }
.account table { width: 100%; border-collapse: collapse; margin: .75rem 0; font-size: var(--small); }
.account th, .account td { padding: .375rem .5rem; text-align: start; vertical-align: baseline; border-top: 1px solid var(--line); font-weight: 400; }
.account thead th { color: var(--muted); border-top: 0; }
.account :is(th, td):last-child { text-align: end; }
.account tfoot :is(th, td) { font-weight: 600; }
.account tr.paused { color: var(--muted); }
@media (forced-colors: active) { .track { border: 1px solid; } .gone { background: CanvasText; } }
@media print { .open { display: none; } }
`;
