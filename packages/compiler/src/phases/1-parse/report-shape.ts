import type { Diagnostic, Report } from '@guicheng/definition';
import { didYouMean } from '../../did-you-mean.ts';
import { messages } from '../../messages.gen.ts';
import type { ShapeError } from './definition-validators.gen.ts';
import { hiddenCharacterIn } from './hidden-character.ts';
import type { JsonNode, JsonObject } from './json-tree.ts';
import { markToSpan, nodeToValue } from './json-tree.ts';
import { markAtPointer, nodeAtPointer, pointerSteps } from './shape-path.ts';
import { KEYWORDS, PATTERNS, TAGS } from './shape-words.gen.ts';

/** Everything a message about one error may need. */
interface Place {
  readonly kind: string;
  readonly root: JsonObject;
  readonly error: ShapeError;
  readonly node: JsonNode | undefined;
  /** The keyword or entry the error is about, or the list it is an item of. */
  readonly name: string;
}

type Describe = (place: Place) => Diagnostic;

/** Reports one error of a validator as an author can read it. */
export function reportShape(kind: string, root: JsonObject, error: ShapeError, report: Report): void {
  const steps = pointerSteps(error.instancePath);
  const name = steps.findLast((step) => !/^\d+$/.test(step)) ?? kind;
  const node = nodeAtPointer(root, error.instancePath);
  // An invisible character has been reported; that it also breaks the pattern is no second mistake.
  if (error.keyword === 'pattern' && hiddenCharacterIn(shown(node))) return;
  report((DESCRIBE[error.keyword] ?? describeRange)({ kind, root, error, node, name }));
}

const TYPES: { readonly [type: string]: string } = {
  array: 'a list, `[ … ]`',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  object: 'an object, `{ … }`',
  string: 'a text in double quotes',
};

function spanOf({ root, error }: Place) {
  return markToSpan(markAtPointer(root, error.instancePath));
}

