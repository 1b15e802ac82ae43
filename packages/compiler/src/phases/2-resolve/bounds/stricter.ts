import { parseFraction, parsePercent } from '../../../grammar/parse-fraction.ts';
import { parseLength } from '../../../grammar/parse-length.ts';
import { parseTime } from '../../../grammar/parse-time.ts';

/** Whether `own` demands at least as much as `base`; false also where nobody can prove it. Both are there and differ. */
type Stricter = (base: unknown, own: unknown) => boolean;

/** A number, a percentage, an amount or a time of day as something that can be compared exactly. */
function measure(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const fraction = parsePercent(value) ?? parseFraction(value);
  if (fraction) return fraction[0] / fraction[1];
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** Negative when `own` is shorter. A day of the calendar is never longer than a workday; days and hours have no order. */
function compareLengths(base: unknown, own: unknown): number | undefined {
  const [a, b] = [parseLength(String(base)), parseLength(String(own))];
  if (!a || !b) return undefined;
  if (a.unit === 'elapsed' || b.unit === 'elapsed') return a.unit === 'elapsed' && b.unit === 'elapsed' ? b.ms - a.ms : undefined;
  if (a.unit === b.unit) return b.count - a.count;
  return a.unit === 'workdays' && b.count <= a.count ? -1 : undefined;
}

const byMeasure =
  (direction: 1 | -1): Stricter =>
  (base, own) => {
    const [a, b] = [measure(base), measure(own)];
    const difference = a !== undefined && b !== undefined && typeof base === typeof own ? b - a : compareLengths(base, own);
    return difference !== undefined && difference * direction >= 0;
  };
const lower = byMeasure(-1);
const higher = byMeasure(1);

const shorter: Stricter = (base, own) => (compareLengths(base, own) ?? 1) <= 0;

const earlier: Stricter = (base, own) => {
  const [a, b] = [parseTime(String(base)), parseTime(String(own))];
  return a !== undefined && b !== undefined && b <= a;
};

const later: Stricter = (base, own) => earlier(own, base);

/** From the loosest to the strictest word. */
const ordered =
  (...words: readonly unknown[]): Stricter =>
  (base, own) =>
    words.includes(base) && words.indexOf(own) >= words.indexOf(base);

/** Any one, then a growing share, then all, then all in their order. Of shares, one that counts abstentions in the whole is stricter. */
const moreVotes: Stricter = (base, own) => {
  const [before, after] = [abstentionsOf(base), abstentionsOf(own)];
  if (before === 'counted' && after === 'left-out') return false;
  const difference = rankOfVotes(own) - rankOfVotes(base);
  return difference > 0 || (difference === 0 && before === 'left-out' && after === 'counted');
};

function abstentionsOf(votes: unknown): unknown {
  return typeof votes === 'object' && votes !== null && 'abstentions' in votes ? votes.abstentions : undefined;
}

function rankOfVotes(votes: unknown): number {
  if (votes === 'any') return 0;
  if (votes === 'all') return 2;
  if (votes === 'in-turn') return 3;
  const { atLeast, moreThan } = votes as { atLeast?: string; moreThan?: string };
  const fraction = parseFraction(atLeast ?? moreThan ?? '');
  // More than a half is stricter than at least a half, and looser than any larger share.
  return fraction ? fraction[0] / fraction[1] + (moreThan === undefined ? 0 : 1e-9) : Number.NaN;
}

const contains: Stricter = (base, own) => {
  const held = new Set((own as readonly unknown[]).map((item) => JSON.stringify(item)));
  return Array.isArray(base) && base.every((item) => held.has(JSON.stringify(item)));
};

/** As a list: nothing in it that was not there. */
const fewer: Stricter = (base, own) => Array.isArray(base) && Array.isArray(own) && contains(own, base);

/** To anybody, then to those named, then to fewer of them. */
const fewerPeople: Stricter = (base, own) => base === true || fewer(peopleOf(base), peopleOf(own));

function peopleOf(to: unknown): unknown {
  return typeof to === 'object' && to !== null && 'to' in to ? to.to : undefined;
}

const subset: Stricter = (base, own) => Object.keys(own as object).every((key) => Object.hasOwn(base as object, key));

/** What "stricter" means, property by property. What is not named here is never provably stricter. */
export const STRICTER: { readonly [property: string]: Stricter } = {
  accept: (base, own) => contains(own, base),
  amount: higher,
  atLeast: higher,
  atMost: lower,
  attachment: ordered('on-reject', 'always'),
  by: earlier,
  catchUp: ordered('backfill', 'next', 'none'),
  clock: ordered('working', 'wall'),
  delegate: fewerPeople,
  deputies: ordered('allowed', 'forbidden'),
  cure: shorter,
  draws: higher,
  firstDay: ordered('not-counted', 'counted'),
  grace: shorter,
  groups: ordered('one', 'together', 'each'),
  ifEmpty: ordered('met', 'not-applicable'),
  ifNobody: (base) => base === 'pass',
  ifRequester: (base) => base === 'decide',
  ifTooFew: ordered('those-there-are', 'wait', 'reject'),
  max: lower,
  maxItems: lower,
  maxLength: lower,
  min: higher,
  minGap: higher,
  minItems: higher,
  minLength: higher,
  minSample: lower,
  onReopen: ordered('restart', 'new-cycle', 'continue', 'count-closed-time'),
  opens: later,
  options: subset,
  pauseAtMost: shorter,
  places: fewer,
  proRata: ordered(false, true),
  quorum: higher,
  reaches: lower,
  reasonRequired: ordered('on-reject', 'always'),
  receipt: ordered(false, true),
  rejectQuorum: lower,
  remindEvery: shorter,
  repeated: (base, own) => own === 'ask-again' || (base === 'first' && own === 'consecutive'),
  required: ordered(false, true),
  reward: lower,
  roll: ordered('next', 'none', 'previous'),
  share: higher,
  signature: ordered(false, true),
  superior: higher,
  transfer: fewerPeople,
  topUpWithin: shorter,
  votes: moreVotes,
  who: contains,
  withdraw: ordered('until-decided', 'before-first-vote', 'never'),
  within: shorter,
};

/** Limits whose mere presence is stricter, and whose absence is looser. */
export const LIMITS: ReadonlySet<string> = new Set([
  'atLeast',
  'atMost',
  'attachment',
  'covers',
  'distinct',
  'draws',
  'lateUntil',
  'max',
  'maxItems',
  'maxLength',
  'min',
  'minGap',
  'minItems',
  'minLength',
  'opens',
  'orEvery',
  'pattern',
  'pauseAtMost',
  'quorum',
  'rejectQuorum',
  'reasonRequired',
  'required',
  'separate',
  'signature',
]);

/** Permissions: more of them is looser, and taking one away is stricter. They stand in `may`, where other maps may use the same words. */
export const PERMISSIONS: ReadonlySet<string> = new Set(['return', 'transfer', 'delegate', 'add', 'remove', 'hold', 'takeBack', 'claim', 'bulk']);

/** Words for readers; they bind nobody. */
export const PROSE: ReadonlySet<string> = new Set(['title', 'note', 'hint', 'satisfies', 'message', 'reason', 'patternMessage', '$schema', 'warn']);
