export type { ActAnswer, ChainCommand } from './approval/acts/chain-command.ts';
export { GcApproval, type GcApprovalEvents } from './approval/gc-approval.ts';
export type { BoardPeriod } from './board/board-line.ts';
export type { BoardRow } from './board/board-row.ts';
export { GcBoard, type GcBoardEvents } from './board/gc-board.ts';
export { GcShare } from './board/gc-share.ts';
export { ratioShare } from './board/ratio-share.ts';
export { GcCalendar, type GcCalendarEvents } from './calendar/gc-calendar.ts';
export type { DutyMark, MonthDuty } from './calendar/month-duties.ts';
export { caseTexts } from './case/case-locales.ts';
export { GcCase, type GcCaseEvents } from './case/gc-case.ts';
export { type SayingContext, sayExplanation } from './case/say-explanation.ts';
export type { StepKind } from './case/step-kind.ts';
export { type Titles, titlesOf } from './case/titles.ts';
export type { ClockWord } from './clock/clock-face.ts';
export { GcClock, type GcClockEvents } from './clock/gc-clock.ts';
export { sayDay, sayInstant, sayLength } from './clock/say-time.ts';
export { type HostClock, machineClock, Ticker } from './clock/ticker.ts';
export { type PartStore, type ResumableSettings, resumableUploads, UploadRefused } from './fields/attachment/resumable-uploads.ts';
export { dayNotes } from './fields/date/day-notes.ts';
export { readDecimal } from './fields/decimal-text.ts';
export type { FieldKindView, FieldScope, FormScope, HostKinds, LoadKind, Reading } from './fields/field-scope.ts';
export { maskedKinds } from './fields/masking/masked-kinds.ts';
export { listOptions, type OfferLists } from './fields/picker/list-options.ts';
export { type TemplateKind, templateKind } from './fields/template-kind.ts';
export { storageDrafts } from './form/extras/storage-drafts.ts';
export {
  type Asking,
  DraftConflict,
  type DraftStore,
  type FormContext,
  type FormDraft,
  type HostOptions,
  type HostUploads,
  type Offered,
  type Sending,
  type StoredDraft,
} from './form/form-host.ts';
export type { GcFormEvents } from './form/form-properties.ts';
export { GcForm } from './form/gc-form.ts';
export type { Letterhead } from './form/paper/paper-head.ts';
export { fetchWithToken, type HostToken, type TokenSettings } from './host/fetch-with-token.ts';
export { followLinks, type HostNavigation } from './host/follow-links.ts';
export { GcPhone, type GcPhoneEvents } from './phone/gc-phone.ts';
export { type RingingCall, ringsBy } from './phone/ringing-call.ts';
export { GcPolicy, type GcPolicyEvents } from './policy/gc-policy.ts';
export type { PolicyChapter, PolicyClause } from './policy/policy-article.ts';
export { paperSheet, printSheet, type Sheet } from './print/print-sheet.ts';
export { type PrintedTable, paperTable, printTable } from './print/print-table.ts';
export { type RefusalNames, sayRefusal } from './refusal/say-refusal.ts';
export type { Standing } from './standing/say-standing.ts';
export { addLanguage, type Language, type PartOfLanguage } from './text/add-language.ts';
export type { BuiltInTexts } from './text/built-in-texts.ts';
export { languageFaults } from './text/language-faults.ts';
export { nearestLocale } from './text/load-texts.ts';
export { said } from './text/said.ts';
export { fillText } from './text/texts.ts';
export { theme } from './theme/theme.ts';
export { workStyles } from './theme/work-styles.ts';
export { GcWorklist, type GcWorklistEvents } from './worklist/gc-worklist.ts';
export { COLUMNS as WORKLIST_COLUMNS, type WorklistColumn } from './worklist/list-view.ts';
export { orderTasks, taskTone } from './worklist/order-tasks.ts';
export type { BulkDetail, BulkOutcome, WorklistAct } from './worklist/worklist-act.ts';
export type { DueChoice, TaskTone, WorklistFilters, WorklistOrder, WorklistView } from './worklist/worklist-filters.ts';
export type { WorklistQuery, WorklistSource } from './worklist/worklist-source.ts';
export type { WorklistTask } from './worklist/worklist-task.ts';
