import { GcApproval, GcBoard, GcCalendar, GcCase, GcClock, GcForm, GcPhone, GcPolicy, GcShare, GcWorklist } from '@guicheng/elements';
import { caseElements } from './elements/case-elements.ts';
import { dutyElements } from './elements/duty-elements.ts';
import { formElement } from './elements/form-element.ts';
import { fieldEntries } from './field-entries.ts';
import { Gallery } from './gallery.ts';
import { readPreferences } from './preferences.ts';
import { en } from './text/en.ts';
import { zhCn } from './text/zh-cn.ts';
import { zhTw } from './text/zh-tw.ts';

const classes = {
  'gc-approval': GcApproval,
  'gc-board': GcBoard,
  'gc-calendar': GcCalendar,
  'gc-case': GcCase,
  'gc-clock': GcClock,
  'gc-form': GcForm,
  'gc-phone': GcPhone,
  'gc-policy': GcPolicy,
  'gc-share': GcShare,
  'gc-worklist': GcWorklist,
};
for (const [tag, element] of Object.entries(classes)) customElements.define(tag, element);

const entries = [formElement, ...caseElements, ...dutyElements, ...fieldEntries];
void new Gallery(entries, { 'zh-CN': zhCn, 'zh-TW': zhTw, en }, readPreferences()).show();
