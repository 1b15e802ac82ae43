import type { Expression, Plan } from '@guicheng/definition';
import { conditionHolds, formRoot } from '../conditions.ts';
import type { Line } from '../history.ts';

/** One thing that happened, by a name definitions use, when it counts as having happened. */
export interface Happening {
  readonly name: string;
  readonly at: number;
  readonly line: Line;
}

/** A case or an occasion, with what happened to it, oldest first. */
export interface Told {
  readonly id: string;
  /** Of a case. */
  readonly procedure?: string;
  readonly lines: readonly Line[];
  readonly happenings: readonly Happening[];
  readonly openedAt: number;
  readonly endedAt?: number;
}

/** A history as of an instant, sorted by what it is about. */
export interface Chronicle {
  readonly plan: Plan;
  readonly asOf: number;
  readonly since: number;
  readonly cases: ReadonlyMap<string, Told>;
  readonly occasions: ReadonlyMap<string, Told>;
  readonly duties: ReadonlyMap<string, readonly Line[]>;
  /** When duty periods were closed, whatever instant is asked about. */
  readonly closes: ReadonlyMap<string, number>;
}

/**
 * When something counts as having happened: a source's own time only where it is the one that is trusted, what is handed in when it was recorded, and what
 * happened in a case when it was sealed, unless that lies too far back to be believed.
 */
export function countedAt(plan: Plan, line: Line): number {
  const { event, by } = line;
  if (event.type === 'evidence-recorded' || event.type === 'carried-over') return line.recordedAt;
  if (event.type !== 'fact-received') {
    return by.kind !== 'clock' && line.recordedAt - line.at > plan.pack.sealedWithin ? line.recordedAt : line.at;
  }
  const trust = plan.events[event.name ?? '']?.trust;
  return trust?.time === 'source' && by.kind === 'source' && by.source === trust.source ? line.at : line.recordedAt;
}

function namesOf({ event }: Line, procedure: string): readonly string[] {
  const left = event.from === undefined ? [] : [`${procedure}.${event.from}.left`];
  const names: { readonly [type: string]: () => readonly string[] } = {
    'case-opened': () => [`${procedure}.opened`],
    'stage-entered': () => [...left, `${procedure}.${event.stage}.entered`],
    'case-closed': () => [`${procedure}.closed`],
    'case-withdrawn': () => [`${procedure}.withdrawn`],
    'comment-added': () => [`${procedure}.commented`],
    'responsibility-passed': () => (event.from === undefined ? [] : [`${procedure}.handed-over`]),
    'form-recorded': () => [`${event.form}.recorded`],
    'evidence-recorded': () => [`${event.form}.recorded`],
    'chain-started': () => [`${event.approval}.started`],
    'chain-decided': () => [`${event.approval}.${String(event.outcome)}`],
    'approval-revoked': () => left,
    'sla-breached': () => [`${event.sla}.breached`],
    'fact-received': () => [event.name ?? ''],
  };
  return names[event.type]?.() ?? [];
}

export function chronicleOf(plan: Plan, streams: ReadonlyMap<string, readonly Line[]>, asOf: number): Chronicle {
  const cases = new Map<string, Told>();
  const duties = new Map<string, readonly Line[]>();
  const closes = new Map<string, number>();
  const facts = new Map<string, Happening[]>();
  let since = Number.POSITIVE_INFINITY;
  for (const [stream, written] of streams) {
    const isCase = stream.startsWith('case/');
    const all = isCase ? borneOut(plan, written) : written;
    const whenOf = (line: Line): number => (isCase ? line.at : countedAt(plan, line));
    for (const line of all) if (line.event.type === 'duty-closed') closes.set(stream, line.recordedAt);
    const lines = all.filter((line) => whenOf(line) <= asOf);
    if (lines.length === 0) continue;
    for (const line of lines) {
      const at = whenOf(line);
      since = Math.min(since, line.event.type === 'duty-opened' ? Math.max(at, Math.min(line.recordedAt, asOf)) : at);
    }
    if (isCase) cases.set(stream, caseOf(stream, lines));
    else {
      duties.set(stream, lines);
      for (const line of lines) if (line.event.type === 'fact-received') keepFact(facts, plan, stream, line);
    }
  }
  const occasions = new Map([...facts].map(([id, happenings]) => [id, occasionOf(id, happenings)]));
  return { plan, asOf, since, cases, occasions, duties, closes };
}

