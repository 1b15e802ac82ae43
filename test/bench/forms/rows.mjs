export const FLOOR = 'floor-vanilla';
export const OURS = 'guicheng';

/** At most this for ours. `relative` rows are the ratio to the floor, `above` what is over it, both in the same round. */
const MEASURES = [
  { name: 'render-1000', of: 'form', key: 'cpu', relative: true, target: 0.9 },
  { name: 'render-20', of: 'small', key: 'cpu', relative: true, target: 1.8 },
  { name: 'key-cpu-1000-ms', of: 'form', key: 'key', above: true, target: 1 },
  { name: 'longest-task-1000-ms', of: 'form', key: 'longest', target: 50 },
  { name: 'toggle-1000', of: 'form', key: 'toggle', relative: true, target: 1.2 },
  { name: 'validate-1000', of: 'form', key: 'validate', relative: true, target: 0.6 },
  { name: 'heap-1000-mb', of: 'form', key: 'heap', unit: 1e6, target: 5 },
  { name: 'table-render', of: 'table', key: 'render', relative: true, target: 1.2 },
  { name: 'table-add-row', of: 'table', key: 'add', relative: true, target: 1.5 },
  { name: 'elements-per-field', of: 'form', key: 'elementsPerField', target: 6 },
];

/** Twice the fields, ten times the rows, may cost so many times the CPU: what grows faster than they do is not linear. */
const GROWTH = [
  { name: 'render-2000-to-1000', large: ['large', 'cpu'], small: ['form', 'cpu'], target: 2.2 },
  { name: 'table-1000-to-100', large: ['longTable', 'render'], small: ['table', 'render'], target: 11 },
  { name: 'add-row-1000-to-100', large: ['longTable', 'add'], small: ['table', 'add'], target: 11 },
];

export function median(values) {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  if (!sorted.length) return undefined;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const rounded = (value) => Math.round(value * 100) / 100;

function measured({ of, key, relative, above, unit = 1 }, peer, rounds) {
  const values = rounds.map((round) => {
    const value = round[peer]?.[of]?.[key];
    const floor = round[FLOOR]?.[of]?.[key];
    if (relative) return value / floor;
    return above ? value - floor : value / unit;
  });
  return median(values);
}

function peerRows(peer, rounds, { bytes, facts }) {
  const ratios = MEASURES.map((measure) => ({ ...measure, value: measured(measure, peer, rounds) }));
  const growth = GROWTH.map(({ name, large, small, target }) => ({
    name,
    target,
    value: median(rounds.map((round) => round[peer]?.[large[0]]?.[large[1]] / round[peer]?.[small[0]]?.[small[1]])),
  }));
  const shown = facts && [
    { name: 'strict-csp-refused', value: facts.strict ? 0 : 1, target: 0 },
    { name: 'formdata-missing', value: facts.missing, target: 0 },
    { name: 'axe-violations', value: facts.violations.length, target: 0 },
  ];
  return [{ name: 'gzip-bytes', value: bytes, target: 18 * 1024 }, ...ratios, ...growth, ...(shown ?? [])].flatMap(({ name, value, target }) =>
    value === undefined ? [] : [{ name, value: rounded(value), target }],
  );
}

/** Rows of { name, value, target, ok }: ours by their own name, a peer's as `<peer>/<row>` and without a target. */
export function rowsOf(peers, rounds, known) {
  return peers.flatMap((peer) =>
    peerRows(peer, rounds, known[peer]).map(({ name, value, target }) =>
      peer === OURS ? { name, value, target, ok: value <= target } : { name: `${peer}/${name}`, value, ok: true },
    ),
  );
}

/** The floor in ms, for whoever wants to know what a ratio is of. */
export function floorRows(rounds) {
  return MEASURES.flatMap(({ name, of, key, relative, above }) => {
    const value = relative || above ? median(rounds.map((round) => round[FLOOR]?.[of]?.[key])) : undefined;
    return value === undefined ? [] : [{ name: `${FLOOR}/${name.replace(/-ms$/, '')}-cpu-ms`, value: rounded(value), ok: true }];
  });
}
