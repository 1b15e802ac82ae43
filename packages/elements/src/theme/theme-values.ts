import type { TokenName, tokens } from './tokens.ts';

/** What a theme says of every token but the family: light and dark of a color, one text of a size. */
export type ThemeValues = {
  readonly [name in Exclude<TokenName, 'font-family'>]: (typeof tokens)[name]['kind'] extends 'color' ? readonly [light: string, dark: string] : string;
};
