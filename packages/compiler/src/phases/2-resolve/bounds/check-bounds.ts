import type { Bound, CalendarDefinition, Report, Span } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { JsonMember, JsonNode, JsonObject, Mark } from '../../1-parse/json-tree.ts';
import { markToSpan, nodeToValue } from '../../1-parse/json-tree.ts';
import type { ParsedDefinition, ParsedLayer } from '../../1-parse/parsed-pack.ts';
import type { ResolvedDefinition } from '../resolved-pack.ts';
import { shorterHours } from './calendar-hours.ts';
import type { Loosening } from './compare-bounded.ts';
import { compareBounded } from './compare-bounded.ts';
import { softeningsOf } from './softenings.ts';

type Definitions = ReadonlyMap<string, ResolvedDefinition>;
type Value = { readonly [property: string]: unknown };

/** One definition of the layers below, what it became, and the file of the layer that changed it. */
interface Change {
  readonly base: JsonObject;
  readonly own: JsonObject | undefined;
  readonly overlay: ParsedDefinition;
  readonly report: Report;
}

const RANK: { readonly [bound in Bound]: number } = { free: 0, stricter: 1, fixed: 2 };

/** Reports, at the overlay's own lines, what a layer changes although a lower one bounds it. */
export function checkBounds(
  before: Definitions,
  after: Definitions,
  layer: ParsedLayer,
  placeOf: (definition: ParsedDefinition) => string,
  report: Report,
): void {
  for (const overlay of layer.definitions) {
    const place = placeOf(overlay);
    const base = before.get(place);
    const merged = after.get(place);
    if (!base?.sound || (merged && !merged.sound)) continue;
    const change: Change = { base: base.root, own: merged?.root, overlay, report };
    checkDefinition(change);
    if (overlay.kind === 'calendar') checkCalendar(change, overlay.id, before);
  }
}

function checkDefinition(change: Change): void {
  const { base, own, overlay } = change;
  const bounds = Object.entries(boundsOf(base));
  const bounded = bounds.filter(([, bound]) => bound !== 'free');
  const first = bounded[0];
  if (!first) return;
  if (!own) {
    reportLoosening(change, [], overlay.id, 'the whole definition is taken away', first[0]);
    return;
  }
  const [baseValue, ownValue] = [nodeToValue(base) as Value, nodeToValue(own) as Value];
  for (const [path, bound] of bounded) checkProperty(change, path, bound, baseValue, ownValue);
  for (const [path, bound] of bounds) {
    if (RANK[boundsOf(own)[path] ?? 'free'] < RANK[bound]) reportLoosening(change, ['overlays', path], `overlays.${path}`, `\`${bound}\` below`, path);
  }
  if (overlay.kind !== 'sla') return;
  for (const { path, why } of softeningsOf(baseValue, ownValue, new Set(bounded.map(([path]) => path.split('.')[0]!))))
    reportLoosening(change, path, path.join('.'), why, first[0]);
}

function boundsOf(definition: JsonObject): { readonly [path: string]: Bound } {
  const node = definition.members.get('overlays')?.value;
  return node ? (nodeToValue(node) as { readonly [path: string]: Bound }) : {};
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((each, key) => (typeof each === 'object' && each !== null ? (each as Value)[key] : undefined), value);
}

function checkProperty(change: Change, path: string, bound: Bound, base: Value, own: Value): void {
  const steps = path.split('.');
  const [from, to] = [valueAt(base, steps), valueAt(own, steps)];
  if (JSON.stringify(from) === JSON.stringify(to)) return;
  if (bound === 'fixed') {
    change.report(messages.overlay_fixed(spanOf(change, steps), { path }, { related: [related(change, path)] }));
    return;
  }
  for (const loosening of compareBounded(from, to, steps)) reportLoosening(change, loosening.path, loosening.path.join('.'), loosening.why, path);
}

/** Opening hours are part of what an SLA promises: a calendar behind a bounded one may not get shorter. */
function checkCalendar(change: Change, calendar: string, before: Definitions): void {
  const { base, own } = change;
  const sla = [...before.values()].find(
    ({ kind, root }) =>
      kind === 'sla' && Object.values(boundsOf(root)).some((bound) => bound !== 'free') && (nodeToValue(root) as Value)['calendar'] === calendar,
  );
  if (!sla || !own) return;
  const shorter: readonly Loosening[] = shorterHours(nodeToValue(base) as CalendarDefinition, nodeToValue(own) as CalendarDefinition);
  const bound = sla.root.members.get('overlays')!.keyMark;
  for (const { path, why } of shorter) {
    const extra = { related: [{ message: `SLA \`${sla.id}\` is bounded`, span: markToSpan(bound) }] };
    change.report(messages.overlay_loosens_bound(spanOf(change, path), { path: path.join('.'), why }, extra));
  }
}

function reportLoosening(change: Change, path: readonly string[], shown: string, why: string, bound: string): void {
  change.report(messages.overlay_loosens_bound(spanOf(change, path), { path: shown, why }, { related: [related(change, bound)] }));
}

function related({ base }: Change, path: string): { readonly message: string; readonly span: Span } {
  const overlays = base.members.get('overlays')!;
  const member = overlays.value.type === 'object' ? overlays.value.members.get(path) : undefined;
  return { message: `\`${path}\` is bounded`, span: markToSpan(member?.keyMark ?? overlays.keyMark) };
}

/** The overlay's own line: as far as the path leads inside its file. */
function spanOf({ overlay }: Change, path: readonly string[]): Span {
  let node: JsonNode = overlay.root;
  let mark: Mark = overlay.root.members.get('remove')?.keyMark ?? overlay.root.members.get('id')?.value.mark ?? { ...overlay.root.mark, length: 1 };
  for (const step of path) {
    const member: JsonMember | undefined = node.type === 'object' ? node.members.get(step) : undefined;
    if (!member) break;
    node = member.value;
    mark = node.type === 'scalar' ? node.mark : member.keyMark;
  }
  return markToSpan(mark);
}
