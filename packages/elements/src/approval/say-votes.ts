import type { Locale, PlanApproveBlock, PlanVotes } from '@guicheng/definition';
import type { BlockRun } from '@guicheng/engine';
import { fillText } from '../text/texts.ts';
import type { ApprovalTexts } from './approval-texts.ts';
import { votesSoFar } from './votes-so-far.ts';

/** How the votes of a block stand, in one line: `3 人中 2 人同意 · 权重 60%，须达 66.7%`. */
export function sayVotes(block: PlanApproveBlock, run: Pick<BlockRun, 'seats' | 'votes'>, texts: ApprovalTexts, locale: Locale): string {
  const { seats, approving, rejecting, abstaining, more, weight, quorum } = votesSoFar(block, run);
  const { votes } = texts;
  const share = (ratio: number) => sayShare(ratio, locale);
  return [
    fillText(votes.soFar, { approving, seats }),
    rejecting ? fillText(votes.rejected, { count: rejecting }) : '',
    abstaining ? fillText(votes.abstained, { count: abstaining }) : '',
    weight ? fillText(votes.weight, { has: share(weight.has), needed: `${weight.over ? '> ' : ''}${share(weight.needed)}` }) : '',
    more ? fillText(votes.more, { count: more }) : '',
    quorum ? fillText(votes.quorum, quorum) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How votes count in a block. */
export function sayVoteRule({ votes, groups }: PlanApproveBlock, texts: ApprovalTexts, locale: Locale): string {
  const rule = ruleOf(votes, texts, locale);
  return groups === 'together' ? rule : `${rule} · ${texts.votes[groups]}`;
}

function ruleOf(votes: PlanVotes, { votes: texts }: ApprovalTexts, locale: Locale): string {
  switch (votes.kind) {
    case 'all':
      return texts.all;
    case 'any':
      return texts.any;
    case 'in-turn':
      return texts.inTurn;
    default:
      return fillText(votes.kind === 'at-least' ? texts.atLeast : texts.moreThan, { share: sayShare(votes.fraction[0] / votes.fraction[1], locale) });
  }
}

const formats = new Map<Locale, Intl.NumberFormat>();

function sayShare(ratio: number, locale: Locale): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  formats.set(locale, format);
  return format.format(ratio);
}