function oneOf(words: readonly unknown[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function shown(node: JsonNode | undefined): string {
  return node === undefined ? '' : node.type === 'scalar' ? String(node.value) : JSON.stringify(nodeToValue(node));
}

function scalarOf(node: JsonNode | undefined): unknown {
  return node?.type === 'scalar' ? node.value : undefined;
}

function wrongType(place: Place, types: readonly unknown[]): Diagnostic {
  const expected = [...new Set(types)].map((type) => TYPES[String(type)] ?? String(type)).join(' or ');
  return messages.value_wrong_type(spanOf(place), { what: `\`${place.name}\``, expected });
}

function notAllowed(place: Place, allowed: readonly unknown[]): Diagnostic {
  const value = shown(place.node);
  return messages.value_not_allowed(
    spanOf(place),
    { value, keyword: place.name },
    { help: didYouMean(value, allowed.map(String)) ?? `allowed: ${oneOf(allowed)}` },
  );
}

function unknownKeyword(place: Place): Diagnostic {
  const { node, error, kind } = place;
  const keyword = String(error.params['additionalProperty']);
  const member = node?.type === 'object' ? node.members.get(keyword) : undefined;
  const candidates = (KEYWORDS[kind] ?? []).filter((each) => !(node?.type === 'object' && node.members.has(each)));
  return messages.keyword_unknown(member ? markToSpan(member.keyMark) : spanOf(place), { keyword }, { help: didYouMean(keyword, candidates) });
}

function missingKeyword(place: Place): Diagnostic {
  return messages.keyword_missing(spanOf(place), { keyword: String(place.error.params['missingProperty']) });
}

function wrongTag(place: Place): Diagnostic {
  const { root, error, kind } = place;
  const tag = String(error.params['tag']);
  if (error.params['error'] === 'tag' && error.params['tagValue'] === undefined) return messages.keyword_missing(spanOf(place), { keyword: tag });
  const pointer = `${error.instancePath}/${tag}`;
  return notAllowed({ ...place, error: { ...error, instancePath: pointer }, node: nodeAtPointer(root, pointer), name: tag }, TAGS[kind] ?? []);
}

/** Patterns have names: an id, a length of time, a date. */
function wrongPattern(place: Place, pattern: unknown = place.error.params['pattern']): Diagnostic {
  const value = shown(place.node);
  const known = PATTERNS[String(pattern)];
  const title = known?.title ?? 'text of this form';
  if (/\bid\b/.test(title)) return messages.id_malformed(spanOf(place), { id: value, what: title });
  return messages.value_malformed(spanOf(place), { value, expected: known ? `a ${title} such as \`${known.example}\`` : 'written as it should be' });
}

function wrongName(place: Place): Diagnostic {
  const id = String(place.error.params['propertyName']);
  const member = place.node?.type === 'object' ? place.node.members.get(id) : undefined;
  const what = place.name === 'fields' || place.name === 'columns' || place.name === 'payload' ? 'field id' : 'id';
  return messages.id_malformed(member ? markToSpan(member.keyMark) : spanOf(place), { id, what });
}

/** What alternatives have in common, and so no choice between them. */
const COMMON: ReadonlySet<string> = new Set(['kind', 'title', 'note', 'satisfies']);

function wrongUnion(place: Place): Diagnostic {
  const { error, node } = place;
  const { allowedValues, types, missing, patterns } = error.params as Record<'allowedValues' | 'types' | 'missing' | 'patterns', readonly unknown[]>;
  if (error.params['several'] === true && node?.type === 'object') {
    const written = [...node.members.keys()].filter((key) => !COMMON.has(key));
    return messages.value_wrong_type(spanOf(place), { what: `\`${place.name}\``, expected: `one of ${oneOf(written)}, not several` });
  }
  if (missing.length > 0) return messages.value_wrong_type(spanOf(place), { what: `\`${place.name}\``, expected: `an object with one of ${oneOf(missing)}` });
  if (typeof scalarOf(node) === 'string' && allowedValues.some((allowed) => typeof allowed === 'string')) return notAllowed(place, allowedValues);
  if (patterns.length > 0 && typeof scalarOf(node) === 'string') return wrongPattern(place, patterns[0]);
  return wrongType(place, [...(allowedValues.length > 0 ? [oneOf(allowedValues)] : []), ...types]);
}

const RANGES: { readonly [keyword: string]: (limit: number) => string } = {
  maxItems: (limit) => `has more than ${limit} items`,
  maxLength: (limit) => `has more than ${limit} characters`,
  maxProperties: (limit) => `has more than ${limit} ${limit === 1 ? 'entry' : 'entries'}`,
  maximum: (limit) => `is more than ${limit}`,
  minItems: (limit) => `has fewer than ${limit} ${limit === 1 ? 'item' : 'items'}`,
  minLength: (limit) => `has fewer than ${limit} ${limit === 1 ? 'character' : 'characters'}`,
  minProperties: (limit) => `has fewer than ${limit} ${limit === 1 ? 'entry' : 'entries'}`,
  minimum: (limit) => `is less than ${limit}`,
};

function describeRange(place: Place): Diagnostic {
  const { keyword, params } = place.error;
  const range = RANGES[keyword]?.(Number(params['limit'])) ?? (keyword === 'uniqueItems' ? 'names something twice' : 'goes beyond what is allowed');
  return messages.value_out_of_range(spanOf(place), { keyword: place.name, range });
}

const DESCRIBE: { readonly [keyword: string]: Describe } = {
  additionalProperties: unknownKeyword,
  const: (place) => notAllowed(place, [place.error.params['allowedValue']]),
  dependentRequired: missingKeyword,
  discriminator: wrongTag,
  enum: (place) => notAllowed(place, place.error.params['allowedValues'] as readonly unknown[]),
  not: (place) => messages.id_malformed(spanOf(place), { id: shown(place.node), what: 'field id' }),
  pattern: (place) => wrongPattern(place),
  propertyNames: wrongName,
  required: missingKeyword,
  type: (place) => wrongType(place, [place.error.params['type']].flat()),
  union: wrongUnion,
};
