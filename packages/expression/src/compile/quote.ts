/**
 * A text as a JavaScript literal that is safe wherever the script is put: the end of a script element, a comment of HTML and the
 * line separators of Unicode are escaped.
 */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[<\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Words that JavaScript keeps, and names the emitted code itself uses.
const TAKEN = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in ' +
    'instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield ' +
    'NaN Infinity RegExp workdaysBetween'
  ).split(' '),
);

/** A name of an expression as an identifier of JavaScript, `case` as `case_`; two names never become one. */
export function identifier(name: string, functions: ReadonlySet<string>): string {
  const bare = name.replace(/_+$/, '');
  return TAKEN.has(bare) || functions.has(bare) ? `${name}_` : name;
}
