import { type ThemeName, themes } from './themes.ts';

/**
 * The style sheet of a theme: every token, for whatever stands inside an element with `data-gc-theme` or the class.
 *
 * In a layer and without specificity, so that any rule of the host's own for the same element wins. Every theme says
 * every token but the family: one inside another leaves nothing of the outer one behind. Neutral takes back what was said, whoever said it.
 */
export function themeSheet(name: ThemeName): string {
  const lines = Object.entries(themes[name]).map(([token, value]) => `    --gc-${token}: ${name === 'neutral' ? 'initial' : written(value)};`);
  return `/* Generated from src/theme/themes/${name}.ts by scripts/themes.mjs. */\n@layer guicheng {\n  :where([data-gc-theme="${name}"], .gc-theme-${name}) {\n${lines.join('\n')}\n  }\n}\n`;
}

/** A size begins with a digit, as the formatter of style sheets has it. */
const written = (value: string | readonly [string, string]): string =>
  typeof value === 'string' ? value.replace(/^\./, '0.') : `light-dark(${value[0]}, ${value[1]})`;
