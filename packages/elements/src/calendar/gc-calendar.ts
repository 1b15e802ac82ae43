import { type DayNumber, dateOf, zoneOf } from '@guicheng/calendar';
import type { Instant, Locale, PlainDate, Plan } from '@guicheng/definition';
import type { Verdict } from '@guicheng/engine';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { titlesOf } from '../case/titles.ts';
import { sayInstant } from '../clock/say-time.ts';
import { type HostClock, machineClock, Ticker } from '../clock/ticker.ts';
import { type Standing, sayStanding, standingStyles } from '../standing/say-standing.ts';
import { said } from '../text/said.ts';
import { SpokenLanguage } from '../text/spoken-language.ts';
import { fillText } from '../text/texts.ts';
import { textsOf } from '../text/texts-of.ts';
import { theme } from '../theme/theme.ts';
import { workStyles } from '../theme/work-styles.ts';
import { calendarStyles } from './calendar-styles.ts';
import { CALENDAR_TEXTS, type CalendarTexts } from './calendar-texts.ts';
import { dutyList, dutyShape } from './duty-list.ts';
import { addMonths, type Month, monthKeyOf, monthOfKey } from './month.ts';
import { type DutyMark, type MonthDuty, monthDuties } from './month-duties.ts';
import { sayDate } from './say-date.ts';

/** So many titles stand in a day; the rest is counted. */
const TITLES = 3;
const MARKS: readonly DutyMark[] = ['missed', 'late', 'due', 'planned', 'done'];

/** Events of a calendar. */
export interface GcCalendarEvents {
  readonly 'gc-month': CustomEvent<{ readonly month: string }>;
  readonly 'gc-day': CustomEvent<{ readonly day: PlainDate }>;
  readonly 'gc-retry': CustomEvent<Record<string, never>>;
}

/**
 * The duties of a month on their days: done, late, missed, due and to come, as they were judged and as the plan foresees them.
 * Arrows go from day to day, Page Up and Page Down from month to month; the duties of the day chosen stand below.
 *
 * @fires gc-month `{ month }` when another month is looked at.
 * @fires gc-day `{ day }` when a day is chosen.
 * @fires gc-retry `{}` when what could not be loaded is asked for again.
 * @csspart day one day of the month
 * @csspart duty one duty of the day that is chosen
 */
export class GcCalendar extends LitElement {
  static override styles = [theme, workStyles, standingStyles, calendarStyles];
  static override properties = {
    plan: { attribute: false },
    verdicts: { attribute: false },
    slas: { attribute: false },
    positions: { attribute: false },
    hrefOf: { attribute: false },
    clock: { attribute: false },
    asOf: { attribute: false },
    month: {},
    day: {},
    calendar: {},
    heading: {},
    standing: {},
    locale: {},
  };

  declare plan: Plan | undefined;
  /** As `judge` answered; what is to come is read from the plan. */
  declare verdicts: readonly Verdict[];
  /** Ids of the duties shown; all where absent. */
  declare slas: readonly string[] | undefined;
  /** Positions whose duties are shown; everybody's where absent. */
  declare positions: readonly string[] | undefined;
  /** Where a duty is done; undefined where the host shows none. */
  declare hrefOf: (duty: Pick<MonthDuty, 'sla' | 'key'>) => string | undefined;
  declare clock: HostClock;
  /** When what is shown was true; said while offline. */
  declare asOf: Instant | undefined;
  /** `YYYY-MM`; the present one where absent. */
  declare month: string | undefined;
  /** The day chosen, `YYYY-MM-DD`; today where absent. */
  declare day: PlainDate | undefined;
  /** Id of the plan's calendar whose holidays are shown. */
  declare calendar: string | undefined;
  declare heading: string;
  declare standing: Standing;
  declare locale: Locale | undefined;

  constructor() {
    super();
    this.verdicts = [];
    this.hrefOf = () => undefined;
    this.clock = machineClock;
    this.heading = '';
    this.standing = 'ready';
    new Ticker(this, 60_000);
    new SpokenLanguage(this);
  }

