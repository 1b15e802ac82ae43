import type { ModuleField, PlanCalendar } from '@guicheng/definition';
import { expect, it } from 'vitest';
import { dayNotes } from './day-notes.ts';

const open = [[540, 1080]] as const;
const calendar = {
  id: 'office',
  title: { 'zh-CN': '办公时间' },
  satisfies: [],
  timeZone: 'Asia/Shanghai',
  week: [open, open, open, open, open, [], []],
  workweek: [1, 2, 3, 4, 5],
  days: {
    '2026-10-01': { kind: 'holiday', title: { 'zh-CN': '国庆节', en: 'National Day' }, open: [] },
    '2026-10-10': { kind: 'make-up-workday', title: { 'zh-CN': '国庆节调休' }, open },
  },
  validThrough: '2026-12-31',
} as unknown as PlanCalendar;
const field: ModuleField = { id: 'day', kind: 'date' };
const note = dayNotes(calendar);

it.each([
  ['2026-03-02', 'zh-CN', '星期一，工作日'],
  ['2026-03-07', 'zh-CN', '星期六，休息日'],
  ['2026-10-01', 'zh-CN', '星期四，国庆节，休息日'],
  ['2026-10-01', 'en', 'Thursday, National Day, a day off'],
  ['2026-10-10', 'zh-TW', '星期六，補班'],
  ['2027-01-04', 'zh-CN', '星期一，工作日，节假日安排尚未公布，暂定'],
])('%s in %s is %s', (date, locale, said) => {
  expect(note(date, field, locale)).toBe(said);
});

it('counts workdays from today, the first day not counted', () => {
  const counted = dayNotes(calendar, () => Date.parse('2026-03-06T10:00+08:00'));
  expect(counted('2026-03-09', field, 'zh-CN')).toBe('星期一，工作日，1 个工作日之后');
  expect(counted('2026-03-04', field, 'en')).toBe('Wednesday, a workday, 2 workdays ago');
  expect(counted('2026-03-06', field, 'zh-CN')).toBe('星期五，工作日');
});

it('says nothing of a year half typed', () => {
  expect(note('0002-03-02', field, 'zh-CN')).toBe(undefined);
});
