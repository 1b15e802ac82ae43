import type { Plan } from '@guicheng/definition';
import { blocksOf, type Located, standing } from './blocks-of.ts';
import type { DayByDay } from './calendar.ts';
import { type BlockRun, type CaseRun, type ChainRun, isPart } from './case-run.ts';
import type { Difference, Line } from './history.ts';
import { personsOf } from './history.ts';
import { mayStandIn, type StaffList } from './staff.ts';

/** What one command told so far: causes that explain what it told later. */
export interface Batch {
  /** What became of a block nobody had to act in, by path. */
  readonly ends: Map<string, string>;
  /** What followed when a block's time ran out. */
  readonly breached: Map<string, string>;
  replaced?: { readonly from: string; readonly to: string };
  /** Seats taken out. */
  readonly removed: Set<string>;
  /** What has to be explained by the end of the command: paths decided as passed, and seats let off. */
  readonly passed: Map<string, Line>;
  readonly letOff: Map<string, Line>;
  /** What the votes said before those who had not voted were let off. */
  readonly before: Map<string, 'approved' | 'rejected' | undefined>;
  /** Blocks decided, gone back over, or ended with the case. */
  readonly decided: Set<string>;
  readonly gone: Set<string>;
  ended: boolean;
  /** The stage whose form was filled in, and whether the case came to another. */
  filled: string | undefined;
  moved: boolean;
}

export function newBatch(): Batch {
  return {
    ends: new Map(),
    breached: new Map(),
    removed: new Set(),
    passed: new Map(),
    letOff: new Map(),
    before: new Map(),
    decided: new Set(),
    gone: new Set(),
    ended: false,
    filled: undefined,
    moved: false,
  };
}

/** Everything a rule is checked with: the case as it stood before the event. */
export interface Checking {
  readonly plan: Plan;
  readonly staff: StaffList;
  readonly calendar: (id: string | undefined) => DayByDay;
  /** Ids of breaches that were taken back, and when. */
  readonly takenBack: ReadonlyMap<string, number>;
  readonly run: CaseRun;
  readonly line: Line;
  readonly batch: Batch;
  readonly differences: Difference[];
}

export function say({ line, differences }: Checking, clause: string, said: string, found: string): void {
  differences.push({ event: line.id, clause, said, found });
}

/** A block of the running chain, as the plan has it. */
export function locate({ plan, run }: Pick<Checking, 'plan' | 'run'>, path: string): Located | undefined {
  return run.chain === undefined ? undefined : blocksOf(plan, run.chain.approval).find((one) => one.path === path);
}

export function clauseOf({ approval, block }: Located): string {
  return `approvals/${approval.id}/blocks/${block.id}`;
}

/** In whose right somebody acted. */
export function principalOf({ by }: Line): string {
  return by.for ?? by.person ?? '';
}

/** A person acted for themselves, or was the other's own deputy then and for this; answers whether anything was found wrong. */
export function checkActor(checking: Checking, clause: string, within?: string): boolean {
  const { line, run, staff } = checking;
  const { person, for: principal } = line.by;
  if (line.by.kind !== 'person' || person === undefined) {
    say(checking, clause, `${line.event.type} by ${line.by.kind}`, 'only a person can do this');
    return false;
  }
  if (principal === undefined || principal === person) return true;
  const scopes = [
    run.procedure,
    ...(run.status === 'in-approval' && run.chain !== undefined ? [run.chain.approval] : []),
    ...(within === undefined ? [] : [within]),
  ];
  if (mayStandIn(staff, { person, principal }, line.at, scopes)) return true;
  say(checking, clause, `${person} for ${principal}`, `${person} was no deputy of ${principal} at ${line.at} for ${scopes.join(', ')}`);
  return false;
}

/** Whoever acts in a block: allowed to stand in, and not in their own request. */
export function checkActorIn(checking: Checking, located: Located): void {
  const clause = clauseOf(located);
  if (!checkActor(checking, clause, located.approval.id)) return;
  const { line, run } = checking;
  const persons = personsOf(line.by);
  if (persons.length > 1 && located.approval.deputies === 'forbidden') say(checking, clause, persons.join(' for '), 'deputies are forbidden here');
  if (located.block.kind !== 'approve' || located.block.ifRequester === 'decide') return;
  const own = persons.find((one) => run.chain?.own.includes(one));
  if (own !== undefined) say(checking, clause, `${line.event.type} by ${own}`, 'it is their own request');
}

/** Who decided in a block that others than these must decide in. */
export function decidedApart(chain: ChainRun, { approval, block, path }: Located): readonly string[] {
  const prefix = path.slice(0, path.length - block.id.length);
  const others = Object.values(approval.separate).flatMap(({ blocks }) => (blocks.includes(block.id) ? blocks.filter((id) => id !== block.id) : []));
  return others.flatMap((id) => {
    const other = chain.blocks.get(prefix + id);
    return (other?.votes ?? []).flatMap(({ seat, by }) => [by, ...(other?.seats ?? []).filter((one) => one.id === seat).map(({ person }) => person)]);
  });
}

export function takesPart(block: BlockRun, person: string): boolean {
  return block.seats.some((seat) => seat.person === person && isPart(seat)) || block.votes.some(({ by }) => by === person);
}

/** Whether a block waits beside while the request is with another before it and is not back yet. */
export function standsStill({ plan, run }: Pick<Checking, 'plan' | 'run'>, located: Located): boolean {
  const to = run.chain?.returned?.to;
  const target = to === undefined || to === 'requester' ? undefined : locate({ plan, run }, to);
  return target !== undefined && standing(located, target) === 'after';
}
