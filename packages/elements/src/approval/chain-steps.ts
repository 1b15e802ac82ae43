import type { Plan, PlanBlock, PlanBranch } from '@guicheng/definition';
import type { BlockRun, ChainPreview, ChainRun, PreviewBlock } from '@guicheng/engine';
import { type BlockStanding, blockStanding } from './block-standing.ts';

/** One step of a chain in the order it is read, with the ways inside it. Sequences are dissolved into the row they stand in. */
export interface ChainStep {
  readonly path: string;
  readonly block: PlanBlock;
  /** From 1, in reading order; 0 for what only holds other steps. */
  readonly number: number;
  readonly standing: BlockStanding;
  readonly run?: BlockRun;
  /** How it would be, where nothing runs yet. */
  readonly foreseen?: PreviewBlock;
  /** Ways of a branch or of a parallel block; the one row inside a chain block. */
  readonly ways: readonly ChainWay[];
}

export interface ChainWay {
  readonly id: string;
  /** Absent: the row inside a chain block. */
  readonly branch?: PlanBranch;
  /** Undefined while that is open. */
  readonly taken?: boolean;
  readonly steps: readonly ChainStep[];
}

/** What the steps are made of. */
export interface ChainSource {
  readonly plan: Plan;
  readonly approval: string;
  readonly chain?: ChainRun | undefined;
  readonly preview?: ChainPreview | undefined;
}

/** Chain blocks in chain blocks: the compiler refuses circles, this bounds what it did not see. */
const DEPTH = 16;

/** The steps of an approval; none where the plan does not know it. */
export function chainSteps({ plan, approval, chain, preview }: ChainSource): readonly ChainStep[] {
  const foreseen = new Map(preview?.blocks.map((block) => [block.path, block]));
  let last = 0;
  return rowOf(approval, '');

  function rowOf(id: string, prefix: string): readonly ChainStep[] {
    return steps(plan.approvals[id]?.blocks ?? {}, prefix);
  }

  function steps(blocks: { readonly [id: string]: PlanBlock }, prefix: string): readonly ChainStep[] {
    return Object.values(blocks).flatMap((block) => (block.kind === 'sequence' ? steps(block.blocks, prefix) : [step(block, prefix)]));
  }

  function step(block: PlanBlock, prefix: string): ChainStep {
    const path = prefix + block.id;
    const run = chain && Object.hasOwn(chain.blocks, path) ? chain.blocks[path] : undefined;
    const preview = run ? undefined : foreseen.get(path);
    const holds = block.kind === 'branch' || block.kind === 'parallel' || block.kind === 'chain';
    const number = holds ? 0 : ++last;
    const known = { ...(run ? { run } : {}), ...(preview ? { foreseen: preview } : {}) };
    return { path, block, number, standing: blockStanding(chain, path), ...known, ways: waysIn(block, prefix, run, preview) };
  }

  function waysIn(block: PlanBlock, prefix: string, run: BlockRun | undefined, preview: PreviewBlock | undefined): readonly ChainWay[] {
    if (block.kind === 'chain') {
      const inside = `${prefix}${block.id}/`;
      return inside.split('/').length > DEPTH ? [] : [{ id: '', steps: rowOf(block.chain, inside) }];
    }
    if (block.kind !== 'branch' && block.kind !== 'parallel') return [];
    return Object.entries(block.branches).map(([id, branch]) => {
      const taken = wayTaken(id, run, preview);
      return { id, branch, ...(taken === undefined ? {} : { taken }), steps: steps(branch.blocks, prefix) };
    });
  }
}

/** A parallel block that records no ways takes them all. */
function wayTaken(id: string, run: BlockRun | undefined, preview: PreviewBlock | undefined): boolean | undefined {
  if (run) return run.branch === undefined || run.branch.split('+').includes(id);
  return preview && (preview.ways === undefined || preview.ways.includes(id));
}

/** Every step of a row and inside it, in reading order. */
export function allSteps(steps: readonly ChainStep[]): readonly ChainStep[] {
  return steps.flatMap((step) => [step, ...step.ways.flatMap((way) => allSteps(way.steps))]);
}
