import type { ChainRun } from '@guicheng/engine';
import { said } from '../text/said.ts';
import { sayList } from '../text/say-list.ts';
import { fillText } from '../text/texts.ts';
import { allSteps, type ChainStep } from './chain-steps.ts';
import type { ChainView } from './chain-view.ts';

/** A chain in one sentence: how far it is and who is waited for. Ways that were not taken do not count. */
export function sayChain(steps: readonly ChainStep[], chain: ChainRun | undefined, { texts, locale, nameOf }: ChainView): string {
  const counted = onTheWay(steps).filter(({ number }) => number > 0);
  const done = counted.filter(({ standing }) => standing !== 'notReached' && standing !== 'waiting' && standing !== 'paused').length;
  if (chain?.outcome) return fillText(texts.mapEnded, { done, count: counted.length, outcome: texts.outcome[chain.outcome] });
  const now = counted
    .filter(({ standing }) => standing === 'waiting')
    .map(({ number, block, run }) => {
      const open = run?.seats.filter(({ status }) => status === 'open').map(({ person }) => nameOf(person)) ?? [];
      return `${number} ${said(block.title, locale)}${open.length ? ` (${sayList(open, locale)})` : ''}`;
    });
  return fillText(texts.map, { done, count: counted.length, now: now.length ? sayList(now, locale) : texts.nobodyNow });
}

function onTheWay(steps: readonly ChainStep[]): readonly ChainStep[] {
  const passed = new Set(steps.flatMap((step) => passedIn(step)));
  return allSteps(steps).filter((step) => !passed.has(step));
}

function passedIn({ ways }: ChainStep): readonly ChainStep[] {
  return ways.flatMap(({ taken, steps }) => (taken === false ? allSteps(steps) : steps.flatMap(passedIn)));
}