/** Events of a case at the time they count from: a claim of when one happened counts once somebody else has borne it out. */
function borneOut(plan: Plan, lines: readonly Line[]): readonly Line[] {
  const claims = new Map(lines.flatMap(({ event }) => (event.type === 'instant-confirmed' ? [[event.of ?? '', event.happenedAt] as const] : [])));
  return lines.map((line) => {
    const at = claims.get(line.id) ?? countedAt(plan, line);
    return at === line.at ? line : { ...line, at };
  });
}

function caseOf(stream: string, lines: readonly Line[]): Told {
  const opened = lines.find(({ event }) => event.type === 'case-opened');
  const procedure = opened?.event.procedure ?? '';
  const happenings = lines.flatMap((line) => namesOf(line, procedure).map((name) => ({ name, at: line.at, line })));
  const since = lines.findLastIndex(({ event }) => event.type === 'approval-revoked');
  const ended = lines.slice(since + 1).find(({ event }) => ['case-closed', 'case-withdrawn', 'case-ended'].includes(event.type));
  return { id: stream, procedure, lines, happenings: happenings.toSorted(inTime), openedAt: opened?.at ?? 0, ...(ended ? { endedAt: ended.at } : {}) };
}

/** One fact sent to several duties, or sent twice, happened once. */
function keepFact(facts: Map<string, Happening[]>, plan: Plan, stream: string, line: Line): void {
  const { name = '', data = {} } = line.event;
  const by = plan.events[name]?.by;
  const said = by === undefined ? undefined : data[by];
  const id = `occasion/${typeof said === 'string' ? said : stream.split('/').slice(2).join('/')}`;
  const happening = { name, at: countedAt(plan, line), line };
  const known = facts.get(id) ?? [];
  const twin = known.findIndex((one) => one.name === name && one.at === happening.at);
  if (twin < 0) known.push(happening);
  else if (inTime(happening, known[twin] as Happening) < 0) known[twin] = happening;
  facts.set(id, known);
}

function occasionOf(id: string, happenings: readonly Happening[]): Told {
  const sorted = happenings.toSorted(inTime);
  return { id, lines: [], happenings: sorted, openedAt: sorted[0]?.at ?? 0 };
}

export function inTime(a: Happening, b: Happening): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.line.stream === b.line.stream) return a.line.seq - b.line.seq;
  return a.line.recordedAt - b.line.recordedAt || (a.line.id < b.line.id ? -1 : 1);
}

/** Everything of a name, in the order of time, with whose it is. */
export function allNamed(chronicle: Chronicle, name: string): readonly (Happening & { readonly of: string })[] {
  const told = [...chronicle.cases.values(), ...chronicle.occasions.values()].flatMap(({ id, happenings }) =>
    happenings.flatMap((one) => (one.name === name ? [{ ...one, of: id }] : [])),
  );
  const evidence = [...chronicle.duties].flatMap(([stream, lines]) =>
    lines.flatMap((line) =>
      line.event.type !== 'fact-received' && namesOf(line, '').includes(name) ? [{ name, at: countedAt(chronicle.plan, line), line, of: stream }] : [],
    ),
  );
  return [...told, ...evidence].sort(inTime);
}

/** Whether a condition holds of a case as it stood at an instant, or of the payload an occasion began with. No value is no. */
export function holdsFor(plan: Plan, condition: Expression, told: Told, at: number, first?: Line): boolean {
  if (told.procedure === undefined) return conditionHolds(condition, { event: formRoot(plan, undefined, first?.event.data ?? {}) }) === true;
  const main = plan.procedures[told.procedure]?.form;
  return conditionHolds(condition, { form: formRoot(plan, main, formAt(told, main, at)), case: new Map([['stage', stageAt(told, at)]]) }) === true;
}

export function formAt({ lines }: Told, form: string | undefined, at: number): { readonly [field: string]: unknown } {
  let value: { [field: string]: unknown } = {};
  for (const { event, at: when } of lines) {
    if (event.type !== 'form-recorded' || event.form !== form || when > at) continue;
    value = { ...Object.fromEntries(Object.entries(value).filter(([field]) => !event.cleared?.includes(field))), ...event.value };
  }
  return value;
}

function stageAt({ lines }: Told, at: number): string {
  return lines.findLast(({ event, at: when }) => event.type === 'stage-entered' && when <= at)?.event.stage ?? '';
}
