/** JavaScript source text that may stand in a file as it is. Everything else is data and gets quoted. */
export class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Code | readonly Part[] | { readonly [key: string]: Part } | string | number | boolean | null | undefined;

// A literal that is safe inside a script element and on one line, whatever the text holds.
const UNSAFE: { readonly [character: string]: string } = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
const quoted = (text: string) => JSON.stringify(text).replace(/[<\u2028\u2029]/g, (character) => UNSAFE[character] as string);
// `__proto__` in quotes would still set the prototype; in brackets it is a property like any other.
const key = (name: string) => (name === '__proto__' ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name));

/** A value as a JavaScript literal; `Code` stands as it is, properties that are undefined are left out. */
export function literal(value: Part): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return entries.length ? `{ ${entries.map(([name, part]) => `${key(name)}: ${literal(part)}`).join(', ')} }` : '{}';
}

/** Source text in which every inserted value is a literal unless it is `Code` already. */
export function code(strings: TemplateStringsArray, ...parts: readonly Part[]): Code {
  return new Code(strings.map((text, index) => text + (index < parts.length ? literal(parts[index]) : '')).join(''));
}

/** Pieces of source text, a line each. */
export const lines = (pieces: readonly Code[], separator = '\n'): Code => new Code(pieces.map(({ text }) => text).join(separator));
