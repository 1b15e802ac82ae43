export declare const recipes: readonly string[];
export declare function textOf(recipe: string): string;
export declare function diffOf(recipe: string): string;
export declare function filesOf(recipe: string): readonly (readonly [place: string, text: string])[];
