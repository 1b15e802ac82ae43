export type { Ballots } from './approval/ballots.ts';
export { ballotsOf } from './approval/ballots.ts';
export type { LocatedBlock } from './approval/block-at.ts';
export { blockAt } from './approval/block-at.ts';
export { blockDue } from './approval/block-due.ts';
export type { ChoiceAfter } from './approval/choices-after.ts';
export { choicesAfter } from './approval/choices-after.ts';
export type { ChainPreview, PreviewBlock, PreviewRequest } from './approval/preview-chain.ts';
export { previewChain } from './approval/preview-chain.ts';
export { canonicalBytes, LEAF_VERSION } from './canonical-bytes.ts';
export { CanonicalFormError } from './canonical-json.ts';
export { BULK_LIMIT, bulkRefused, bulkTooLarge } from './case/bulk-refused.ts';
export type { BlockRun, CaseState, CaseStatus, CastVote, ChainRun, SeatRun } from './case/case-state.ts';
export { initialCase } from './case/case-state.ts';
export { decideCase as decide } from './case/decide-case.ts';
export { evolveCase as evolve } from './case/evolve-case.ts';
export type { Follower } from './case/followers.ts';
export { followers } from './case/followers.ts';
export { nextWake, nextWakeOf } from './case/next-wake.ts';
export { replayCase as replay } from './case/replay-case.ts';
export { startingValue } from './case/starting-value.ts';
export type { CaseCommand, CommandBase, DutyCommand } from './command.ts';
export type { Decided, Decision, Rejection } from './decision.ts';
export type { Deputy, Directory } from './directory.ts';
export { collected } from './duty/collected.ts';
export { decideDuty } from './duty/decide-duty.ts';
export type { DutyDue, DutyOfFact } from './duty/duties-due.ts';
export { dutiesDue, dutiesOfFact, nextDutyOpening } from './duty/duties-due.ts';
export { dutyOffers } from './duty/duty-offers.ts';
export type { DutyContext } from './duty/duty-question.ts';
export type { DutyState, DutyStatus } from './duty/duty-state.ts';
export { initialDuty } from './duty/duty-state.ts';
export { evolveDuty } from './duty/evolve-duty.ts';
export { nextWakeDuty } from './duty/next-wake-duty.ts';
export type {
  Actor,
  AddedPlace,
  BlockOutcome,
  CaseEvent,
  Chosen,
  ClockEvent,
  DutyEvent,
  EngineEvent,
  FormValue,
  Outcomes,
  Recorded,
  Seat,
  StreamId,
  Vote,
} from './event.ts';
export type { ClockAccount } from './explain/clocks/account.ts';
export { clockAccount, clockEventAccount } from './explain/clocks/clock-account.ts';
export { explain } from './explain/explain.ts';
export type { ExplanationCode } from './explain/explanations.ts';
export { EXPLANATIONS } from './explain/explanations.ts';
export type { Figure, FigureCode } from './explain/figures/figure.ts';
export { FIGURE_TEXTS } from './explain/figures/figure-texts.ts';
export { penaltyFigures } from './explain/figures/penalty-figures.ts';
export { sayFigure } from './explain/figures/say-figure.ts';
export { verdictFigures } from './explain/figures/verdict-figures.ts';
export type { Explanation } from './explanation.ts';
export type { JudgeOptions } from './judge.ts';
export { judge } from './judge.ts';
export { advanceLedger } from './ledger/advance-ledger.ts';
export type { Ledger, LedgerSla } from './ledger/ledger.ts';
export { ledgerOf } from './ledger/ledger.ts';
export { ledgerVerdict } from './ledger/ledger-verdict.ts';
export type { SamplePick, SamplingPlan } from './ledger/sampling-plan.ts';
export { samplingPlan } from './ledger/sampling-plan.ts';
export type { ClockStanding, MigrationCertificate, MigrationLine } from './migration/certificate.ts';
export type { MigrateCommand, MigrationPlans } from './migration/migrate-case.ts';
export { migrateCase } from './migration/migrate-case.ts';
export type { Act, Offer } from './offer.ts';
export type { OfferActor } from './offers.ts';
export { offers } from './offers.ts';
export { penalties } from './penalty/penalties.ts';
export type { PenaltyLine, PenaltyStep, PenaltyStepCode } from './penalty/penalty-line.ts';
export type { PlanShelf } from './plan-shelf.ts';
export { PlanMissingError, planShelf } from './plan-shelf.ts';
export type { RejectionCode } from './rejections.ts';
export { REJECTIONS } from './rejections.ts';
export type { CaseClock } from './sla/case-clock.ts';
export { caseClocks } from './sla/case-clocks.ts';
export type { ClockFold } from './sla/clock-fold.ts';
export { advanceClocks, initialClocks } from './sla/clock-fold.ts';
export { eventNames } from './sla/event-names.ts';
export type { Verdict, VerdictStatus } from './verdict.ts';
export type { Wake, WakeIndex } from './wake-index.ts';
export { wakeIndex } from './wake-index.ts';
