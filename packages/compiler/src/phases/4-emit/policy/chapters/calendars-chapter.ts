import type { DayInterval, PlanCalendar } from '@guicheng/definition';
import { type Book, paragraph } from '../book.ts';
import { type Content, element, type Html } from '../markup.ts';
import { clockText, dateText } from '../words/value-text.ts';
import { article, boundsOf, type Chapter, part } from './chapter.ts';

type Weekday = 'weekday.1';

/** Opening hours and the days that differ. */
export function calendarsChapter(book: Book): Chapter {
  return {
    id: 'calendars',
    title: 'chapter.calendars',
    articles: Object.values(book.plan.calendars).map((calendar) =>
      article(book, `calendars/${calendar.id}`, calendar, () => [
        opening(book, calendar),
        boundsOf(book, calendar),
        hours(book, calendar),
        days(book, calendar),
      ]),
    ),
  };
}

function opening(book: Book, { timeZone, validThrough, workweek }: PlanCalendar): Content {
  const { say } = book;
  return paragraph(
    book,
    say('calendar.zone', { zone: timeZone }),
    say('calendar.workweek', { days: book.speech.list(workweek.map((day) => say(`weekday.${day}` as Weekday))) }),
    validThrough === undefined ? say('calendar.always') : say('calendar.valid', { date: dateText(book, validThrough) }),
  );
}

function hours(book: Book, { week }: PlanCalendar): Content {
  const rows = week.map((open, index) => [book.say(`weekday.${index + 1}` as Weekday), openWords(book, open)]);
  return part(book, 'part.hours', grid([book.say('calendar.weekday'), book.say('calendar.open')], rows));
}

function days(book: Book, calendar: PlanCalendar): Content {
  const entries = Object.entries(calendar.days).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return undefined;
  const { say } = book;
  const rows = entries.map(([date, { kind, title, open }]) => [
    dateText(book, date),
    book.text(title, `calendars/${calendar.id}/days/${date}/title`),
    say(`calendar.${kind}`),
    openWords(book, open),
  ]);
  return part(book, 'part.days', grid([say('calendar.date'), say('calendar.what'), say('calendar.kind'), say('calendar.open')], rows));
}

function openWords(book: Book, open: readonly DayInterval[]): Html {
  const { say, speech } = book;
  if (open.length === 0) return say('calendar.closed');
  const clock = (minutes: number) => (minutes > 1440 ? say('calendar.next-day', { time: clockText(minutes - 1440) }) : clockText(minutes));
  return speech.list(
    open.map(([from, until]) =>
      from === 0 && until === 1440 ? say('calendar.all-day') : say('calendar.interval', { from: clockText(from), until: clock(until) }),
    ),
  );
}

function grid(head: readonly Content[], rows: readonly (readonly Content[])[]): Html {
  const line = (cells: readonly Content[], name: string) =>
    element(
      'tr',
      {},
      cells.map((cell) => element(name, name === 'th' ? { scope: 'col' } : {}, cell)),
    );
  return element(
    'table',
    {},
    element('thead', {}, line(head, 'th')),
    element(
      'tbody',
      {},
      rows.map((row) => line(row, 'td')),
    ),
  );
}
