import { approvalTextsEn } from '../approval/approval-texts-en.ts';
import { BOARD_TEXTS } from '../board/board-texts.ts';
import { SHARE_TEXTS } from '../board/share-texts.ts';
import { CALENDAR_TEXTS } from '../calendar/calendar-texts.ts';
import { caseTextsEn } from '../case/case-texts-en.ts';
import { CLOCK_TEXTS } from '../clock/clock-texts.ts';
import { DAY_TEXTS } from '../fields/date/day-texts.ts';
import { PHONE_TEXTS } from '../phone/phone-texts.ts';
import { enPolicy } from '../policy/policy-texts-en.ts';
import { refusalsEn } from '../refusal/refusals-en.ts';
import { STANDING_TEXTS } from '../standing/standing-texts.ts';
import { worklistTextsEn } from '../worklist/worklist-texts-en.ts';
import type { Language } from './add-language.ts';
import { en } from './en.ts';
import { enExtras } from './en-extras.ts';
import { enWidgets } from './en-widgets.ts';
import { GENERAL_TEXTS } from './general-texts.ts';

/** Every text in English: what a language to be added is translated from. No page loads it. */
export const english: Language = {
  locale: 'en',
  texts: {
    general: GENERAL_TEXTS.en,
    form: en,
    widgets: enWidgets,
    extras: enExtras,
    days: DAY_TEXTS.en,
    worklist: worklistTextsEn,
    clock: CLOCK_TEXTS.en,
    case: caseTextsEn,
    approval: approvalTextsEn,
    refusals: refusalsEn,
    board: BOARD_TEXTS.en,
    share: SHARE_TEXTS.en,
    phone: PHONE_TEXTS.en,
    calendar: CALENDAR_TEXTS.en,
    policy: enPolicy,
    standing: STANDING_TEXTS.en,
  },
};
