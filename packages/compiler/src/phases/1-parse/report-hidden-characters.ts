import type { Report } from '@guicheng/definition';
import { messages } from '../../messages.gen.ts';
import { hiddenCharacterIn, hiddenCharacterInText } from './hidden-character.ts';
import type { JsonNode } from './json-tree.ts';
import { markToSpan } from './json-tree.ts';

/** Properties that hold prose; everywhere else a string is an id, a reference, a length or an expression. */
const PROSE: ReadonlySet<string> = new Set([
  'title',
  'note',
  'text',
  'hint',
  'message',
  'patternMessage',
  'reason',
  'purpose',
  'publisher',
  'name',
  'subjectLine',
  'body',
  'unit',
  'resolution',
  'exempt',
  'comment',
]);
/** Maps whose values are prose, whatever the key. */
const PROSE_MAPS: ReadonlySet<string> = new Set(['options', 'texts', 'figures', 'form', 'rows', 'data']);

/** Reports characters nobody can see: an error where the machine reads the string, a warning in prose. */
export function reportHiddenCharacters(node: JsonNode, report: Report, prose = false, proseMap = false): void {
  if (node.type === 'array') {
    for (const item of node.items) reportHiddenCharacters(item, report, prose, proseMap);
  } else if (node.type === 'object') {
    for (const [key, { value }] of node.members) reportHiddenCharacters(value, report, proseMap || PROSE.has(key), proseMap || PROSE_MAPS.has(key));
  } else if (typeof node.value === 'string') {
    const character = prose ? hiddenCharacterInText(node.value) : hiddenCharacterIn(node.value);
    if (character) report((prose ? messages.text_bidi_control : messages.json_bidi_control)(markToSpan(node.mark), { character }));
  }
}
