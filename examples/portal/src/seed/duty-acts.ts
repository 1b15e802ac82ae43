import { zoneOf } from '@guicheng/calendar';
import type { Instant, Plan } from '@guicheng/definition';
import type { Runner } from '@guicheng/runner';
import { actorOf, personOf } from '../people.ts';
import { drawsOf } from './draws.ts';
import { personValue, type Saying, signed } from './say-values.ts';
import { DELAYS } from './words.ts';

const MINUTE = 60_000;

/** Something a position owes at a time of the day whether or not a case asks for it. */
export interface DutyAct {
  readonly at: Instant;
  readonly run: (runner: Runner) => Promise<void>;
}

type Person = ReturnType<typeof actorOf>;

/** What the sample staff hand in on the day that holds `day`, a number of days since 1970. One day of the week the summary comes late, another day it is forgotten. */
export function dutyActsOf(plan: Plan, day: number, say: Saying): readonly DutyAct[] {
  const zone = zoneOf(plan.pack.timeZone);
  const draws = drawsOf(`duties ${day}`);
  const weekday = ((day + 3) % 7) + 1;
  const at = (minute: number) => zone.instantOf(day, minute) + draws.whole(0, 59) * 1000;
  const key = say.date(zone.instantOf(day, 720));
  const clerk = actorOf(personOf('zhou-yaqin')!);
  const desk = actorOf(personOf('chen-jing')!);
  const summaryAt = at(weekday === 3 ? 17 * 60 + 38 : 17 * 60 + draws.whole(4, 26));
  const acts: DutyAct[] = [
    {
      at: at(11 * 60 + draws.whole(0, 40)),
      run: (runner) =>
        handIn(
          runner,
          'carry-over',
          key,
          { day: key, keptBy: personValue('zhou-yaqin'), entries: registerOf(runner, say), followed: draws.whole(0, 4) },
          clerk,
        ),
    },
    { at: at(16 * 60), run: (runner) => track(runner, clerk) },
    {
      at: at(17 * 60 + draws.whole(30, 55)),
      run: (runner) => handIn(runner, 'daily-clear', key, { day: key, keptBy: personValue('chen-jing'), entries: complaintsOf(plan, runner, say) }, desk),
    },
  ];
  if (weekday !== 6) acts.push({ at: summaryAt, run: (runner) => summarize(runner, key, zone.instantOf(day, 0), clerk, say) });
  if (weekday === 7)
    acts.push({
      at: at(16 * 60 + 40),
      run: (runner) => handIn(runner, 'weekly-summary', weekKeyOf(runner, 'weekly-summary'), weekValues(runner, key, zone.instantOf(day, 1000), say), clerk),
    });
  return acts.filter((act) => act.at > 0).toSorted((a, b) => a.at - b.at);
}

/** The latest tickets as rows of the day's register. */
function registerOf(runner: Runner, say: Saying): readonly Readonly<Record<string, unknown>>[] {
  const repairs = runner.cases().filter(({ procedure }) => procedure === 'repair');
  return repairs.slice(-12).map(({ number, openedAt, stage, forms }) => {
    const { unit, content } = (forms['repair-ticket'] ?? {}) as { readonly unit?: { readonly name: string }; readonly content?: string };
    const finished = stage === 'done' || stage === 'closed';
    return {
      number,
      time: say.time(openedAt),
      unit: unit?.name ?? '—',
      content: content ?? '—',
      ...(finished ? { state: 'finished' } : { state: 'unfinished', reason: '正在处理' }),
    };
  });
}

/** The latest complaints as rows of the register. */
function complaintsOf(plan: Plan, runner: Runner, say: Saying): readonly Readonly<Record<string, unknown>>[] {
  const complaints = runner.cases().filter(({ procedure }) => procedure === 'complaint');
  return complaints.slice(-12).map(({ number, openedAt, stage, forms }) => {
    const { unit, subject } = (forms['complaint'] ?? {}) as { readonly unit?: { readonly name: string }; readonly subject?: string };
    const kind = plan.forms['complaint']?.fields['subject']?.options?.[subject ?? '']?.title['zh-CN'] ?? '其他';
    return {
      number,
      receivedAt: say.date(openedAt),
      unit: unit?.name ?? '—',
      subject: kind,
      result: stage === 'closed' ? '业主认可，办结' : '正在处理',
      revisited: stage === 'closed',
    };
  });
}

async function handIn(runner: Runner, sla: string, key: string, value: Readonly<Record<string, unknown>>, by: Person): Promise<void> {
  await expectDone(runner.recordEvidence(sla, key, value, by), `${sla} ${key}`);
}

/** The 17:30 summary: a reason for every ticket that goes over, then the figures. */
async function summarize(runner: Runner, key: string, midnight: Instant, by: Person, say: Saying): Promise<void> {
  const repairs = runner.cases().filter(({ procedure }) => procedure === 'repair');
  const open = repairs.filter(({ status, stage }) => (status === 'open' || status === 'in-approval') && stage !== 'done');
  const draws = drawsOf(`reasons ${key}`);
  const carriedOver = open.map((state) => ({ ticket: state.number, reason: draws.pick(DELAYS), next: say.date(midnight + 36 * 60 * MINUTE) }));
  for (const [index, state] of open.entries())
    await expectDone(runner.carryOver('daily-summary', key, state.case, carriedOver[index]!.reason, by), `carry over ${state.number}`);
  const value = { preparedBy: personValue(by.person), ...runner.collected('daily-summary', key), unfinished: open.length, carriedOver };
  await handIn(runner, 'daily-summary', key, value, by);
}

/** One note of progress a day for every urgent ticket. */
async function track(runner: Runner, by: Person): Promise<void> {
  const urgent = runner
    .cases()
    .filter(
      ({ procedure, status, forms, stage }) =>
        procedure === 'repair' && status === 'open' && stage !== 'done' && forms['repair-ticket']?.['urgency'] !== 'normal',
    );
  for (const { case: id } of urgent) await expectDone(runner.act(id, { type: 'add-comment', text: '已电话跟踪，维修正在进行。' }, by), `track ${id}`);
}

function weekKeyOf(runner: Runner, sla: string): string {
  return (
    runner
      .duties()
      .filter((duty) => duty.sla === sla && duty.status === 'open')
      .at(-1)?.key ?? ''
  );
}

function weekValues(runner: Runner, day: string, at: Instant, say: Saying): Readonly<Record<string, unknown>> {
  const figures = runner.collected('weekly-summary', weekKeyOf(runner, 'weekly-summary')) as { readonly received: number; readonly finished: number };
  return {
    weekEnding: day,
    preparedBy: personValue('zhou-yaqin'),
    ...figures,
    open: Math.max(0, figures.received - figures.finished),
    problems: '配件订货周期偏长，已请工程部备常用件。',
    submittedTo: personValue('wu-jianhua'),
    signature: signed('周雅琴', say.instant(at)),
  };
}

/** A rehearsal that is refused is a fault of the sample staff, not of the person watching. */
export async function expectDone(outcome: ReturnType<Runner['act']>, what: string): Promise<void> {
  const answer = await outcome;
  if (answer.kind !== 'done') throw new Error(`the rehearsal failed at ${what}: ${JSON.stringify(answer)}`);
}
