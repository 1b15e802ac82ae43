import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile, readPack } from '@guicheng/compiler';
import type { FormModule, Plan } from '@guicheng/definition';
import { memoryStore, Runner, type Validate } from '@guicheng/runner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_VISIT, RECORDS_BEGIN } from '../../examples/portal/src/office/beginning.ts';
import { directory } from '../../examples/portal/src/people.ts';
import { Rehearsal } from '../../examples/portal/src/seed/rehearsal.ts';

/** The week the portal shows on the first visit, made as the portal makes it. */
describe('the sample week', () => {
  let folder: string;
  let plan: Plan;
  let validate: Validate;
  let week: Awaited<ReturnType<typeof play>>;

  beforeAll(async () => {
    const { layers } = await readPack(fileURLToPath(new URL('../../examples/property-service-center', import.meta.url)));
    const compilation = await compile(layers, ['plan', 'forms']);
    plan = compilation.plan!;
    folder = await mkdtemp(join(tmpdir(), 'guicheng-week-'));
    for (const { path, text } of [...compilation.artifacts, { path: 'package.json', text: '{"type":"module"}' }]) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const forms = new Map<string, FormModule>();
    for (const id of Object.keys(plan.forms)) forms.set(id, (await import(pathToFileURL(join(folder, 'forms', `${id}.js`)).href)).form);
    validate = (form, value, context) => forms.get(form)!.validate(value, context) as ReturnType<Validate>;
    week = await play(plan, validate);
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds at least 60 calls, 40 repair tickets and 10 complaints', () => {
    const count = (procedure: string) => week.runner.cases().filter((state) => state.procedure === procedure).length;
    expect(week.runner.duties().filter(({ sla }) => sla === 'three-rings').length).toBeGreaterThanOrEqual(60);
    expect(count('repair')).toBeGreaterThanOrEqual(40);
    expect(count('complaint')).toBeGreaterThanOrEqual(10);
  });

  it('is made by staff who know the rules: nothing they did was refused', () => {
    expect(week.failures).toEqual([]);
  });

  it('sums up its days and weeks itself: what was received, finished, revisited and complained of', () => {
    const { runner } = week;
    const repairs = runner.cases().filter(({ procedure }) => procedure === 'repair');
    const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
    const days = [...new Set(repairs.map(({ openedAt }) => dayOf(openedAt)))];
    for (const day of days) {
      const opened = repairs.filter(({ openedAt }) => dayOf(openedAt) === day);
      const urgent = opened.filter(({ forms }) => forms['repair-ticket']?.['urgency'] !== 'normal');
      expect(runner.collected('daily-summary', day), day).toMatchObject({ opened: opened.length, urgent: urgent.length });
      const entries = runner.collected('carry-over', day)['entries'] as readonly { number: string; unit: string }[];
      expect(entries.map(({ number }) => number).toSorted()).toEqual(opened.map(({ number }) => number).toSorted());
      expect(entries.every(({ unit }) => unit.length > 0)).toBe(true);
    }
    const revisits = runner
      .cases()
      .flatMap((state) => runner.history(`case/${state.case}`).filter(({ event }) => event.type === 'form-recorded' && event.form === 'revisit'));
    const finished = repairs.flatMap((state) =>
      runner.history(`case/${state.case}`).filter(({ event }) => event.type === 'stage-entered' && event.stage === 'done'),
    );
    const weeks = ['2026-W10', '2026-W11'].map((key) => runner.collected('weekly-summary', key) as { received: number; finished: number; revisited: number });
    const sum = (name: 'received' | 'finished' | 'revisited') => weeks.reduce((all, one) => all + one[name], 0);
    expect([sum('received'), sum('finished'), sum('revisited')]).toEqual([repairs.length, finished.length, revisits.length]);
    expect(days.length).toBeGreaterThan(5);
  });

  it('leaves something to see for each of the famous three', () => {
    const verdicts = week.runner.judge(plan.pack.famous).filter(({ startedAt }) => (startedAt ?? 0) >= RECORDS_BEGIN);
    const statuses = (sla: string) => new Set(verdicts.filter((verdict) => verdict.sla === sla).map(({ status }) => status));
    expect(statuses('three-rings')).toContain('late');
    expect([...statuses('daily-summary')]).toEqual(expect.arrayContaining(['met', 'late', 'missed', 'running']));
    const rates = verdicts
      .filter(({ sla }) => sla === 'weekly-revisit')
      .map(({ status, ratio }) => ({ status, short: (ratio?.needed ?? 0) - (ratio?.counted ?? 0) }));
    // Last week's rate can still be saved on the Monday the visitor arrives.
    expect(rates).toContainEqual({ status: 'running', short: expect.toSatisfy((short: number) => short > 0) });
  });

  it('opens a discipline note for every call that rang a fourth time', () => {
    const breached = week.runner.duties().filter(({ sla, events }) => sla === 'three-rings' && events.some(({ event }) => event.type === 'sla-breached'));
    const notes = week.runner.cases().filter(({ procedure }) => procedure === 'discipline');
    expect(breached.length).toBeGreaterThan(0);
    expect(notes.length).toBe(breached.length);
  });

  it('comes out the same every time', async () => {
    const again = await play(plan, validate);
    expect(again.events).toBe(week.events);
  }, 300_000);
});

async function play(plan: Plan, validate: Validate) {
  let now = RECORDS_BEGIN;
  let last = 0;
  const clock = {
    now: () => now,
    moveTo: (at: number) => {
      now = Math.max(now, at);
    },
  };
  const ids = { next: () => `week-${++last}` };
  const store = memoryStore();
  const runner = new Runner({ plan, store, clock, ids, directory, notices: { send: () => {} }, validate });
  await runner.start();
  await runner.tick();
  const rehearsal = new Rehearsal(plan, runner, clock);
  await rehearsal.playUntil(FIRST_VISIT);
  return { runner, failures: rehearsal.failures, events: JSON.stringify((await store.readAll()).map(({ recorded }) => recorded)) };
}
