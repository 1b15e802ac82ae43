export type { Diagnostic, Report, Span } from './diagnostic.ts';
export type { Comprehension, Expression, FieldType, ObjectType, Operator, Tree, Type } from './expression.ts';
export type { FieldError, Validation, ValidationContext } from './field-error.ts';
export type { FieldKind } from './field-kind.ts';
export { FIELD_KINDS } from './field-kind.ts';
export type { Computed, FormModule, FormRoots, FormTexts, ModuleField, ModuleSection } from './form-module.ts';
export { hasPeriods } from './has-periods.ts';
export type {
  Adding,
  ApprovalDefinition,
  ApproveBlock,
  Block,
  BlockSla,
  Bound,
  BranchBlock,
  BranchDefinition,
  Breach,
  CalendarDefinition,
  Cel,
  ChainBlock,
  ClockSlaDefinition,
  CompositeSlaDefinition,
  CountSlaDefinition,
  Definition,
  DefinitionByKind,
  DepartmentDefinition,
  DurationSlaDefinition,
  Effect,
  EventDefinition,
  FieldDefinition,
  FormDefinition,
  FrequencySlaDefinition,
  HandleBlock,
  HolidayDefinition,
  Interval,
  LeadTimeSlaDefinition,
  LocaleDefinition,
  MakeUpWorkdayDefinition,
  May,
  NextDefinition,
  Nobody,
  NotifyBlock,
  OpenBlock,
  OptionDefinition,
  OrganizationDefinition,
  OwnRequest,
  PackDefinition,
  ParallelBlock,
  ParallelBranchDefinition,
  PenaltyDefinition,
  PersonDefinition,
  PositionDefinition,
  ProcedureDefinition,
  RatioSlaDefinition,
  RatioWindow,
  RequirementRow,
  RequirementsDefinition,
  Returning,
  RuleDefinition,
  SamplingSlaDefinition,
  ScenarioDefinition,
  ScenarioExpectation,
  ScenarioStep,
  SectionDefinition,
  SequenceBlock,
  SettleBlock,
  SlaDefinition,
  SourceDocument,
  StageDefinition,
  TableDefinition,
  TemplateDefinition,
  VoteShare,
  Votes,
  WaitBlock,
  Who,
} from './language.gen.ts';
export type {
  Fraction,
  PlanAddition,
  PlanApproval,
  PlanApproveBlock,
  PlanBlock,
  PlanBlockBreach,
  PlanBlockSla,
  PlanBranch,
  PlanHandleBlock,
  PlanMay,
  PlanNobody,
  PlanOpenBlock,
  PlanOwnRequest,
  PlanReturn,
  PlanVotes,
  PlanWait,
  PlanWho,
} from './plan/approval.ts';
export type { DayInterval, PlanCalendar, PlanCalendarDay } from './plan/calendar.ts';
export type { PlanEvent, PlanTable, PlanTemplate } from './plan/facts.ts';
export type { PlanField, PlanForm, PlanRule, PlanSection } from './plan/form.ts';
export type { PlanEvery, PlanLength, PlanWindow } from './plan/length.ts';
export type { PlanDepartment, PlanOrganization, PlanPosition } from './plan/organization.ts';
export type { PlanBand, PlanPenalty } from './plan/penalty.ts';
export type { Plan, PlanDefinition, PlanPack } from './plan/plan.ts';
export type { PlanNext, PlanProcedure, PlanStage } from './plan/procedure.ts';
export type { PlanRequirement } from './plan/requirement.ts';
export type {
  PlanClockSla,
  PlanCollected,
  PlanCollectedColumn,
  PlanCollectedFrom,
  PlanCompositeSla,
  PlanCountSla,
  PlanDurationSla,
  PlanEffect,
  PlanFrequencySla,
  PlanLeadTimeSla,
  PlanRatioSla,
  PlanSamplingSla,
  PlanSeason,
  PlanSla,
  PlanStated,
  PlanStep,
  PlanTally,
} from './plan/sla.ts';
export { type FilledTemplate, fillTemplate, type TemplateFacts } from './template/fill-template.ts';
export { parseTemplate } from './template/parse-template.ts';
export { sayMoney, sayValue, sayWhen, type ValueSpeech } from './template/say-value.ts';
export type { ParsedTemplate, TemplateFormat, TemplatePiece, TemplateProblem } from './template/template-piece.ts';
export type { Instant, Locale, Milliseconds, PlainDate, Text } from './text.ts';
export type { AttachmentValue, Money, PersonValue, SignatureValue, UnitValue } from './value.ts';
