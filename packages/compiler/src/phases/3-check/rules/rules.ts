import type { Rule } from '../rule.ts';
import { approvalOnlyByRequester } from './approval-only-by-requester.ts';
import { branchGap } from './branch-gap.ts';
import { branchOtherwiseNotLast } from './branch-otherwise-not-last.ts';
import { branchOtherwiseSeveral } from './branch-otherwise-several.ts';
import { branchOverlap } from './branch-overlap.ts';
import { branchShadowed } from './branch-shadowed.ts';
import { branchWithoutOtherwise } from './branch-without-otherwise.ts';
import { chainCycle } from './chain-cycle.ts';
import { definitionUnused } from './definition-unused.ts';
import { fieldNotInLayout } from './field-not-in-layout.ts';
import { formComputedCycle } from './form-computed-cycle.ts';
import { formSectionNeverFilled } from './form-section-never-filled.ts';
import { layoutFieldTwice } from './layout-field-twice.ts';
import { patternCatastrophic } from './pattern-catastrophic.ts';
import { penaltyBands } from './penalty-bands.ts';
import { positionUnheld } from './position-unheld.ts';
import { requirementConflictOneSided } from './requirement-conflict-one-sided.ts';
import { requirementKindMismatch } from './requirement-kind-mismatch.ts';
import { requirementPlannedButSatisfied } from './requirement-planned-but-satisfied.ts';
import { requirementUnsatisfied } from './requirement-unsatisfied.ts';
import { slaClockOutsideHours } from './sla-clock-outside-hours.ts';
import { slaCompositeCycle } from './sla-composite-cycle.ts';
import { slaEventNeverEmitted } from './sla-event-never-emitted.ts';
import { slaTargetUnreachable } from './sla-target-unreachable.ts';
import { slaWithoutCalendar } from './sla-without-calendar.ts';
import { stageCycleAutomatic } from './stage-cycle-automatic.ts';
import { stageCycleWithoutExit } from './stage-cycle-without-exit.ts';
import { stageDeadEnd } from './stage-dead-end.ts';
import { stageUnreachable } from './stage-unreachable.ts';

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  approvalOnlyByRequester,
  branchGap,
  branchOtherwiseNotLast,
  branchOtherwiseSeveral,
  branchOverlap,
  branchShadowed,
  branchWithoutOtherwise,
  chainCycle,
  definitionUnused,
  fieldNotInLayout,
  formComputedCycle,
  formSectionNeverFilled,
  layoutFieldTwice,
  patternCatastrophic,
  penaltyBands,
  positionUnheld,
  requirementConflictOneSided,
  requirementKindMismatch,
  requirementPlannedButSatisfied,
  requirementUnsatisfied,
  slaClockOutsideHours,
  slaCompositeCycle,
  slaEventNeverEmitted,
  slaTargetUnreachable,
  slaWithoutCalendar,
  stageCycleAutomatic,
  stageCycleWithoutExit,
  stageDeadEnd,
  stageUnreachable,
];
