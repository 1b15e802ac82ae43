import type { Plan } from '@guicheng/definition';
import { calendarsOf } from './calendar.ts';
import { checkCase } from './check-case.ts';
import { type Difference, type Line, linesOf, streamsOf } from './history.ts';
import { checkSealing } from './sealing.ts';
import { checkVerdicts, type SaidVerdict } from './slas/check-verdicts.ts';
import type { StaffList } from './staff.ts';

/** What a checker is handed: texts, as an auditor gets them. */
export interface Handed {
  /** The history, an event a line. */
  readonly history: string;
  /** Every plan a case or duty was pinned to, each as JSON. */
  readonly plans: readonly string[];
  /** The list of staff as JSON. */
  readonly staff: string;
  /** Until when the history was kept. */
  readonly asOf: number;
  /** What was said of every SLA then, a verdict a line, by the hash of the plan. Nothing said of a plan: its SLAs are not asked about. */
  readonly verdicts: { readonly [hash: string]: string };
}

function verdictsOf(text: string): readonly SaidVerdict[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SaidVerdict);
}

function breachesTakenBack(streams: ReadonlyMap<string, readonly Line[]>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const lines of streams.values()) {
    for (const { event, at, seq } of lines) {
      if (event.type !== 'breach-withdrawn') continue;
      const breaches = lines.filter((one) => one.seq < seq && one.event.type === 'sla-breached' && one.event.sla === event.sla && one.event.key === event.key);
      for (const { id } of breaches) found.set(id, at);
    }
  }
  return found;
}

/** Everything in a history that its definitions do not allow, with the event and the clause. */
export function checkHistory({ history, plans: texts, staff: list, asOf, verdicts }: Handed): readonly Difference[] {
  const plans = new Map(texts.map((text) => JSON.parse(text) as Plan).map((plan) => [plan.hash, plan]));
  const staff = JSON.parse(list) as StaffList;
  const calendars = new Map([...plans].map(([hash, plan]) => [hash, calendarsOf(plan)]));
  const streams = streamsOf(linesOf(history));
  const takenBack = breachesTakenBack(streams);
  const cases = [...streams].flatMap(([stream, lines]) => {
    const hash = lines[0]?.event.planHash ?? '';
    const [plan, calendar] = [plans.get(hash), calendars.get(hash)];
    if (!stream.startsWith('case/') || plan === undefined || calendar === undefined) return [];
    return checkCase({ plan, staff, calendar, asOf, takenBack }, lines);
  });
  const judged = [...plans].flatMap(([hash, plan]) => {
    const said = verdicts[hash];
    if (said === undefined) return [];
    const own = new Map([...streams].filter(([, lines]) => lines[0]?.event.planHash === hash));
    return checkVerdicts(plan, own, asOf, verdictsOf(said));
  });
  return [...checkSealing(streams), ...cases, ...judged];
}
