import type { Instant, Locale, Plan } from '@guicheng/definition';
import { blockDue } from '@guicheng/engine';
import { sayInstant, sayLength } from '../clock/say-time.ts';
import { fillText } from '../text/texts.ts';
import type { ApprovalTexts } from './approval-texts.ts';
import type { ChainStep } from './chain-steps.ts';

/** From this share of a block's time on it says that the end is near. */
const NEAR = 0.2;

/** How much time a block has left. */
export interface BlockTime {
  readonly said: string;
  readonly tone: '' | 'soon' | 'breached';
}

/** The time of a block that waits; undefined where nothing limits it or it is over. Once it ran out, and people are reminded, it counts to the next reminder. */
export function blockTime(plan: Plan, { block, run, standing }: ChainStep, now: Instant, texts: ApprovalTexts, locale: Locale): BlockTime | undefined {
  const sla = 'sla' in block ? block.sla : undefined;
  if (!sla || !run || run.outcome !== undefined) return undefined;
  if (standing === 'paused') return { said: texts.time.still, tone: '' };
  const breaches = run.breaches ? fillText(texts.time.breaches, { count: run.breaches }) : '';
  const due = blockDue(plan, sla, run);
  if (due === undefined) return breaches ? { said: breaches, tone: 'breached' } : undefined;
  const at = sayInstant(due, now, locale, plan.pack.timeZone);
  const length = sayLength(due - now, locale);
  if (now > due) return { said: fillText(texts.time.over, { length, at }), tone: 'breached' };
  const near = due - now <= (due - run.enteredAt) * NEAR;
  const said = fillText(texts.time.left, { left: length, at });
  return { said: breaches ? `${breaches} · ${said}` : said, tone: breaches ? 'breached' : near ? 'soon' : '' };
}
