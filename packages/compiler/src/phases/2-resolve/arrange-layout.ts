import type { JsonArray, JsonMember, JsonNode, JsonObject, Mark } from '../1-parse/json-tree.ts';
import { stringOf } from '../1-parse/json-tree.ts';

/**
 * The layout of a merged form follows its fields: a field the overlay removed leaves its row, and one it placed with `after`
 * or `before` gets a row of its own beside the row of that field, unless the overlay's own layout says where it goes.
 */
export function arrangeLayout(merged: JsonObject, overlay: JsonObject): JsonObject {
  const fields = objectAt(overlay, 'fields');
  let layout = objectAt(merged, 'layout');
  if (!fields || !layout) return merged;
  const shownByOverlay = fieldsShownBy(objectAt(overlay, 'layout'));
  for (const [id, { keyMark, value }] of fields.members) {
    if (value.type !== 'object' || shownByOverlay.has(id)) continue;
    const after = stringOf(value.members.get('after')?.value);
    const target = after ?? stringOf(value.members.get('before')?.value);
    if (!objectAt(merged, 'fields')?.members.has(id)) layout = withoutField(layout, id);
    else if (target !== undefined) layout = withRowBeside(withoutField(layout, id), target, after === undefined ? 0 : 1, rowOf(id, keyMark));
  }
  const member = merged.members.get('layout')!;
  return { ...merged, members: new Map(merged.members).set('layout', { ...member, value: layout }) };
}

function objectAt(node: JsonObject, key: string): JsonObject | undefined {
  const value = node.members.get(key)?.value;
  return value?.type === 'object' ? value : undefined;
}

function rowsOf(section: JsonNode): JsonArray | undefined {
  const rows = section.type === 'object' ? section.members.get('rows')?.value : undefined;
  return rows?.type === 'array' ? rows : undefined;
}

function holds(row: JsonNode, field: string): boolean {
  return row.type === 'array' && row.items.some((item) => stringOf(item) === field);
}

function fieldsShownBy(layout: JsonObject | undefined): ReadonlySet<string> {
  const rows = [...(layout?.members.values() ?? [])].flatMap(({ value }) => rowsOf(value)?.items ?? []);
  return new Set(rows.flatMap((row) => (row.type === 'array' ? row.items.map((item) => stringOf(item) ?? '') : [])));
}

function rowOf(field: string, mark: Mark): JsonArray {
  return { type: 'array', mark, items: [{ type: 'scalar', mark, value: field }] };
}

function mapRows(layout: JsonObject, change: (rows: readonly JsonNode[]) => readonly JsonNode[]): JsonObject {
  const sections = [...layout.members].map(([id, member]): [string, JsonMember] => {
    const rows = rowsOf(member.value);
    if (!rows || member.value.type !== 'object') return [id, member];
    const rowsMember = member.value.members.get('rows')!;
    const members = new Map(member.value.members).set('rows', { ...rowsMember, value: { ...rows, items: change(rows.items) } });
    return [id, { ...member, value: { ...member.value, members } }];
  });
  return { ...layout, members: new Map(sections) };
}

function withoutField(layout: JsonObject, field: string): JsonObject {
  return mapRows(layout, (rows) =>
    rows.flatMap((row) => {
      if (row.type !== 'array' || !holds(row, field)) return [row];
      const items = row.items.filter((item) => stringOf(item) !== field);
      return items.length > 0 ? [{ ...row, items }] : [];
    }),
  );
}

function withRowBeside(layout: JsonObject, target: string, shift: 0 | 1, row: JsonArray): JsonObject {
  return mapRows(layout, (rows) => {
    const at = rows.findIndex((each) => holds(each, target));
    return at < 0 ? rows : rows.toSpliced(at + shift, 0, row);
  });
}
