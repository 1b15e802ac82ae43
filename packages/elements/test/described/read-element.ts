import { type TokenName, tokens } from '../../src/theme/tokens.ts';

/** What an element's source says of it. */
export interface DescribedElement {
  readonly className: string;
  readonly tag: string;
  /** From the package's root, such as `dist/board/gc-board.js`. */
  readonly module: string;
  readonly description: string;
  readonly members: readonly DescribedMember[];
  readonly events: readonly DescribedPart[];
  readonly slots: readonly DescribedPart[];
  readonly cssParts: readonly DescribedPart[];
  readonly cssProperties: readonly DescribedCssProperty[];
  /** Whether its events have an interface of their own. */
  readonly typedEvents: boolean;
}

export interface DescribedMember {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  /** Absent where the property has no attribute. */
  readonly attribute?: string;
  /** Whether the attribute is there or not, or holds a text or a number. */
  readonly attributeType?: string;
}

/** A custom property it reads, with what the list of tokens says of it. */
export interface DescribedCssProperty {
  readonly name: string;
  readonly description: string;
  readonly default: string;
}

export interface DescribedPart {
  readonly name: string;
  readonly description: string;
}

/**
 * Reads an element's doc comment, properties and declarations out of its source; undefined where it holds no element with properties. `source` may
 * be several files, the element's own first; `theme` holds the custom properties all elements read.
 */
export function readElement(path: string, source: string, theme: string): DescribedElement | undefined {
  const [, comment = '', className = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport class (Gc\w+)(?:<[^>]*>)? extends/.exec(source) ?? [];
  const [, properties] = /static override properties = \{\n([\s\S]*?)\n {2}\};/.exec(source) ?? [];
  if (!className || properties === undefined) return undefined;
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''));
  const tagged = (tag: string) => lines.flatMap((line) => (line.startsWith(`@${tag} `) ? [partOf(line.slice(tag.length + 2))] : []));
  return {
    className,
    tag: className.replace(/[A-Z]/g, (letter, at: number) => `${at ? '-' : ''}${letter.toLowerCase()}`),
    module: path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js'),
    description: lines
      .filter((line) => !line.startsWith('@'))
      .join(' ')
      .trim(),
    members: properties.split('\n').flatMap((line) => memberOf(line.trim(), source)),
    events: tagged('fires'),
    slots: tagged('slot'),
    cssParts: tagged('csspart'),
    cssProperties: [...`${theme}\n${source}`.matchAll(/var\(--gc-([\w-]+), ((?:[^()]|\([^()]*\))*)\)/g)].map(([, name = '', value = '']) => ({
      name: `--gc-${name}`,
      description: name in tokens ? tokens[name as TokenName].says : '',
      default: value,
    })),
    typedEvents: new RegExp(`export interface ${className}Events(?:<[^>]*>)? \\{`).test(source),
  };
}

function partOf(text: string): DescribedPart {
  const [name = '', ...rest] = text.split(' ');
  // A slot without a name is written `-`.
  return { name: name === '-' ? '' : name, description: rest.join(' ') };
}

/** What is internal has `state`. */
function memberOf(line: string, source: string): readonly DescribedMember[] {
  const [, name, options = ''] = /^(\w+): \{(.*)\},?$/.exec(line) ?? [];
  if (!name || options.includes('state: true')) return [];
  const declared = new RegExp(`(?: {2}/\\*\\* (.*?) \\*/\\n)? {2}(?:declare ${name}: (.*);|get ${name}\\(\\): (.*) \\{)`).exec(source) ?? [];
  const [, comment = '', field, getter] = declared;
  const type = field ?? getter ?? 'unknown';
  const [, attribute = name.toLowerCase()] = /attribute: '([\w-]+)'/.exec(options) ?? [];
  const attributeType = options.includes('type: Boolean') ? 'boolean' : options.includes('type: Number') ? 'number' : 'string';
  return [{ name, type, description: comment, ...(options.includes('attribute: false') ? {} : { attribute, attributeType }) }];
}
