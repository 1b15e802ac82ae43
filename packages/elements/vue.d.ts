import 'vue';
import type {
  GcApproval,
  GcApprovalEvents,
  GcBoard,
  GcBoardEvents,
  GcCalendar,
  GcCalendarEvents,
  GcCase,
  GcCaseEvents,
  GcClock,
  GcClockEvents,
  GcForm,
  GcFormEvents,
  GcPhone,
  GcPhoneEvents,
  GcPolicy,
  GcPolicyEvents,
  GcShare,
  GcWorklist,
  GcWorklistEvents,
} from '@guicheng/elements';

type GcApprovalNames =
  | 'plan'
  | 'approval'
  | 'chain'
  | 'state'
  | 'history'
  | 'preview'
  | 'offers'
  | 'acts'
  | 'answer'
  | 'forms'
  | 'options'
  | 'uploads'
  | 'nameOf'
  | 'clock'
  | 'asOf'
  | 'me'
  | 'busy'
  | 'standing'
  | 'locale';
type GcBoardNames = 'plan' | 'verdicts' | 'periods' | 'slas' | 'rowOf' | 'clock' | 'asOf' | 'period' | 'heading' | 'standing' | 'locale' | 'timeZone';
type GcShareNames = 'verdict' | 'rows' | 'target' | 'clock' | 'heading' | 'clause' | 'period' | 'list' | 'locale' | 'timeZone';
type GcCalendarNames =
  | 'plan'
  | 'verdicts'
  | 'slas'
  | 'positions'
  | 'hrefOf'
  | 'clock'
  | 'asOf'
  | 'month'
  | 'day'
  | 'calendar'
  | 'heading'
  | 'standing'
  | 'locale';
type GcCaseNames =
  | 'plan'
  | 'state'
  | 'history'
  | 'explanations'
  | 'verdicts'
  | 'nameOf'
  | 'numberOf'
  | 'bookOf'
  | 'addressOf'
  | 'clock'
  | 'asOf'
  | 'kinds'
  | 'oldestFirst'
  | 'outdated'
  | 'standing'
  | 'locale';
type GcClockNames = 'verdict' | 'account' | 'workingTime' | 'clock' | 'asOf' | 'warnAt' | 'heading' | 'clause' | 'reason' | 'standing' | 'locale' | 'timeZone';
type GcFormNames =
  | 'form'
  | 'value'
  | 'draft'
  | 'context'
  | 'sections'
  | 'options'
  | 'uploads'
  | 'kinds'
  | 'errors'
  | 'locale'
  | 'readonly'
  | 'drafts'
  | 'undoable'
  | 'guarded'
  | 'printable';
type GcPhoneNames = 'call' | 'clock' | 'asOf' | 'busy' | 'standing' | 'timeZone' | 'every' | 'limit' | 'locale';
type GcPolicyNames = 'plan' | 'bookOf' | 'clauseOf' | 'asOf' | 'chapters' | 'article' | 'heading' | 'standing' | 'locale';
type GcWorklistNames =
  | 'tasks'
  | 'source'
  | 'clock'
  | 'asOf'
  | 'filters'
  | 'order'
  | 'views'
  | 'columns'
  | 'acts'
  | 'standing'
  | 'locale'
  | 'timeZone'
  | 'filter';

type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Camel<Rest>}` : Name extends string ? Capitalize<Name> : never;
type Listeners<Events> = { [Name in keyof Events as `on${Camel<Name>}`]?: (event: Events[Name]) => void };
type Component<Element, Names extends keyof Element, Events> = new () => { $props: Partial<Pick<Element, Names>> & Listeners<Events> };

declare module 'vue' {
  interface GlobalComponents {
    'gc-approval': Component<GcApproval, GcApprovalNames, GcApprovalEvents>;
    'gc-board': Component<GcBoard, GcBoardNames, GcBoardEvents>;
    'gc-share': Component<GcShare, GcShareNames, Record<never, never>>;
    'gc-calendar': Component<GcCalendar, GcCalendarNames, GcCalendarEvents>;
    'gc-case': Component<GcCase, GcCaseNames, GcCaseEvents>;
    'gc-clock': Component<GcClock, GcClockNames, GcClockEvents>;
    'gc-form': Component<GcForm, GcFormNames, GcFormEvents>;
    'gc-phone': Component<GcPhone, GcPhoneNames, GcPhoneEvents>;
    'gc-policy': Component<GcPolicy, GcPolicyNames, GcPolicyEvents>;
    'gc-worklist': Component<GcWorklist, GcWorklistNames, GcWorklistEvents>;
  }
}
