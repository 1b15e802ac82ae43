import type { ThemeValues } from '../theme-values.ts';

/** For those who see little, and for the sun: words at 7:1 and more, lines that are seen, thick edges and rings. */
export const contrast: ThemeValues = {
  'color-text': ['#000', '#fff'],
  'color-muted': ['#333', '#e0e0e0'],
  'color-surface': ['#fff', '#000'],
  'color-control': ['#fff', '#000'],
  'color-border': ['#000', '#fff'],
  'color-accent': ['#003b8e', '#9fd0ff'],
  'color-on-accent': ['#fff', '#000'],
  'color-error': ['#8c0000', '#ffb3ab'],
  'color-success': ['#004d1d', '#8ff0b4'],
  'color-warning': ['#573000', '#ffd27a'],
  'color-line': ['#595959', '#a6a6a6'],
  'color-soft': ['#f2f2f2', '#1c1c1c'],
  'color-soft-error': ['#ffeeec', '#330a06'],
  'color-soft-success': ['#e9f8ee', '#06250f'],
  'color-soft-warning': ['#fff4de', '#2b1f00'],
  'font-size': '1.0625rem',
  'line-height': '1.5',
  radius: '4px',
  space: '1.125rem',
  gap: '1rem',
  'control-height': '2.75rem',
  'border-width': '2px',
  'focus-width': '3px',
};
