const PLURAL = /\{(\w+), plural, ((?:\S+ \{(?:[^{}]|\{\w+\})*\}\s*)+)\}/g;
const FORM = /(\S+) \{((?:[^{}]|\{\w+\})*)\}/g;
/** `{name}`, or the head of forms that cannot be read. */
const GAP = /\{(\w+)(?=[},])/g;

/** The gaps a text has, those inside its plural forms among them, each once, in the order of their names. */
export function gapsOf(text: string): readonly string[] {
  const plurals = [...text.matchAll(PLURAL)];
  const plain = [text.replace(PLURAL, ''), ...plurals.flatMap(([, , forms]) => [...forms!.matchAll(FORM)].map(([, , form]) => form!))];
  return [...new Set([...plurals.map(([, name]) => name!), ...plain.flatMap((part) => [...part.matchAll(GAP)].map(([, name]) => name!))])].sort();
}

/**
 * What is wrong with a language file, a line each, in the order of the template: texts that are missing, that no element says, that are no text,
 * that lack a gap or have one nothing fills, and plural forms the language needs. None for a language that is whole.
 */
export function languageFaults(language: unknown, template: unknown): readonly string[] {
  const { locale, texts } = (isGroup(language) ? language : {}) as { readonly locale?: unknown; readonly texts?: unknown };
  const categories = pluralCategories(locale);
  const unknownTag = categories ? [] : ['`locale` is not the tag of a language, such as `ja` or `pt-BR`'];
  return [...unknownTag, ...faults(texts, isGroup(template) ? template['texts'] : undefined, '', categories ?? [])];
}

interface Group {
  readonly [key: string]: unknown;
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

function pluralCategories(locale: unknown): readonly string[] | undefined {
  try {
    return typeof locale === 'string' && locale ? new Intl.PluralRules(locale).resolvedOptions().pluralCategories : undefined;
  } catch {
    return undefined;
  }
}

function faults(said: unknown, expected: unknown, path: string, categories: readonly string[]): readonly string[] {
  if (typeof expected === 'string') return typeof said === 'string' ? textFaults(said, expected, path, categories) : [`\`${path}\` is not a text`];
  if (!isGroup(expected)) return [];
  if (!isGroup(said)) return [path ? `\`${path}\` is not a group of texts` : '`texts` is missing'];
  const at = (key: string) => (path ? `${path}.${key}` : key);
  const known = Object.entries(expected).flatMap(([key, text]) =>
    Object.hasOwn(said, key) ? faults(said[key], text, at(key), categories) : missing(text, at(key)),
  );
  return [...known, ...Object.keys(said).flatMap((key) => (Object.hasOwn(expected, key) ? [] : [`\`${at(key)}\` is said by no element`]))];
}

const missing = (expected: unknown, path: string): readonly string[] =>
  isGroup(expected) ? Object.entries(expected).flatMap(([key, text]) => missing(text, `${path}.${key}`)) : [`\`${path}\` is missing: \`${expected}\``];

function textFaults(said: string, expected: string, path: string, categories: readonly string[]): readonly string[] {
  const [has, needs] = [gapsOf(said), gapsOf(expected)];
  return [
    ...(said.trim() === '' && expected.trim() !== '' ? [`\`${path}\` is empty`] : []),
    ...needs.filter((name) => !has.includes(name)).map((name) => `\`${path}\` lacks \`{${name}}\``),
    ...has.filter((name) => !needs.includes(name)).map((name) => `\`${path}\` has \`{${name}}\`, which nothing fills in`),
    ...pluralFaults(said, path, categories),
  ];
}

function pluralFaults(said: string, path: string, categories: readonly string[]): readonly string[] {
  const whole = [...said.matchAll(PLURAL)];
  const heads = [...said.matchAll(/\{\w+,/g)].length;
  if (heads > whole.length) return [`\`${path}\` has forms that cannot be read: write \`{n, plural, one {# day} other {# days}}\``];
  return whole.flatMap(([, name, forms]) => {
    const given = [...forms!.matchAll(FORM)].map(([, form]) => form!);
    return [...new Set([...categories, 'other'])]
      .filter((form) => !given.includes(form))
      .map((form) => `\`${path}\` lacks the form \`${form}\` of \`{${name}}\``);
  });
}
