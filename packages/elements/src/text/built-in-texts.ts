import type { ApprovalTexts } from '../approval/approval-texts.ts';
import type { BoardTexts } from '../board/board-texts.ts';
import type { ShareTexts } from '../board/share-texts.ts';
import type { CalendarTexts } from '../calendar/calendar-texts.ts';
import type { CaseTexts } from '../case/case-texts.ts';
import type { ClockTexts } from '../clock/clock-texts.ts';
import type { DayTexts } from '../fields/date/day-texts.ts';
import type { PhoneTexts } from '../phone/phone-texts.ts';
import type { PolicyTexts } from '../policy/policy-texts.ts';
import type { RefusalTexts } from '../refusal/refusal-texts.ts';
import type { StandingTexts } from '../standing/standing-texts.ts';
import type { WorklistTexts } from '../worklist/worklist-texts.ts';
import type { ExtraTexts } from './extra-texts.ts';
import type { GeneralTexts } from './general-texts.ts';
import type { Texts } from './texts.ts';
import type { WidgetTexts } from './widget-texts.ts';

/** Every text the elements say by themselves, by group. A language says them all: one that lacks a text does not fit this type. */
export interface BuiltInTexts {
  readonly general: GeneralTexts;
  readonly form: Texts;
  readonly widgets: WidgetTexts;
  readonly extras: ExtraTexts;
  readonly days: DayTexts;
  readonly worklist: WorklistTexts;
  readonly clock: ClockTexts;
  readonly case: CaseTexts;
  readonly approval: ApprovalTexts;
  readonly refusals: RefusalTexts;
  readonly board: BoardTexts;
  readonly share: ShareTexts;
  readonly phone: PhoneTexts;
  readonly calendar: CalendarTexts;
  readonly policy: PolicyTexts;
  readonly standing: StandingTexts;
}
