import { fileURLToPath } from 'node:url';
import type { CalendarDefinition, PlanCalendar } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../check-pack.ts';
import { readPack } from '../../../read-pack.ts';
import type { PackLayer } from '../../../source-file.ts';

const [layer] = (await readPack(fileURLToPath(new URL('../../../../../../test/samples/base-pack', import.meta.url)))).layers as [PackLayer];
const DAY = ['09:00-12:00', '13:30-18:00'];
const OPEN = [
  [540, 720],
  [810, 1080],
];
const OFFICE = { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY };

/** The base pack with its two calendars, `duty` over `office`, said otherwise, in one language. */
function check(office: Partial<CalendarDefinition>, duty: Partial<CalendarDefinition>) {
  const said: Record<string, object> = {
    'calendars/office.calendar.json': { id: 'office', title: 'Office', ...office },
    'calendars/duty.calendar.json': { id: 'duty', title: 'Duty phone', base: 'office', ...duty },
  };
  const edited = layer.files.map((file) => {
    const definition = said[file.place];
    return { ...file, text: definition ? JSON.stringify(definition) : file.text.replace('"locales": ["en", "zh-CN"]', '"locales": ["en"]') };
  });
  const { plan, diagnostics } = checkPack([{ ...layer, files: edited.filter(({ place }) => !place.startsWith('locales/')) }]);
  return { plan, codes: diagnostics.map(({ code, span }) => `${code} ${span.file.split('/').at(-1)}`) };
}

/** The plan of `duty`, when nothing was found wrong. */
function dutyOver(office: Partial<CalendarDefinition>, duty: Partial<CalendarDefinition>): PlanCalendar {
  const { plan, codes } = check(office, duty);
  expect(codes).toEqual([]);
  return plan!.calendars['duty']!;
}

const hours = (calendar: PlanCalendar, ...dates: readonly string[]) => dates.map((date) => [calendar.days[date]?.kind, calendar.days[date]?.open]);
const holidays = { spring: { title: 'Spring', from: '2026-02-16', to: '2026-02-17', open: ['10:00-11:00'] }, may: { title: 'May', from: '2026-05-01' } };
const specialHours = { eve: { title: 'Eve', from: '2026-12-30', to: '2026-12-31', open: ['09:00-10:00'] } };

describe('a calendar over another', () => {
  it('without a week of its own is open as its base is, on single days too', () => {
    const site = dutyOver({ week: OFFICE, holidays, specialHours, onHoliday: ['10:00-12:00'] }, {});
    expect(site.week).toEqual([OPEN, OPEN, OPEN, OPEN, OPEN, [], []]);
    expect(hours(site, '2026-02-16', '2026-05-01', '2026-12-31')).toEqual([
      ['holiday', [[600, 660]]],
      ['holiday', [[600, 720]]],
      ['special-hours', [[540, 600]]],
    ]);
  });

  it('without a week of its own may say for itself when it is open on holidays and make-up workdays', () => {
    const makeUpWorkdays = { may: { title: 'Make-up', on: '2026-05-09' } };
    const site = dutyOver({ week: OFFICE, holidays, makeUpWorkdays, onHoliday: ['10:00-12:00'] }, { onHoliday: [], onMakeUpWorkday: ['08:00-09:00'] });
    expect(hours(site, '2026-05-01', '2026-05-09')).toEqual([
      ['holiday', []],
      ['make-up-workday', [[480, 540]]],
    ]);
    expect(hours(dutyOver({ week: OFFICE, makeUpWorkdays }, {}), '2026-05-09')).toEqual([['make-up-workday', OPEN]]);
  });

  it('with a week of its own shares the dates and not the hours', () => {
    const site = dutyOver({ week: OFFICE, holidays, specialHours }, { week: { mon: ['00:00-24:00'] }, onHoliday: ['00:00-24:00'] });
    expect(hours(site, '2026-02-16', '2026-12-31')).toEqual([
      ['holiday', [[0, 1440]]],
      [undefined, undefined],
    ]);
    expect(site.week[1]).toEqual([]);
  });

  it('has other hours on a day without changing what day it is', () => {
    const site = dutyOver(
      { week: OFFICE, holidays, makeUpWorkdays: { may: { title: 'Make-up', on: '2026-05-09' } } },
      {
        specialHours: {
          may: { title: 'Open house', from: '2026-05-01', open: ['14:00-16:00'] },
          works: { title: 'Works', from: '2026-05-08', to: '2026-05-09', open: [] },
        },
      },
    );
    expect(hours(site, '2026-05-01', '2026-05-08', '2026-05-09')).toEqual([
      ['holiday', [[840, 960]]],
      ['special-hours', []],
      ['make-up-workday', []],
    ]);
  });

  it('goes before its base in what it says of a day', () => {
    const site = dutyOver({ week: OFFICE, specialHours }, { holidays: { closed: { title: 'Closed', from: '2026-12-31' } } });
    expect(hours(site, '2026-12-30', '2026-12-31')).toEqual([
      ['special-hours', [[540, 600]]],
      ['holiday', []],
    ]);
  });
});

describe('the days of a calendar', () => {
  it('of a holiday over the end of a year are those of both years', () => {
    const over = dutyOver({ week: OFFICE, holidays: { year: { title: 'Year', from: '2026-12-30', to: '2027-01-02' } } }, {});
    expect(Object.keys(over.days)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('are named once each, and wrong only where they were written', () => {
    const twice = { ...holidays, again: { title: 'Again', from: '2026-05-01' } };
    expect(check({ week: OFFICE, holidays: twice }, {}).codes).toEqual(['calendar_day_twice office.calendar.json']);
    const both = { may: { title: 'May', from: '2026-05-01', open: [] } };
    expect(check({ week: OFFICE, holidays, specialHours: both }, {}).codes).toEqual(['calendar_day_twice office.calendar.json']);
    expect(check({ week: OFFICE, holidays }, { specialHours: both }).codes).toEqual([]);
    for (const wrong of [
      { week: { ...OFFICE, sat: ['09:00-12:00', '11:00-13:00'] } },
      { week: OFFICE, holidays: { x: { title: 'X', from: '2026-02-30' } } },
      { week: OFFICE, specialHours: { x: { title: 'X', from: '2026-05-02', to: '2026-05-01', open: [] } } },
      { week: OFFICE, makeUpWorkdays: { x: { title: 'X', on: '2026-02-29' } } },
    ])
      expect(check(wrong, {}).codes.map((code) => code.split(' ')[1])).toEqual(['office.calendar.json']);
  });
});
