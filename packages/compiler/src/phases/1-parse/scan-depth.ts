/** The deepest nesting the language allows. */
export const MAX_DEPTH = 32;

/** Where nesting first passes `MAX_DEPTH`, or undefined. Linear and without recursion, so that it may look at anything. */
export function offsetTooDeep(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > MAX_DEPTH) return at;
    } else if (character === '}' || character === ']') depth--;
  }
  return undefined;
}
