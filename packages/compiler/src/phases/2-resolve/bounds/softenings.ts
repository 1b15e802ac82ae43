import type { Loosening } from './compare-bounded.ts';
import { compareBounded } from './compare-bounded.ts';

type Definition = { readonly [property: string]: unknown };

/** Properties that say what is measured: a bounded figure means nothing if they may change. */
const MEASURED: readonly string[] = [
  'kind',
  'of',
  'from',
  'until',
  'cohort',
  'counted',
  'window',
  'every',
  'on',
  'per',
  'for',
  'before',
  'evidence',
  'while',
  'who',
  'season',
  'next',
  'weight',
  'parts',
  'judged',
  'modifiers',
  'onTargetChange',
  'repeats',
  'targets',
];
/** Maps whose entries let the clock stand still or leave cases out: an entry more is softer, one less is stricter. */
const EXEMPTING: readonly string[] = ['pause', 'exclude', 'cancel', 'reset'];
/** Maps whose entries press for the promise: an entry less is softer. */
const PRESSING: readonly string[] = ['warn', 'onBreach', 'penalty', 'ladder'];
/** Properties with an order of their own, which soften when they move the wrong way. */
const ORDERED: readonly string[] = [
  'catchUp',
  'clock',
  'covers',
  'distinct',
  'draws',
  'firstDay',
  'grace',
  'ifEmpty',
  'lateUntil',
  'minGap',
  'minSample',
  'onReopen',
  'opens',
  'orEvery',
  'pauseAtMost',
  'proRata',
  'publishes',
  'roll',
];

/** What else softens an SLA of which some property is bounded, beside that property itself. */
export function softeningsOf(base: Definition, own: Definition, bounded: ReadonlySet<string>): readonly Loosening[] {
  const free = (properties: readonly string[]): readonly string[] => properties.filter((property) => !bounded.has(property));
  // `by` is the time of a clock, which has an order, but in a ratio it is what is counted.
  const measured = base['kind'] === 'clock' ? MEASURED : [...MEASURED, 'by'];
  return [
    ...free([...measured, 'calendar']).flatMap((property) => changed(base, own, property)),
    // Whoever may set a due by hand may set a later one.
    ...free(['when', 'manualDue']).flatMap((property) => (own[property] === undefined ? [] : changed(base, own, property))),
    ...free(['carryOver']).flatMap((property) => (own[property] === undefined ? [] : changed(base, own, property))),
    ...free(ORDERED).flatMap((property) => compareBounded(base[property] ?? DEFAULTS[property], own[property] ?? DEFAULTS[property], [property])),
    ...free(EXEMPTING).flatMap((property) => entries(own, property).flatMap((id) => changed(mapOf(base, property), mapOf(own, property), id, [property]))),
    ...free(PRESSING).flatMap((property) =>
      entries(base, property)
        .filter((id) => mapOf(own, property)[id] === undefined)
        .map((id) => ({ path: [property, id], why: 'it is taken away' })),
    ),
    ...free(['penalty']).flatMap((property) =>
      entries(base, property)
        .filter((id) => mapOf(own, property)[id] !== undefined)
        .flatMap((id) => compareBounded(mapOf(base, property)[id], mapOf(own, property)[id], [property, id])),
    ),
  ];
}

const DEFAULTS: { readonly [property: string]: unknown } = {
  catchUp: 'backfill',
  draws: 1,
  ifEmpty: 'not-applicable',
  minSample: 1,
  proRata: false,
  firstDay: 'not-counted',
  onReopen: 'continue',
  roll: 'next',
};

function mapOf(definition: Definition, property: string): Definition {
  return (definition[property] ?? {}) as Definition;
}

function entries(definition: Definition, property: string): readonly string[] {
  return Object.keys(mapOf(definition, property));
}

function changed(base: Definition, own: Definition, property: string, above: readonly string[] = []): readonly Loosening[] {
  if (JSON.stringify(base[property]) === JSON.stringify(own[property])) return [];
  return [
    { path: [...above, property], why: base[property] === undefined ? 'it is added' : own[property] === undefined ? 'it is taken away' : 'it is changed' },
  ];
}
