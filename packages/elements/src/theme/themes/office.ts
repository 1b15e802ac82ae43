import type { ThemeValues } from '../theme-values.ts';

/** A quarter more on a screen, for people who look at it all day: smaller words, lower controls, square corners, a cooler gray. */
export const office: ThemeValues = {
  'color-text': ['#1f2328', '#dfe3e8'],
  'color-muted': ['#525b65', '#a2abb5'],
  'color-surface': ['#fff', '#15181c'],
  'color-control': ['#fff', '#1d2126'],
  'color-border': ['#767f89', '#7d8792'],
  'color-accent': ['#0f5a5e', '#6fc7cc'],
  'color-on-accent': ['#fff', '#0b1415'],
  'color-error': ['#a8201a', '#f79c93'],
  'color-success': ['#1a6334', '#74c994'],
  'color-warning': ['#7d4600', '#e9b263'],
  'color-line': ['#d4dae0', '#333a42'],
  'color-soft': ['#eef2f5', '#20252b'],
  'color-soft-error': ['#fbe9e7', '#361d1b'],
  'color-soft-success': ['#e3f1e7', '#142c1d'],
  'color-soft-warning': ['#fbefd9', '#31250e'],
  'font-size': '.875rem',
  'line-height': '1.4',
  radius: '2px',
  space: '.75rem',
  gap: '.25rem',
  'control-height': '1.875rem',
  'border-width': '1px',
  'focus-width': '2px',
};
