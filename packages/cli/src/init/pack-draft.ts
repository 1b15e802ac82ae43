import { checkPack, type PackLayer, type PackSource } from '@guicheng/compiler';
import type { Diagnostic, Plan } from '@guicheng/definition';
import type { Figure } from './figure-of.ts';
import { reworded } from './reworded.ts';

/** The pack that is extended, sound. */
export interface Base {
  readonly layers: readonly PackLayer[];
  readonly plan: Plan;
  readonly source: PackSource;
}

/** Kinds of property, with what a company of that kind writes of itself. */
export const KINDS = {
  residential: { 'zh-CN': '住宅小区', 'zh-TW': '住宅社區', en: 'A residential estate' },
  office: { 'zh-CN': '写字楼', 'zh-TW': '辦公大樓', en: 'An office tower' },
  mixed: { 'zh-CN': '商住综合体', 'zh-TW': '商住綜合體', en: 'Homes, shops and offices together' },
} as const;

/** What a new company is asked. */
export interface Answers {
  readonly id: string;
  readonly title: string;
  readonly kind: keyof typeof KINDS;
  /** `08:00-20:00`, for every day on which there is service; absent: as in the pack below. */
  readonly hours?: string;
  readonly figures: readonly { readonly figure: Figure; readonly value: string | number }[];
}

/** The files of a pack that says what was answered and nothing else, by their places in it. `$schema` and `extends` lead from the folder to where they are. */
export function packDraft(base: Base, answers: Answers, paths: { readonly extends: string; readonly schemas: string }): { readonly [place: string]: object } {
  const { pack } = base.plan;
  const texts = new Map<string, Record<string, string>>(pack.locales.filter((locale) => locale !== pack.sourceLocale).map((locale) => [locale, {}]));
  const translate = (place: string, text: (locale: string) => string | undefined) => {
    for (const [locale, own] of texts) own[place] = text(locale) ?? '';
  };
  const note = (locale: string) => KINDS[answers.kind][locale as 'en'] ?? KINDS[answers.kind].en;
  translate('pack/title', () => answers.title);
  translate('pack/note', note);
  const files: Record<string, object> = {
    'pack.json': {
      $schema: `${paths.schemas}/overlay/pack.schema.json`,
      id: answers.id,
      version: '0.1.0',
      validFrom: pack.validFrom,
      title: answers.title,
      note: note(pack.sourceLocale),
      extends: paths.extends,
    },
  };
  const hours = answers.hours && hoursOf(base, answers.hours);
  if (hours) files[`calendars/${hours.id}.calendar.json`] = { $schema: `../${paths.schemas}/overlay/calendar.schema.json`, ...hours };
  for (const { figure, value } of answers.figures) {
    if (value === figure.written) continue;
    const title = base.plan.slas[figure.sla]?.title ?? {};
    const own = reworded(title[pack.sourceLocale] ?? '', figure.written, value);
    const others = own !== undefined && [...texts.keys()].every((locale) => reworded(title[locale] ?? '', figure.written, value) !== undefined);
    if (others) translate(`slas/${figure.sla}/title`, (locale) => reworded(title[locale] ?? '', figure.written, value));
    files[`slas/${figure.sla}.sla.json`] = {
      $schema: `../${paths.schemas}/overlay/sla.schema.json`,
      id: figure.sla,
      ...(others ? { title: own } : {}),
      [figure.key]: value,
    };
  }
  for (const [locale, own] of texts) files[`locales/${locale}.json`] = { $schema: `../${paths.schemas}/locale.schema.json`, texts: own };
  return files;
}

/** The calendar of service days with other hours: on every day on which it is open at all. */
function hoursOf({ plan, source }: Base, hours: string): { readonly id: string } | undefined {
  const id = scalar(source, 'pack/serviceDays');
  const calendar = id === undefined ? undefined : plan.calendars[id];
  if (id === undefined || !calendar) return undefined;
  const open = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].filter((_, index) => (calendar.week[index]?.length ?? 0) > 0);
  const others = ['onHoliday', 'onMakeUpWorkday'].filter((key) => source.node(`calendars/${id}/${key}`) !== undefined);
  return { id, week: Object.fromEntries(open.map((day) => [day, [hours]])), ...Object.fromEntries(others.map((key) => [key, [hours]])) } as {
    readonly id: string;
  };
}

/** The hours of service in force, where they are the same on every day of it. */
export function hoursNow({ source }: Base): string | undefined {
  const id = scalar(source, 'pack/serviceDays');
  const week = id === undefined ? undefined : source.node(`calendars/${id}/week`);
  const days =
    week?.type === 'object'
      ? [...week.members.values()].map(({ value }) => (value.type === 'array' && value.items.length === 1 ? value.items[0] : undefined))
      : [];
  const [first] = days;
  const same = first?.type === 'scalar' && days.every((day) => day?.type === 'scalar' && day.value === first.value);
  return same ? String(first.value) : undefined;
}

/** What the compiler finds in a draft. */
export function tryOut({ layers }: Base, files: { readonly [place: string]: object }): readonly Diagnostic[] {
  const own: PackLayer = {
    folder: 'new',
    files: Object.entries(files).map(([place, value]) => ({ path: place, place, text: JSON.stringify(value, null, 2) })),
  };
  return checkPack([...layers, own]).diagnostics;
}

function scalar(source: PackSource, place: string): string | undefined {
  const node = source.node(place);
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
