import type { Rule } from '../rule.ts';
import { branchGap } from './branch-gap.ts';
import { branchOtherwiseNotLast } from './branch-otherwise-not-last.ts';
import { branchOtherwiseSeveral } from './branch-otherwise-several.ts';
import { branchOverlap } from './branch-overlap.ts';
import { branchShadowed } from './branch-shadowed.ts';
import { branchWithoutOtherwise } from './branch-without-otherwise.ts';
import { stageCycleAutomatic } from './stage-cycle-automatic.ts';
import { stageCycleWithoutExit } from './stage-cycle-without-exit.ts';
import { stageDeadEnd } from './stage-dead-end.ts';
import { stageUnreachable } from './stage-unreachable.ts';

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  branchGap,
  branchOtherwiseNotLast,
  branchOtherwiseSeveral,
  branchOverlap,
  branchShadowed,
  branchWithoutOtherwise,
  stageCycleAutomatic,
  stageCycleWithoutExit,
  stageDeadEnd,
  stageUnreachable,
];
