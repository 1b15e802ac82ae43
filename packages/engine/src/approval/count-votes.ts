import type { Fraction, PlanApproveBlock } from '@guicheng/definition';
import type { BlockRun } from '../case/case-state.ts';

type Rule = Pick<PlanApproveBlock, 'votes' | 'onReject' | 'quorum'>;

/**
 * What the votes so far decide, or undefined while more can still change it. Seats are counted, not records, and exactly:
 * a fraction is compared by multiplying across. Nothing stands before the quorum has voted.
 *
 * - `all`, `in-turn`: every seat approves. A rejection ends it (`end-now`) or is final once all have voted (`wait-all`).
 * - `any`: the first vote decides, either way; with `wait-all` a rejection decides only when nobody approves.
 * - `at-least`, `more-than`: of all seats, abstentions and unused seats included. Ends exactly when the outcome can no longer
 *   change; with `wait-all` a rejection waits for the last vote.
 */
export function countVotes(rule: Rule, run: Pick<BlockRun, 'seats' | 'votes'>): 'approved' | 'rejected' | undefined {
  const seats = run.seats.filter(({ status }) => status !== 'not-required').length;
  const cast = run.votes.length;
  if (!quorumReached(rule.quorum, cast, seats)) return undefined;
  const open = seats - cast;
  const approving = run.votes.filter((one) => one.vote === 'approve').length;
  const rejecting = run.votes.filter((one) => one.vote === 'reject').length;
  const mayReject = rule.onReject === 'end-now' || open === 0;
  switch (rule.votes.kind) {
    case 'all':
    case 'in-turn':
      if (rejecting > 0) return mayReject ? 'rejected' : undefined;
      return open === 0 ? 'approved' : undefined;
    case 'any':
      if (rule.onReject === 'wait-all' && approving > 0) return 'approved';
      if (!mayReject) return undefined;
      return byShare(run.votes[0]?.vote === 'approve', run.votes[0]?.vote === 'reject');
    case 'at-least':
      return byShare(compare(approving, seats, rule.votes.fraction) >= 0, compare(approving + open, seats, rule.votes.fraction) < 0 && mayReject);
    case 'more-than':
      return byShare(compare(approving, seats, rule.votes.fraction) > 0, compare(approving + open, seats, rule.votes.fraction) <= 0 && mayReject);
    default:
      return rule.votes satisfies never;
  }
}

/** Negative, zero or positive as `part / whole` is below, at or above the fraction. */
function compare(part: number, whole: number, [numerator, denominator]: Fraction): number {
  return part * denominator - numerator * whole;
}

function byShare(approved: boolean, rejected: boolean): 'approved' | 'rejected' | undefined {
  return approved ? 'approved' : rejected ? 'rejected' : undefined;
}

function quorumReached(quorum: PlanApproveBlock['quorum'], cast: number, seats: number): boolean {
  if (quorum === undefined) return true;
  return typeof quorum === 'number' ? cast >= quorum : compare(cast, seats, quorum) >= 0;
}

/** Whether these many seats could ever make the quorum. A share of the seats always can. */
export function quorumPossible(quorum: PlanApproveBlock['quorum'], seats: number): boolean {
  return typeof quorum !== 'number' || seats >= quorum;
}
