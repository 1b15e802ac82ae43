import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledPack } from '../thread/compiled-pack.ts';
import { simulateCenter } from './center.ts';
import { checkHistory, type Handed } from './checker/check-history.ts';
import { commandOf, type Line, linesOf } from './checker/history.ts';
import type { StaffList } from './checker/staff.ts';
import { type Simulated, simulateCommittee } from './committee.ts';
import { handOver } from './hand-over.ts';
import { alone, firstLine, retold } from './handed.ts';
import { twoPlans } from './two-plans.ts';

const SEED = 20261123;
const MARCH = Date.parse('2026-03-01T00:00:00+08:00');

let simulated: Simulated;
let committee: Handed;
let center: Handed;
beforeAll(async () => {
  simulated = simulateCommittee(await twoPlans(), { seed: SEED, from: MARCH, days: 31, casesADay: 4 });
  committee = handOver(simulated);
  const pack = await compiledPack('examples/property-service-center', 'simulation');
  center = handOver(await simulateCenter(pack, { seed: SEED, from: MARCH, days: 4, casesADay: 6 }));
});

describe(`a short month (seed ${SEED})`, () => {
  it('of committees is found anew by the checker, every vote and every verdict', () => {
    expect(checkHistory(committee)).toEqual([]);
  });

  it('of the service center is found anew by the checker, through the runner', () => {
    expect(checkHistory(center)).toEqual([]);
  });

  it('holds what makes it worth checking', () => {
    const types = new Set(simulated.log.map(({ event }) => event.type));
    for (const type of [
      'vote-cast',
      'seat-added',
      'seat-moved',
      'seat-delegated',
      'request-returned',
      'person-replaced',
      'block-breached',
      'instant-confirmed',
      'sla-breached',
    ])
      expect(types).toContain(type);
    expect(simulated.log.some(({ by }) => by.kind === 'person' && by.for !== undefined)).toBe(true);
    expect(simulated.log.some(({ at, recordedAt }) => at < recordedAt)).toBe(true);
    expect(
      new Set(Object.values(center.verdicts).flatMap((text) => text.split('\n').map((line) => (JSON.parse(line) as { status: string }).status))).size,
    ).toBeGreaterThan(4);
  });

  it('counts what is handed in from when it came, whatever it is dated', () => {
    const statuses = new Map(verdictsOf(committee).map(({ sla, subject, status }) => [`duty/${sla}/${subject.replace('period/', '')}`, status]));
    const dues = new Map(verdictsOf(committee).map(({ sla, subject, dueAt = 0 }) => [`duty/${sla}/${subject.replace('period/', '')}`, dueAt]));
    const written = simulated.log.filter(({ event }) => event.type === 'evidence-recorded');
    const first = [...new Map(written.toReversed().map((one) => [one.stream, one])).values()];
    const late = first.filter(({ stream, recordedAt }) => recordedAt > (dues.get(stream) ?? 0));
    expect(late.length).toBeGreaterThan(0);
    for (const { stream } of late) expect(statuses.get(stream), stream).not.toBe('met');
  });

  it('comes out the same from the same seed', async () => {
    const again = simulateCommittee(await twoPlans(), { seed: SEED, from: MARCH, days: 3, casesADay: 5 });
    const once = simulateCommittee(await twoPlans(), { seed: SEED, from: MARCH, days: 3, casesADay: 5 });
    expect(again.log).toEqual(once.log);
  });
});

