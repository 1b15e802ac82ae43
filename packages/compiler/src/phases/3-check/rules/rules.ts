import type { Rule } from '../rule.ts';
import { approvalOnlyByRequester } from './approval-only-by-requester.ts';
import { approvalRepeatedUnsaid } from './approval-repeated-unsaid.ts';
import { blockNeverEnds } from './block-never-ends.ts';
import { blockUnreachable } from './block-unreachable.ts';
import { branchGap } from './branch-gap.ts';
import { branchOtherwiseNotLast } from './branch-otherwise-not-last.ts';
import { branchOtherwiseSeveral } from './branch-otherwise-several.ts';
import { branchOverlap } from './branch-overlap.ts';
import { branchShadowed } from './branch-shadowed.ts';
import { branchWithoutOtherwise } from './branch-without-otherwise.ts';
import { bulkNotAlike } from './bulk-not-alike.ts';
import { chainCycle } from './chain-cycle.ts';
import { definitionUnused } from './definition-unused.ts';
import { fieldNotInLayout } from './field-not-in-layout.ts';
import { formComputedCycle } from './form-computed-cycle.ts';
import { formSectionNeverFilled } from './form-section-never-filled.ts';
import { fourEyesBroken } from './four-eyes-broken.ts';
import { fourEyesImpossible } from './four-eyes-impossible.ts';
import { fourEyesStuck } from './four-eyes-stuck.ts';
import { layoutFieldTwice } from './layout-field-twice.ts';
import { openWithoutPerson } from './open-without-person.ts';
import { patternCatastrophic } from './pattern-catastrophic.ts';
import { penaltyBands } from './penalty-bands.ts';
import { positionUnheld } from './position-unheld.ts';
import { requirementConflictOneSided } from './requirement-conflict-one-sided.ts';
import { requirementKindMismatch } from './requirement-kind-mismatch.ts';
import { requirementPlannedButSatisfied } from './requirement-planned-but-satisfied.ts';
import { requirementUnsatisfied } from './requirement-unsatisfied.ts';
import { returnNotBefore } from './return-not-before.ts';
import { revokedWithoutWay } from './revoked-without-way.ts';
import { slaClockOutsideHours } from './sla-clock-outside-hours.ts';
import { slaCompositeCycle } from './sla-composite-cycle.ts';
import { slaEventNeverEmitted } from './sla-event-never-emitted.ts';
import { slaInnerLonger } from './sla-inner-longer.ts';
import { slaPauseNeverResumes } from './sla-pause-never-resumes.ts';
import { slaStartIsStop } from './sla-start-is-stop.ts';
import { slaTargetUnreachable } from './sla-target-unreachable.ts';
import { slaWithoutCalendar } from './sla-without-calendar.ts';
import { stageCycleAutomatic } from './stage-cycle-automatic.ts';
import { stageCycleWithoutExit } from './stage-cycle-without-exit.ts';
import { stageDeadEnd } from './stage-dead-end.ts';
import { stageUnreachable } from './stage-unreachable.ts';
import { votesUnreachable } from './votes-unreachable.ts';
import { weightsUnused } from './weights-unused.ts';

/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  approvalOnlyByRequester,
  approvalRepeatedUnsaid,
  blockNeverEnds,
  blockUnreachable,
  branchGap,
  branchOtherwiseNotLast,
  branchOtherwiseSeveral,
  branchOverlap,
  branchShadowed,
  branchWithoutOtherwise,
  bulkNotAlike,
  chainCycle,
  definitionUnused,
  fieldNotInLayout,
  formComputedCycle,
  formSectionNeverFilled,
  fourEyesBroken,
  fourEyesImpossible,
  fourEyesStuck,
  layoutFieldTwice,
  openWithoutPerson,
  patternCatastrophic,
  penaltyBands,
  positionUnheld,
  requirementConflictOneSided,
  requirementKindMismatch,
  requirementPlannedButSatisfied,
  requirementUnsatisfied,
  returnNotBefore,
  revokedWithoutWay,
  slaClockOutsideHours,
  slaCompositeCycle,
  slaEventNeverEmitted,
  slaInnerLonger,
  slaPauseNeverResumes,
  slaStartIsStop,
  slaTargetUnreachable,
  slaWithoutCalendar,
  stageCycleAutomatic,
  stageCycleWithoutExit,
  stageDeadEnd,
  stageUnreachable,
  votesUnreachable,
  weightsUnused,
];
