const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS_FROM_TODAY: { readonly [word: string]: number } = {
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  後天: 2,
  昨天: -1,
  昨日: -1,
  today: 0,
  tomorrow: 1,
  yesterday: -1,
};
const DAY = 86_400_000;

const two = (value: number) => String(value).padStart(2, '0');

/** `YYYY-MM-DD` of a day that exists. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const at = Date.parse(`${date}T00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** The date at the beginning of a text, and how long it is there. */
function dateIn(text: string, today: string): { readonly date: string | undefined; readonly length: number } | undefined {
  const thisYear = Number(today.slice(0, 4));
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号號]?/.exec(text);
  if (chinese) return { date: dateOf(Number(chinese[1] ?? thisYear), Number(chinese[2]), Number(chinese[3])), length: chinese[0].length };
  const figures = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})()(\d\d)(\d\d)(?!\d)/.exec(text);
  if (figures) return { date: dateOf(Number(figures[1]), Number(figures[3]), Number(figures[4])), length: figures[0].length };
  const word = Object.keys(DAYS_FROM_TODAY).find((one) => text.startsWith(one));
  if (word) return { date: new Date(Date.parse(`${today}T00:00Z`) + DAYS_FROM_TODAY[word]! * DAY).toISOString().slice(0, 10), length: word.length };
  const english = /^(?:([a-z]{3})[a-z]*\.?\s*(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)?\s*([a-z]{3})[a-z]*\.?)(?:,?\s*(\d{4}))?(?![\d])/.exec(text);
  const month = MONTHS.indexOf(english?.[1] ?? english?.[4] ?? '') + 1;
  if (!english || !month) return undefined;
  return { date: dateOf(Number(english[5] ?? thisYear), month, Number(english[2] ?? english[3])), length: english[0].length };
}

/** `HH:MM` for `15:30`, `下午3点半`, `3点05分`, `3:30 pm`. */
function timeOf(text: string): string | undefined {
  const [, before, hour, colon, minute, half, after] =
    /^(上午|下午|晚上|中午|早上|凌晨)?(\d{1,2})(?:([:点點时時])(?:(\d{1,2})分?|(半))?(?::\d\d)?)?\s*([ap]\.?m\.?)?$/.exec(text) ?? [];
  if (hour === undefined || (!colon && !before && !after)) return undefined;
  const late = /[下晚中]|^p/.test(before ?? after ?? '');
  const early = /[凌]|^a/.test(before ?? after ?? '');
  const hours = late && Number(hour) < 12 && !(before === '中午' && Number(hour) > 10) ? Number(hour) + 12 : early && hour === '12' ? 0 : Number(hour);
  const minutes = half ? 30 : Number(minute ?? 0);
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;
}

/**
 * The date somebody wrote out, as `YYYY-MM-DD`, or with a time as `YYYY-MM-DDTHH:MM`: `2026年3月2日`, `3月2号 下午3点半`, `2026/3/2`, `Mar 2, 2026`,
 * `2 March`, `明天`. Undefined for what is no date or may be two, such as `3/2/2026`. A date without a year is of the year of `today`, `YYYY-MM-DD`.
 */
export function readWrittenDate(written: string, today: string): string | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase();
  const found = dateIn(text, today);
  if (!found?.date) return undefined;
  const rest = text
    .slice(found.length)
    .replace(/^[\s,t]*(?:(?:星期|周|週)[一二三四五六日天]|\((?:星期|周|週)?[一二三四五六日天]\))?[\s,]*/, '')
    .replace(/^at\s+/, '');
  if (!rest) return found.date;
  const time = timeOf(rest.replace(/\s+(?=[ap]\.?m)/, ''));
  return time && `${found.date}T${time}`;
}
