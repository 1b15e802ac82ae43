import type { Report } from '@guicheng/definition';
import type { Node, ParseError } from 'jsonc-parser';
import { parseTree, printParseErrorCode } from 'jsonc-parser';
import { messages } from '../../messages.gen.ts';
import type { SourceFile } from '../../source-file.ts';
import { FORBIDDEN_KEYS, hiddenCharacterIn, withoutHidden } from './hidden-character.ts';
import type { JsonMember, JsonNode, Mark } from './json-tree.ts';
import { markToSpan } from './json-tree.ts';
import { MAX_DEPTH, offsetTooDeep } from './scan-depth.ts';

/** The most characters one file may have. */
export const MAX_FILE_SIZE = 1_048_576;

const SYNTAX: { readonly [code: string]: string } = {
  InvalidSymbol: 'a value must be a string in double quotes, a number, `true`, `false`, `null`, an object or a list',
  InvalidNumberFormat: 'this is not a number JSON knows',
  PropertyNameExpected: 'a property name in double quotes is expected here; look for a comma too many',
  ValueExpected: 'a value is expected here; look for a comma too many',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing `}` is missing',
  CloseBracketExpected: 'a closing `]` is missing',
  EndOfFileExpected: 'the file should end here',
  InvalidCommentToken: 'JSON has no comments; write it into `note`',
  UnexpectedEndOfComment: 'JSON has no comments; write it into `note`',
  UnexpectedEndOfString: 'a string is not closed with a double quote on its line',
  UnexpectedEndOfNumber: 'this is not a number JSON knows',
  InvalidUnicode: 'four hexadecimal digits are expected after `\\u`',
  InvalidEscapeCharacter: 'JSON does not know this escape; a backslash is written `\\\\`',
  InvalidCharacter: 'a control character stands in a string; write a line break as `\\n`',
};

/**
 * The JSON of one file with the mark of every value, or undefined after a report. Stricter than JSON in three ways: no key
 * twice, no key that JavaScript treats specially, no invisible character in a key.
 */
export function readJson(file: SourceFile, report: Report): JsonNode | undefined {
  const { text } = file;
  const spanAt = (offset: number, length: number) => markToSpan({ file, offset, length });
  if (text.length > MAX_FILE_SIZE) return void report(messages.json_too_large(spanAt(0, 0), { bytes: text.length, limit: MAX_FILE_SIZE }));
  if (text.trim() === '') return void report(messages.json_empty(spanAt(0, 0), { help: 'a definition is at least `{ "id": …, "title": … }`' }));
  const tooDeep = offsetTooDeep(text);
  if (tooDeep !== undefined) return void report(messages.json_too_deep(spanAt(tooDeep, 1), { limit: MAX_DEPTH }));

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const first = errors[0];
  // The rest of the errors follow from the first: what stands behind a missing brace is not the author's second mistake.
  if (first)
    return void report(
      messages.json_syntax(spanAt(Math.min(first.offset, text.length), first.length), { what: SYNTAX[printParseErrorCode(first.error)] ?? 'this is not JSON' }),
    );
  if (!tree || !isJson(text)) return void report(messages.json_syntax(spanAt(0, 0), { what: 'this is not JSON' }));
  return toNode(tree, file, report);
}

/** The last word on what JSON is belongs to the platform's own parser. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toNode(node: Node, file: SourceFile, report: Report): JsonNode {
  const mark: Mark = { file, offset: node.offset, length: node.length };
  if (node.type === 'object') return { type: 'object', mark, members: toMembers(node.children ?? [], file, report) };
  if (node.type === 'array') return { type: 'array', mark, items: (node.children ?? []).map((child) => toNode(child, file, report)) };
  return { type: 'scalar', mark, value: node.value as string | number | boolean | null };
}

function toMembers(properties: readonly Node[], file: SourceFile, report: Report): ReadonlyMap<string, JsonMember> {
  const members = new Map<string, JsonMember>();
  for (const { children = [] } of properties) {
    const [keyNode, valueNode] = children;
    if (!keyNode || !valueNode) continue;
    const key = keyNode.value as string;
    const keyMark: Mark = { file, offset: keyNode.offset, length: keyNode.length };
    const before = members.get(key);
    const hidden = hiddenCharacterIn(key);
    if (FORBIDDEN_KEYS.has(key)) report(messages.json_forbidden_key(markToSpan(keyMark), { key }));
    else if (hidden) {
      report(messages.json_bidi_control(markToSpan(keyMark), { character: hidden }));
      // Under the name its author sees, so that whatever refers to it is not a second mistake.
      members.set(withoutHidden(key), { keyMark, value: toNode(valueNode, file, report) });
    } else if (before) {
      report(messages.json_duplicate_key(markToSpan(keyMark), { key }, { related: [{ message: 'the first one', span: markToSpan(before.keyMark) }] }));
    } else members.set(key, { keyMark, value: toNode(valueNode, file, report) });
  }
  return members;
}
