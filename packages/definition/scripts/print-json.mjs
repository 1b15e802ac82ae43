/** Wide enough for one property with its words on a line. */
const WIDTH = 200;

/** JSON as the formatter of this repository leaves it: what fits on a line stands on one. Ends with a line break. */
export function printJson(value) {
  return `${print(value, 0, 0)}\n`;
}

function print(value, indent, column) {
  const line = onOneLine(value);
  // One column is kept for the comma that may follow.
  if (value === null || typeof value !== 'object' || (indent > 0 && column + line.length < WIDTH)) return line;
  const inner = ' '.repeat(indent + 2);
  const parts = Array.isArray(value) ? value.map((each) => ['', each]) : Object.entries(value).map(([key, each]) => [`${JSON.stringify(key)}: `, each]);
  const lines = parts.map(([key, each]) => `${inner}${key}${print(each, indent + 2, indent + 2 + key.length)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

function onOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${onOneLine(each)}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
}