describe('the checker catches', () => {
  const clauses = (handed: Handed): readonly string[] => checkHistory(handed).map(({ clause }) => clause);
  const decides = (line: Line, all: readonly Line[]): boolean =>
    all.some((one) => one.event.type === 'block-decided' && commandOf(one) === commandOf(line) && one.event.block === line.event.block);

  it('a vote that was flipped', () => {
    const vote = firstLine(
      committee,
      (line, all) => line.event.type === 'vote-cast' && line.event.vote === 'approve' && line.event.block === 'review' && decides(line, all),
    );
    const flipped = retold(alone(committee, vote.stream), (line) =>
      line.id === vote.id ? { ...line, event: { ...line.event, vote: 'reject', comment: 'no' } } : line,
    );
    expect(clauses(flipped)).toContain('approvals/spend/blocks/review');
  });

  it('a vote that was left out', () => {
    const vote = firstLine(committee, (line, all) => line.event.type === 'vote-cast' && line.event.block === 'ballot' && decides(line, all));
    const missing = checkHistory(retold(alone(committee, vote.stream), (line) => (line.id === vote.id ? undefined : line)));
    expect(missing.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['approvals/motion/blocks/ballot', vote.stream]));
  });

  it('whatever moves a case being left out, also where everything is numbered anew', () => {
    const vote = firstLine(
      committee,
      (line, all) => line.event.type === 'vote-cast' && all.some((one) => one.event.type === 'chain-decided' && commandOf(one) === commandOf(line)),
    );
    const told = linesOf(alone(committee, vote.stream).history).filter((line) => commandOf(line) === commandOf(vote));
    expect(told.length).toBeGreaterThan(3);
    for (const missing of told) {
      const without = linesOf(alone(committee, vote.stream).history).filter(({ id }) => id !== missing.id);
      const history = without.map((line, index) => JSON.stringify({ ...line, seq: index + 1 })).join('\n');
      expect(checkHistory({ ...alone(committee, vote.stream), history }), missing.event.type).not.toEqual([]);
    }
  });

  it('somebody who decides on their own request', () => {
    const vote = firstLine(committee, (line) => line.event.type === 'vote-cast' && line.event.block === 'review' && line.by.for === undefined);
    const requester = firstLine(committee, (line) => line.stream === vote.stream && line.event.type === 'chain-started').event.requester ?? '';
    const own = checkHistory(
      retold(alone(committee, vote.stream), (line) => (line.id === vote.id ? { ...line, by: { ...line.by, person: requester } } : line)),
    );
    expect(own).toContainEqual(expect.objectContaining({ event: vote.id, found: 'it is their own request' }));
  });

  it('a deputy outside their dates, from the very instant at which they end', () => {
    const vote = firstLine(committee, (line) => line.event.type === 'vote-cast' && line.by.for !== undefined);
    const until = (at: number): Handed => {
      const staff = JSON.parse(committee.staff) as StaffList;
      const principal = staff.people[vote.by.for ?? ''];
      const deputies = (principal?.deputies ?? []).map((one) => (one.person === vote.by.person ? { ...one, until: at } : one));
      return { ...alone(committee, vote.stream), staff: JSON.stringify({ people: { ...staff.people, [vote.by.for ?? '']: { ...principal, deputies } } }) };
    };
    const wrong = { event: vote.id, said: `${vote.by.person} for ${vote.by.for}` };
    expect(checkHistory(until(vote.at))).toContainEqual(expect.objectContaining(wrong));
    expect(checkHistory(until(vote.at + 1))).not.toContainEqual(expect.objectContaining(wrong));
  });

  it('an act whose times were both set back so that its clock was kept', () => {
    const late = verdictsOf(committee).find(({ sla, status }) => sla === 'spend-decided' && status === 'late');
    const stop = firstLine(committee, (line) => line.id === late?.because.at(-1));
    const back = (late?.dueAt ?? 0) - 1;
    const earlier = retold(committee, (line) => (commandOf(line) === commandOf(stop) ? { ...line, at: back, recordedAt: back } : line));
    expect(clauses(earlier)).toContain(`slas/spend-decided: ${late?.subject}`);
  });

  it('a summary whose time of recording was changed', () => {
    const late = verdictsOf(center).find(({ sla, status }) => sla === 'daily-clear' && status === 'met');
    const written = firstLine(center, (line) => line.id === late?.because[0]);
    const later = retold(center, (line) => (line.id === written.id ? { ...line, recordedAt: (late?.dueAt ?? 0) + 1 } : line));
    expect(clauses(later)).toContain(`slas/daily-clear: ${late?.subject}`);
  });

  it('a seat nobody found, a breach that was struck out and a number that is missing', () => {
    const entered = firstLine(committee, (line) => line.event.type === 'block-entered' && line.event.block === 'ballot');
    const fewer = retold(alone(committee, entered.stream), (line) =>
      line.id === entered.id ? { ...line, event: { ...line.event, seats: line.event.seats?.slice(1) ?? [] } } : line,
    );
    expect(checkHistory(fewer)).toContainEqual(expect.objectContaining({ event: entered.id, clause: 'approvals/motion/blocks/ballot' }));
    const breach = firstLine(committee, (line) => line.event.type === 'sla-breached' && line.event.sla === 'spend-decided');
    const struck = clauses(retold(committee, (line) => (line.id === breach.id ? undefined : line)));
    expect(struck).toContain('slas/spend-decided');
    expect(struck).toContain(breach.stream);
  });
});

describe('the checker', () => {
  it('shares no code with what it checks', () => {
    const folder = fileURLToPath(new URL('checker', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const imports = [...readFileSync(join(folder, file), 'utf8').matchAll(/^(import (?:type )?)?.*from '([^']+)';$/gm)].map(([line, , from]) => ({
        line,
        from,
      }));
      for (const { line, from = '' } of imports) {
        const own = /^\.{1,2}\/(?!.*(?:packages|book|roster|committee))/.test(from) || ['temporal-polyfill', '@bufbuild/cel'].includes(from);
        expect(own || (from === '@guicheng/definition' && line.startsWith('import type')), `${file}: ${line}`).toBe(true);
      }
    }
  });
});

function verdictsOf({ verdicts }: Handed): readonly {
  readonly sla: string;
  readonly subject: string;
  readonly status: string;
  readonly dueAt?: number;
  readonly because: readonly string[];
}[] {
  return Object.values(verdicts).flatMap((text) => text.split('\n').map((line) => JSON.parse(line)));
}
