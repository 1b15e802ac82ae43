import { describe, expect, test } from 'vitest';
import { REJECTIONS } from '../rejections.ts';
import { afterFirst, seatsCounted, thenSecond } from '../test-support/algebra-story.ts';
import type { Cell, ChainAct } from './algebra.ts';
import { ALGEBRA, CHAIN_ACTS } from './algebra.ts';

const CHANGE: Record<Cell['seats'], (before: number | undefined) => number | undefined> = {
  same: (before) => before,
  more: (before) => (before ?? 0) + 1,
  fewer: (before) => (before ?? 0) - 1,
  over: () => undefined,
};

/** The page of the handbook: what the tests below were made from. */
function page(): string {
  const act = (one: ChainAct) => one.replace('timer-', 'timer: ').replaceAll('-', ' ');
  const rows = (first: ChainAct) => CHAIN_ACTS.map((second) => `| ${act(second)} | ${answerText(ALGEBRA[first][second])} | ${ALGEBRA[first][second].says} |`);
  const sections = CHAIN_ACTS.map((first) =>
    [`## After ${act(first)}`, '', '| Then | Answer | What it does |', '| --- | --- | --- |', ...rows(first)].join('\n'),
  );
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
}

const INTRODUCTION = `# The algebra of approvals

What every act on a block and its seats does after every other, ${CHAIN_ACTS.length} by ${CHAIN_ACTS.length}. Each line is a test: \`packages/engine/src/approval/algebra.ts\` is the one table that
both this page and the tests are made from (\`npx vitest run packages/engine/src/approval/algebra.test.ts --update\` writes the page).

Where a seat is spoken of, both acts are about the same one. Seats vote, not records: one seat, one vote, whoever acts for it. The whole of which votes are a
share is the seats that are neither removed nor not required; transfers, delegations, holds and opinions never change it. Whoever is added before or after a seat
is a part of it, and whoever is added beside has a seat of their own.`;

function answerText({ answer, seats }: Cell): string {
  if (answer === 'nothing') return 'nothing happens';
  if (answer !== 'done') return `refused: \`${answer}\``;
  return { same: 'done', more: 'done, one seat more', fewer: 'done, one seat fewer', over: 'done, waits for nobody any more' }[seats];
}

describe.each(CHAIN_ACTS)('after %s', (first) => {
  test.each(CHAIN_ACTS)('%s does what the table says', (second) => {
    const { answer, seats } = ALGEBRA[first][second];
    const story = afterFirst(first, second);
    const before = seatsCounted(story);
    expect(thenSecond(story, second)).toBe(answer);
    expect(seatsCounted(story)).toBe(CHANGE[seats](before));
  });
});

test('refusals are codes that are known', () => {
  for (const { answer } of Object.values(ALGEBRA).flatMap((row) => Object.values(row))) {
    if (answer !== 'done' && answer !== 'nothing') expect(Object.keys(REJECTIONS)).toContain(answer);
  }
});

test('the handbook says what the table says', async () => {
  await expect(page()).toMatchFileSnapshot('../../../handbook/algebra.md');
});
