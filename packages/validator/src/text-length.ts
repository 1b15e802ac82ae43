/** How many characters (code points) a text has: JSON Schema counts so, not in UTF-16 units. */
export const textLength = (text: string): number => [...text].length;
