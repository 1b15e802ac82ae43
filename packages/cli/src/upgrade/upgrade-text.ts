import type { UpgradeChange } from './upgrade-of.ts';

/** What became of the policy tests: those that went as they say before and do not any more. */
export interface TestsTurned {
  readonly before: number;
  readonly after: number;
  readonly turned: readonly { readonly id: string; readonly title: string; readonly says: string }[];
}

const SECTIONS: readonly (readonly [UpgradeChange['effect'], string])[] = [
  ['changes', 'changes here'],
  ['new', 'new here'],
  ['gone', 'gone here'],
  ['stays', 'stays as you have it'],
];
const WIDTH = 76;

/** Changes as a person reads them, section by section, definition by definition. */
export function upgradeText(changes: readonly UpgradeChange[]): string {
  const sections = SECTIONS.flatMap(([effect, title]) => {
    const own = changes.filter((change) => change.effect === effect);
    return own.length === 0 ? [] : [[title, ...own.flatMap((change, index) => lines(change, own[index - 1]))].join('\n')];
  });
  return sections.join('\n\n');
}

function lines(change: UpgradeChange, before: UpgradeChange | undefined): readonly string[] {
  const { definition, path, at } = change;
  if (path === '') return [`  ${definition}   ${at}`];
  const head = before?.definition === definition ? [] : [`  ${definition}`];
  return [...head, `    ${path}   ${says(change)}   ${at}`];
}

function says({ effect, base, own }: UpgradeChange): string {
  if (effect === 'stays') return `${own.to === undefined ? 'left out' : shown(own.to)} (below: ${turn(base)})`;
  return turn(own);
}

function turn({ from, to }: UpgradeChange['own']): string {
  if (from === undefined) return `new: ${shown(to)}`;
  return to === undefined ? `gone: ${shown(from)}` : `${shown(from)} → ${shown(to)}`;
}

/** A value on one line; a long one is cut. */
function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}

/** The last lines: how much of what, and which policy tests turned. */
export function upgradeSummary(changes: readonly UpgradeChange[], tests: TestsTurned | undefined): string {
  const count = (effect: UpgradeChange['effect']) => changes.filter((change) => change.effect === effect).length;
  const counted = `${count('changes')} values change here, ${count('new')} definitions are new, ${count('gone')} gone, ${count('stays')} changes do not reach you`;
  if (!tests) return counted;
  const turned = tests.turned.map(({ id, title, says: problem }) => `turns: ${id} (${title}): ${problem}`);
  return [...turned, `${counted}; policy tests as expected: ${tests.before} before, ${tests.after} after`].join('\n');
}
