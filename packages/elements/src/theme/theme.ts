import { css } from 'lit';

/** The custom properties every element of the package reads. A host overrides them on the element or on any ancestor. */
export const theme = css`
:host {
  --text: var(--gc-color-text, light-dark(#1c2126, #e9ecef));
  --muted: var(--gc-color-muted, light-dark(#57606a, #a6afb8));
  --surface: var(--gc-color-surface, light-dark(#fff, #181b1f));
  --control: var(--gc-color-control, light-dark(#fff, #22262b));
  --border: var(--gc-color-border, light-dark(#7b848e, #7f8994));
  --accent: var(--gc-color-accent, light-dark(#0a5fb4, #7cb7f5));
  --on-accent: var(--gc-color-on-accent, light-dark(#fff, #0d1217));
  --error: var(--gc-color-error, light-dark(#b3261e, #ff9d94));
  --size: var(--gc-font-size, 1rem);
  --radius: var(--gc-radius, 6px);
  --space: var(--gc-space, 1rem);
  --gap: var(--gc-gap, .75rem);
  --height: var(--gc-control-height, 2.5rem);
  --edge: var(--gc-border-width, 1px);
  --ring: var(--gc-focus-width, 2px);
  display: block;
  color: var(--text);
  font: var(--size)/var(--gc-line-height, 1.5) var(--gc-font-family, system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif);
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
:focus-visible { outline: var(--ring) solid var(--accent); outline-offset: 1px; }
`;
