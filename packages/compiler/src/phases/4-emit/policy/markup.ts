import Handlebars from 'handlebars';

/** HTML that is safe to write as it stands. */
export type Html = InstanceType<typeof Handlebars.SafeString>;

/** What may stand inside an element: text is escaped, HTML is not. */
export type Content = Html | string | false | undefined | readonly Content[];

const VOID = new Set(['input', 'link', 'meta']);

/** Escaped text, or several pieces one after the other. */
export function html(...content: readonly Content[]): Html {
  return new Handlebars.SafeString(content.map(write).join(''));
}

/** One element. An attribute that is `undefined` is left out, an empty one is written without a value. */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, ...content: readonly Content[]): Html {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${Handlebars.escapeExpression(value)}"`))
    .join('');
  const open = `<${name}${written}>`;
  return new Handlebars.SafeString(VOID.has(name) ? open : `${open}${html(...content)}</${name}>`);
}

function write(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return Handlebars.escapeExpression(content);
  if (Array.isArray(content)) return content.map(write).join('');
  return String(content);
}
