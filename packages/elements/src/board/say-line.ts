import type { Fraction } from '@guicheng/definition';
import { fillText } from '../text/texts.ts';
import type { BoardLine, LineResult } from './board-line.ts';
import type { BoardTexts } from './board-texts.ts';
import { ratioShare } from './ratio-share.ts';

/** A share as whole percent, rounded to the side that flatters nobody: 79.9 % of at least 80 % is 79 %, 5.1 % of at most 5 % is 6 %. Undefined where nothing counts. */
export function lineShare({ counted, cohort, goal }: BoardLine): number | undefined {
  if (!goal?.atMost) return ratioShare(counted, cohort);
  return cohort > 0 ? Math.ceil((counted * 100) / cohort) : undefined;
}

/** A fraction as percent with at most two decimals, such as `80%`. */
export function percentOf([numerator, denominator]: Fraction): string {
  return `${Math.round((numerator * 10_000) / denominator) / 100}%`;
}

/** What is still to be done, or what can no longer be, in one sentence; empty where the definition names no share. */
export function sayMissing({ goal, counted, cohort, result }: BoardLine, texts: BoardTexts): string {
  if (!goal || cohort === 0) return '';
  const target = percentOf(goal.share);
  if (goal.atMost) return counted > goal.needed ? fillText(texts.over, { n: counted - goal.needed }) : texts.targetReached;
  const n = goal.needed - counted;
  if (n <= 0) return texts.targetReached;
  return fillText(result === 'broken' ? texts.unreachable : texts.needed, { n, target });
}

/** A line's figures in one sentence: share, what of what, target, what is missing. */
export function sayLine(line: BoardLine, texts: BoardTexts): string {
  const { goal, counted, cohort } = line;
  const share = lineShare(line);
  const said = [
    share === undefined ? '' : `${share}%`,
    share === undefined ? '' : fillText(goal ? texts.ofCohort : texts.onTime, { counted, cohort, kept: counted, judged: cohort }),
    goal ? fillText(goal.atMost ? texts.atMost : texts.atLeast, { target: percentOf(goal.share) }) : '',
    sayMissing(line, texts),
    line.provisional ? texts.provisional : '',
  ];
  return said.filter(Boolean).join(' · ');
}

/** The tone in which a result is shown. */
export function resultTone(result: LineResult): 'met' | 'breached' | 'soon' | '' {
  return ({ kept: 'met', broken: 'breached', running: 'soon', unjudged: '' } as const)[result];
}
