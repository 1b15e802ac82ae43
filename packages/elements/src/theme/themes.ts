import type { ThemeValues } from './theme-values.ts';
import { contrast } from './themes/contrast.ts';
import { neutral } from './themes/neutral.ts';
import { office } from './themes/office.ts';

/** The themes in the box, by the name a page gives in `data-gc-theme`. Neutral is what stands where nothing is said. */
export const themes = { neutral, office, contrast } as const satisfies { readonly [name: string]: ThemeValues };

export type ThemeName = keyof typeof themes;