  get #locale(): Locale {
    return this.locale ?? (document.documentElement.lang || 'zh-CN');
  }

  get #texts(): CalendarTexts {
    return textsOf('calendar', CALENDAR_TEXTS, this.#locale);
  }

  get #zone(): string {
    return this.plan?.pack.timeZone ?? 'UTC';
  }

  get #today(): DayNumber {
    return zoneOf(this.#zone).dayAt(this.clock.now());
  }

  get #month(): Month {
    return monthOfKey(this.month ?? '') ?? monthOfKey(monthKeyOf(this.#today))!;
  }

  /** The day chosen, where it lies in the month; else today; else the first. */
  #chosen({ from, until }: Month): DayNumber {
    const days = Array.from({ length: until - from }, (_, index) => from + index);
    return days.find((day) => dateOf(day) === this.day) ?? days.find((day) => day === this.#today) ?? from;
  }

  protected override render(): TemplateResult {
    const texts = this.#texts;
    const at = this.asOf === undefined ? undefined : sayInstant(this.asOf, this.clock.now(), this.#locale, this.#zone);
    const silent = this.standing === 'loading' || this.standing === 'failed';
    const month = this.#month;
    return html`<div class="top"><h2>${this.heading || texts.heading}</h2>${this.plan ? this.#months(month) : nothing}</div>
      ${sayStanding({ standing: this.standing, locale: this.#locale, at, retry: () => this.#fire('gc-retry', {}) })}
      <div aria-busy=${String(this.standing === 'loading')}>${this.plan ? this.#contents(this.plan, month) : silent ? nothing : html`<p class="muted empty">${texts.empty}</p>`}</div>`;
  }

  #months(month: Month): TemplateResult {
    const texts = this.#texts;
    const step = (by: number, label: string, arrow: string) =>
      html`<button type="button" aria-label=${label} @click=${() => this.#choose(addMonths(this.#chosen(month), by), false)}><span aria-hidden="true">${arrow}</span></button>`;
    return html`<div class="months">
      ${step(-1, texts.earlier, '‹')}<span class="month">${sayDate(month.from, 'month', this.#locale)}</span>${step(1, texts.later, '›')}
      <button type="button" class="now" @click=${() => this.#choose(this.#today, false)}>${texts.today}</button>
    </div>`;
  }

  #contents(plan: Plan, month: Month): TemplateResult {
    const texts = this.#texts;
    const duties = monthDuties({ plan, verdicts: this.verdicts, now: this.clock.now(), slas: this.slas, positions: this.positions }, month);
    const chosen = this.#chosen(month);
    const count = (mark: DutyMark) => duties.filter((duty) => duty.mark === mark).length;
    const sum = Object.fromEntries(MARKS.map((mark) => [mark, count(mark)]));
    const on = (day: DayNumber) => duties.filter((duty) => duty.day === dateOf(day));
    return html`<p class="sum small muted" role="status">${fillText(texts.sum, sum)}</p>
      <table role="grid" aria-label=${sayDate(month.from, 'month', this.#locale)} @keydown=${(event: KeyboardEvent) => this.#key(event, chosen, month)}>
        <thead><tr>${month.weeks[0]!.map((day) => html`<th scope="col" abbr=${sayDate(day, 'weekday', this.#locale)}>${sayDate(day, 'short', this.#locale)}</th>`)}</tr></thead>
        <tbody>${month.weeks.map((week) => html`<tr>${week.map((day) => this.#cell(plan, day, month, chosen, on(day)))}</tr>`)}</tbody>
      </table>
      <section class="detail" aria-labelledby="chosen"><h3 id="chosen">${sayDate(chosen, 'day', this.#locale)}</h3>
        ${dutyList(on(chosen), { texts, titles: titlesOf(plan, this.#locale), hrefOf: this.hrefOf, locale: this.#locale, timeZone: this.#zone })}
      </section>`;
  }

  #cell(plan: Plan, day: DayNumber, { from, until }: Month, chosen: DayNumber, duties: readonly MonthDuty[]): TemplateResult {
    if (day < from || day >= until) return html`<td class="outside" role="gridcell"></td>`;
    const special = this.calendar === undefined ? undefined : plan.calendars[this.calendar]?.days[dateOf(day)];
    const holiday = special?.kind === 'holiday' ? said(special.title, this.#locale) : '';
    const isToday = day === this.#today;
    const titles = titlesOf(plan, this.#locale);
    const others = duties.length - TITLES;
    return html`<td role="gridcell" class="${isToday ? 'today' : ''} ${holiday ? 'off' : ''}" aria-selected=${String(day === chosen)}>
      <button type="button" class="day" part="day" data-day=${dateOf(day)} tabindex=${day === chosen ? 0 : -1} aria-current=${isToday ? 'date' : nothing} @click=${() => this.#choose(day, true)}>
        <span class="silent">${[sayDate(day, 'day', this.#locale), isToday ? this.#texts.today : '', duties.length ? '' : this.#texts.none].filter(Boolean).join(', ')}</span>
        <span class="number"><b aria-hidden="true">${Number(dateOf(day).slice(8))}</b>${holiday ? html`<span class="holiday">${holiday}</span>` : nothing}</span>
        <span class="marks">${duties.slice(0, TITLES).map((duty) => html`<span class="duty">${dutyShape(duty.mark)}<span class="silent"> ${this.#texts.marks[duty.mark]} </span><span class="what">${titles.sla(duty.sla)}</span></span>`)}</span>
        ${others > 0 ? html`<span class="others small muted">${fillText(this.#texts.more, { n: others })}</span>` : nothing}
      </button>
    </td>`;
  }

  #key(event: KeyboardEvent, chosen: DayNumber, { from, until }: Month): void {
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const monday = chosen - ((((chosen + 3) % 7) + 7) % 7);
    const to = {
      ArrowRight: chosen + forward,
      ArrowLeft: chosen - forward,
      ArrowDown: chosen + 7,
      ArrowUp: chosen - 7,
      Home: Math.max(monday, from),
      End: Math.min(monday + 6, until - 1),
      PageUp: addMonths(chosen, -1),
      PageDown: addMonths(chosen, 1),
    }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#choose(to, true);
  }

  #choose(day: DayNumber, focus: boolean): void {
    const month = monthKeyOf(day);
    const turned = month !== this.#month.key;
    this.day = dateOf(day);
    this.month = month;
    if (turned) this.#fire('gc-month', { month });
    this.#fire('gc-day', { day: this.day });
    if (focus) void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.day[tabindex="0"]')?.focus());
  }

  #fire<Name extends keyof GcCalendarEvents>(name: Name, detail: GcCalendarEvents[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
