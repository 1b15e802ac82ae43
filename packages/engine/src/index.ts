export { canonicalBytes, LEAF_VERSION } from './canonical-bytes.ts';
export { CanonicalFormError } from './canonical-json.ts';
export type { BlockRun, CaseState, CaseStatus, ChainRun, SeatRun } from './case/case-state.ts';
export { initialCase } from './case/case-state.ts';
export { decideCase as decide } from './case/decide-case.ts';
export { evolveCase as evolve } from './case/evolve-case.ts';
export { nextWake } from './case/next-wake.ts';
export { replayCase as replay } from './case/replay-case.ts';
export type { CaseCommand, CommandBase, DutyCommand } from './command.ts';
export type { Decided, Decision, Rejection } from './decision.ts';
export type { Directory } from './directory.ts';
export type {
  Actor,
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
export { explain } from './explain/explain.ts';
export type { ExplanationCode } from './explain/explanations.ts';
export { EXPLANATIONS } from './explain/explanations.ts';
export type { Explanation } from './explanation.ts';
export type { Act, Offer } from './offer.ts';
export type { OfferActor } from './offers.ts';
export { offers } from './offers.ts';
export type { RejectionCode } from './rejections.ts';
export { REJECTIONS } from './rejections.ts';
export type { Verdict, VerdictStatus } from './verdict.ts';
