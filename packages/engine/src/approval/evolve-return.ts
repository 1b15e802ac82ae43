import type { Instant } from '@guicheng/definition';
import type { BlockClock, BlockRun, ChainRun } from '../case/case-state.ts';
import type { CaseEvent } from '../event.ts';
import { clockOf, running, stopped } from './evolve-clock.ts';

type Returned = Extract<CaseEvent, { readonly type: 'request-returned' }>;
type Resumed = Extract<CaseEvent, { readonly type: 'request-resumed' }>;

/**
 * A chain that was returned: the blocks gone back over are as if they had never been entered, but for their clocks where those resume. Blocks beside
 * that keep what they have stand still until it is back.
 */
export function returned(
  { returned: _before, clocks: before = {}, ...chain }: ChainRun,
  { block, to, then, clocks, voided, paused = [] }: Returned,
  at: Instant,
): ChainRun {
  const kept: Record<string, BlockClock> = Object.fromEntries(Object.entries(before).filter(([path]) => !voided.includes(path)));
  const blocks: Record<string, BlockRun> = {};
  for (const [path, run] of Object.entries(chain.blocks)) {
    const gone = voided.includes(path);
    if (gone && clocks === 'resume') kept[path] = stopped(clockOf(run), run.decidedAt ?? at);
    if (!gone) blocks[path] = paused.includes(path) ? { ...run, clock: stopped(clockOf(run), at) } : run;
  }
  const back = to === 'requester' || then === 'straight-back' ? { returned: { from: block, to, then, clocks } } : {};
  return { ...chain, blocks, ...(Object.keys(kept).length === 0 ? {} : { clocks: kept }), ...back };
}

/** A chain that is back where it goes on: what is entered anew is as if it had never been, and clocks that stood still run again. */
export function resumed({ returned: _back, ...chain }: ChainRun, { voided = [], chosen, own = [] }: Resumed, at: Instant): ChainRun {
  const staying = Object.entries(chain.blocks).filter(([path]) => !voided.includes(path));
  const blocks = staying.map(([path, run]) => [path, run.clock?.stoppedAt === undefined ? run : { ...run, clock: running(run.clock, at) }] as const);
  return { ...chain, blocks: Object.fromEntries(blocks), chosen: chosen ?? chain.chosen, own: [...new Set([...chain.own, ...own])] };
}
