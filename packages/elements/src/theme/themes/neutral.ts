import type { ThemeValues } from '../theme-values.ts';

/** What the elements look like where nobody says anything: calm, roomy, for people who fill in one form a week. */
export const neutral: ThemeValues = {
  'color-text': ['#1c2126', '#e9ecef'],
  'color-muted': ['#57606a', '#a6afb8'],
  'color-surface': ['#fff', '#181b1f'],
  'color-control': ['#fff', '#22262b'],
  'color-border': ['#7b848e', '#7f8994'],
  'color-accent': ['#0a5fb4', '#7cb7f5'],
  'color-on-accent': ['#fff', '#0d1217'],
  'color-error': ['#b3261e', '#ff9d94'],
  'color-success': ['#17693a', '#6cce91'],
  'color-warning': ['#8a4b00', '#f2b55c'],
  'color-line': ['#dde2e7', '#363d44'],
  'color-soft': ['#f3f5f7', '#22272c'],
  'color-soft-error': ['#fdecea', '#3a1f1d'],
  'color-soft-success': ['#e6f4eb', '#16301f'],
  'color-soft-warning': ['#fdf1dd', '#35280f'],
  'font-size': '1rem',
  'line-height': '1.5',
  radius: '6px',
  space: '1rem',
  gap: '.75rem',
  'control-height': '2.5rem',
  'border-width': '1px',
  'focus-width': '2px',
};
