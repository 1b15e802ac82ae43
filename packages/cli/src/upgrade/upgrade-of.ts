import type { PackLayer, PackSource } from '@guicheng/compiler';
import { sameValue, type ValueChange, valueChanges } from './value-changes.ts';

/** Where the values of four packs stand: what head office says and what the company makes of it, before and after. */
export interface Sources {
  readonly base: { readonly before: PackSource; readonly after: PackSource };
  readonly own: { readonly before: PackSource; readonly after: PackSource };
}

/** One change of head office, and what it comes to here. */
export interface UpgradeChange {
  /** The definition, such as `slas/three-rings`. */
  readonly definition: string;
  /** Inside it, such as `atMost`; empty for the whole definition. */
  readonly path: string;
  /** What head office said and says; absent where it said nothing. */
  readonly base: { readonly from?: unknown; readonly to?: unknown };
  /** What is in force here before and after. The same twice where the company says it itself. */
  readonly own: { readonly from?: unknown; readonly to?: unknown };
  /** `changes` what is in force here; `stays` as the company has it; `new` and `gone`: a whole definition. */
  readonly effect: 'changes' | 'stays' | 'new' | 'gone';
  /** `FILE:LINE` of what is in force afterwards, or of what was before where nothing is. */
  readonly at: string;
}

/** What a company is told of apart: translations follow what they translate, policy tests are run. */
const APART = /^(locales|scenarios)\//;
/** Written in every file, and nothing of the company's. */
const SILENT = new Set(['$schema', 'version', 'validFrom']);

/** Definition by definition, value by value, what the new version of the packs below changes for the company. In the order of places. */
export function upgradeOf(
  { base, own }: Sources,
  layers: { readonly before: readonly PackLayer[]; readonly after: readonly PackLayer[] },
): readonly UpgradeChange[] {
  const places = new Set([...layers.before, ...layers.after].flatMap(({ files }) => files.map(({ place }) => place)));
  const definitions = [...new Set([...places].filter((place) => place.endsWith('.json') && !APART.test(place)).map(definitionOf))].toSorted();
  return definitions.flatMap((definition) =>
    valueChanges(writtenAt(base.before, [definition]), writtenAt(base.after, [definition]))
      .filter(({ path }) => !SILENT.has(path[0] ?? ''))
      .map((change) => comesTo({ base, own }, definition, change)),
  );
}

function comesTo({ own }: Sources, definition: string, { path, ...base }: ValueChange): UpgradeChange {
  const place = [definition, ...path];
  const [from, to] = [writtenAt(own.before, place), writtenAt(own.after, place)];
  const whole = path.length === 0;
  const effect = sameValue(from, to) ? 'stays' : whole && from === undefined ? 'new' : whole && to === undefined ? 'gone' : 'changes';
  const { file, line } = (to === undefined ? own.before : own.after).at(stepsOf(place));
  return {
    definition,
    path: path.join('/'),
    base,
    own: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
    effect,
    at: `${file}:${line}`,
  };
}

/** `slas/three-rings.sla.json` is `slas/three-rings`; `pack.json` is `pack`. */
function definitionOf(place: string): string {
  return place.replace(/(\.[a-z-]+)?\.json$/, '');
}

const stepsOf = ([definition = '', ...path]: readonly string[]): readonly string[] => [...definition.split('/'), ...path];

type Node = NonNullable<ReturnType<PackSource['node']>>;

function writtenAt(source: PackSource, place: readonly string[]): unknown {
  const node = source.node(stepsOf(place));
  return node && plain(node);
}

function plain(node: Node): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'array') return node.items.map(plain);
  return Object.fromEntries([...node.members].map(([key, { value }]) => [key, plain(value)]));
}
