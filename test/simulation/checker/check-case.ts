import type { Plan } from '@guicheng/definition';
import type { DayByDay } from './calendar.ts';
import { type CaseRun, openedRun } from './case-run.ts';
import { checkPassedOver } from './check-blocks.ts';
import { checkChainEvent, checkSettled, checkTimeouts } from './check-chain.ts';
import { checkLetOffs } from './check-seats.ts';
import { checkStages } from './check-stages.ts';
import { type Checking, checkActor, newBatch, principalOf, say } from './checking.ts';
import { commandOf, type Difference, type Line, personsOf } from './history.ts';
import { isAmong } from './people.ts';
import type { StaffList } from './staff.ts';
import { tell } from './tell.ts';

export interface CaseQuestion {
  readonly plan: Plan;
  readonly staff: StaffList;
  readonly calendar: (id: string | undefined) => DayByDay;
  readonly asOf: number;
  /** Ids of breaches that were taken back, and when. */
  readonly takenBack: ReadonlyMap<string, number>;
}

/** Everything that is wrong with one case: each event against the case as it stood, and each command against all it told. */
export function checkCase({ plan, staff, calendar, asOf, takenBack }: CaseQuestion, lines: readonly Line[]): readonly Difference[] {
  const differences: Difference[] = [];
  const [first] = lines;
  if (first?.event.type !== 'case-opened') return [{ event: first?.id ?? '', clause: first?.stream ?? '', said: 'a case', found: 'it was never opened' }];
  const run = openedRun(plan, first);
  let checking: Checking = { plan, staff, calendar, takenBack, run, line: first, batch: newBatch(), differences };
  for (const line of lines) {
    if (commandOf(line) !== commandOf(checking.line)) {
      endBatch(checking);
      checking = { ...checking, batch: newBatch() };
    }
    checking = { ...checking, line };
    checkEvent(checking);
    tell(run, line);
  }
  endBatch(checking);
  checkTimeouts(checking, asOf);
  return differences;
}

function endBatch(checking: Checking): void {
  checkLetOffs(checking, checking.batch);
  checkPassedOver(checking);
  checkSettled(checking);
  checkStages(checking);
}

function checkEvent(checking: Checking): void {
  const { run, line, batch, plan } = checking;
  const { event } = line;
  switch (event.type) {
    case 'case-opened':
      if (line.by.kind === 'person') checkActor(checking, `procedures/${run.procedure}/opens`);
      return;
    case 'case-withdrawn':
      batch.ended = true;
      checkWithdrawn(checking);
      return;
    case 'case-ended':
      batch.ended = true;
      if (line.by.kind !== 'clock') checkAdministrator(checking);
      else if (![...batch.breached.values()].includes('close')) say(checking, `procedures/${run.procedure}`, 'ended by the clock', 'no time ran out for that');
      return;
    case 'case-jumped':
    case 'block-woken':
      batch.ended = event.type === 'case-jumped';
      checkAdministrator(checking);
      return;
    case 'person-replaced':
      batch.replaced = { from: event.from ?? '', to: event.to ?? '' };
      checkAdministrator(checking);
      return;
    case 'chain-decided':
      batch.ended = true;
      checkChainEvent(checking);
      return;
    case 'instant-confirmed':
      checkConfirmed(checking);
      return;
    case 'form-recorded':
      if (run.status === 'open' && event.stage === run.stage) batch.filled = run.stage;
      return;
    case 'stage-entered': {
      batch.moved = batch.filled !== undefined;
      const way = event.from === undefined || event.via === undefined ? undefined : plan.procedures[run.procedure]?.stages[event.from]?.next[event.via];
      const after = way?.after;
      const outcome = run.chain?.outcome;
      if (way !== undefined && way.to !== event.stage)
        say(checking, `procedures/${run.procedure}/stages/${event.from}/next/${event.via}`, `to ${event.stage}`, `to ${way.to}`);
      if (after !== undefined && after !== 'form' && outcome !== after) {
        say(checking, `procedures/${run.procedure}/stages/${event.from}/next/${event.via}`, `after ${outcome}`, `after ${after}`);
      }
      return;
    }
    default:
      checkChainEvent(checking);
  }
}

function checkWithdrawn(checking: Checking): void {
  const { run, line, plan, takenBack } = checking;
  const clause = `procedures/${run.procedure}/stages/${run.stage}/withdraw`;
  if (line.by.kind === 'clock') {
    if (!takenBack.has(run.cause)) say(checking, clause, 'withdrawn by the clock', `the breach ${run.cause} that opened it stands`);
    return;
  }
  checkActor(checking, clause);
  if (principalOf(line) !== run.requester) say(checking, clause, `withdrawn by ${principalOf(line)}`, `it is the request of ${run.requester}`);
  if (plan.procedures[run.procedure]?.stages[run.stage]?.withdraw !== true) say(checking, clause, 'withdrawn', 'not at this stage');
  const rule = run.chain === undefined ? undefined : plan.approvals[run.chain.approval]?.withdraw;
  const voted = [...(run.chain?.blocks.values() ?? [])].some(({ votes, seats }) => votes.length > 0 || seats.some(({ status }) => status === 'used'));
  if (run.status === 'in-approval' && (rule === 'never' || (rule === 'before-first-vote' && voted)))
    say(checking, clause, 'withdrawn', `the chain says \`${rule}\``);
}

/** When something happened counts by the word of two people, neither of whom stands in for the other. */
function checkConfirmed(checking: Checking): void {
  const { run, line } = checking;
  const claim = run.claims.get(line.event.claim ?? '');
  checkActor(checking, line.stream);
  if (claim?.of !== line.event.of || claim?.happenedAt !== line.event.happenedAt)
    say(checking, line.stream, `confirms ${line.event.claim}`, 'that is not what was claimed');
  const same = personsOf(line.by).find((person) => claim?.by.includes(person));
  if (same !== undefined) say(checking, line.stream, `confirmed by ${same}`, 'they claimed it themselves');
}

function checkAdministrator(checking: Checking): void {
  const { run, line, plan, staff } = checking;
  const clause = `procedures/${run.procedure}/administrators`;
  if (!checkActor(checking, clause)) return;
  const search = { plan, staff, run: run as CaseRun, at: line.at, requester: run.requester, requesterPosition: undefined, form: {}, chosen: [] };
  if (!isAmong(search, plan.procedures[run.procedure]?.administrators ?? [], principalOf(line)))
    say(checking, clause, `${line.event.type} by ${principalOf(line)}`, 'they are no administrator');
}
