import type { PlanCountSla } from '@guicheng/definition';
import { type Derived, type Deriving, isOf, scopeOf } from './derived.ts';
import { allNamed, type Happening, type Told } from './happenings.ts';

/** How often something happens between two events: rings before the answer. */
export function deriveCount(deriving: Deriving<PlanCountSla>): readonly Derived[] {
  const { chronicle, sla } = deriving;
  const ids = [...new Set(allNamed(chronicle, sla.from).map(({ of }) => of))];
  return ids.flatMap((id) => {
    const told = chronicle.cases.get(id) ?? chronicle.occasions.get(id);
    return told === undefined || !isOf(deriving, told) ? [] : [deriveOne(deriving, told)];
  });
}

function deriveOne(deriving: Deriving<PlanCountSla>, told: Told): Derived {
  const { chronicle, sla, days } = deriving;
  const { asOf, plan } = chronicle;
  const from = told.happenings.find(({ name }) => name === sla.from) as Happening;
  const rest = told.happenings.filter((one) => one !== from && one.at >= from.at);
  const ending = rest.find(({ name }) => (told.procedure === undefined ? name !== sla.from && name !== sla.of : name === sla.until));
  const until = ending?.name === sla.until ? ending.at : undefined;
  const end = ending?.at ?? told.endedAt;
  const sent = rest.filter(({ name }) => name === sla.of).map(({ at }) => at);
  const every = sent.length > 0 ? undefined : plan.events[sla.of]?.derived?.every;
  const counted: number[] = [];
  if (every === undefined) counted.push(...sent.filter((at) => end === undefined || at < end));
  else for (let at = from.at; at <= asOf && (end === undefined || at < end) && counted.length < 1000; at += every) counted.push(at);
  const { status, decidedAt } = statusOf(deriving, told, { from, until, end, counted });
  const breaks = sla.atMost === undefined ? undefined : (counted[sla.atMost] ?? (every === undefined ? undefined : from.at + sla.atMost * every));
  return {
    sla: sla.id,
    subject: told.id,
    status,
    startedAt: from.at,
    dueAt: breaks,
    decidedAt,
    provisional: days.isProvisional(from.at),
    count: counted.length,
  };
}

function statusOf(
  deriving: Deriving<PlanCountSla>,
  told: Told,
  {
    from,
    until,
    end,
    counted,
  }: { readonly from: Happening; readonly until: number | undefined; readonly end: number | undefined; readonly counted: readonly number[] },
): { readonly status: string; readonly decidedAt?: number } {
  const { sla, days } = deriving;
  if (sla.calendar !== undefined && !days.isOpen(from.at)) return { status: 'not-applicable', decidedAt: from.at };
  const scope = scopeOf(deriving, told, until ?? from.at, from.line);
  if (scope !== 'applies') return { status: scope, decidedAt: from.at };
  const over = sla.atMost === undefined ? undefined : counted[sla.atMost];
  if (over !== undefined) return until === undefined ? { status: 'missed', decidedAt: over } : { status: 'late', decidedAt: until };
  if (until !== undefined) return { status: sla.atLeast !== undefined && counted.length < sla.atLeast ? 'missed' : 'met', decidedAt: until };
  if (end !== undefined) return { status: told.procedure === undefined ? 'not-applicable' : 'cancelled', decidedAt: end };
  const enough = sla.atLeast === undefined || sla.atMost !== undefined ? undefined : counted[sla.atLeast - 1];
  return enough === undefined ? { status: 'running' } : { status: 'met', decidedAt: enough };
}
