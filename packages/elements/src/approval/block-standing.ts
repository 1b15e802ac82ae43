import type { BlockRun, ChainRun, SeatRun } from '@guicheng/engine';

/** How one block of a chain stands: what its picture shows. */
export type BlockStanding = 'waiting' | 'paused' | 'notReached' | 'approved' | 'rejected' | 'passed' | 'done';

/** The standing of a block at a path; one that was never entered is not reached. */
export function blockStanding(chain: ChainRun | undefined, path: string): BlockStanding {
  const run = chain && Object.hasOwn(chain.blocks, path) ? chain.blocks[path] : undefined;
  if (!run) return 'notReached';
  return run.outcome ?? (run.clock?.stoppedAt === undefined ? 'waiting' : 'paused');
}

/** What became of a seat: its vote and who cast it, or its status. */
export function seatStanding(
  run: BlockRun,
  seat: string,
): { readonly word: 'approve' | 'reject' | 'abstain' | 'handled' | Exclude<SeatRun['status'], 'used'>; readonly by?: string } {
  const cast = run.votes.findLast((one) => one.seat === seat);
  if (cast) return { word: cast.vote, by: cast.by };
  const status = run.seats.find(({ id }) => id === seat)?.status ?? 'open';
  return { word: status === 'used' ? 'handled' : status };
}
