import { describe, expect, it } from 'vitest';
import { orderTasks, taskTone } from './order-tasks.ts';
import { pickTasks } from './pick-tasks.ts';
import { TaskIndex } from './task-index.ts';
import type { WorklistFilters } from './worklist-filters.ts';
import { sameFilters, withFilter } from './worklist-filters.ts';
import type { WorklistTask } from './worklist-task.ts';

const HOUR = 3_600_000;
const task = (key: string, more: Partial<WorklistTask> = {}): WorklistTask => ({
  key,
  href: `#${key}`,
  number: key,
  subject: 'pipe',
  act: 'dispatch',
  kind: 'repair',
  since: 0,
  ...more,
});
const keys = (tasks: readonly WorklistTask[]) => tasks.map(({ key }) => key);
const time = (now = 0) => ({ now, endOfDay: 100, endOfWeek: 700 });

describe('a worklist', () => {
  it('stands in the order things are due, those never due last and oldest first', () => {
    const tasks = [task('later', { since: 9 }), task('b', { dueAt: 20 }), task('older', { since: 3 }), task('a', { dueAt: 10 })];
    expect(keys(orderTasks(tasks))).toEqual(['a', 'b', 'older', 'later']);
    expect(keys(orderTasks(tasks, { by: 'due', descending: true }))).toEqual(['b', 'a', 'older', 'later']);
  });

  it('stands in the same order whatever order equal tasks came in', () => {
    const tasks = ['d', 'b', 'c', 'a'].map((key) => task(key, { dueAt: 5, since: 1, responsible: 'Chen' }));
    for (const by of ['due', 'since', 'responsible'] as const)
      for (const descending of [false, true])
        expect(keys(orderTasks(tasks, { by, descending }))).toEqual(keys(orderTasks(tasks.toReversed(), { by, descending })));
  });

  it('is put in order by number as people count, and by person, whoever has none last', () => {
    const tasks = [task('WX-10', { responsible: 'Wu' }), task('WX-9'), task('WX-100', { responsible: 'Chen' })];
    expect(keys(orderTasks(tasks, { by: 'number' }))).toEqual(['WX-9', 'WX-10', 'WX-100']);
    expect(keys(orderTasks(tasks, { by: 'responsible' }))).toEqual(['WX-100', 'WX-10', 'WX-9']);
    expect(keys(orderTasks(tasks, { by: 'responsible', descending: true }))).toEqual(['WX-10', 'WX-100', 'WX-9']);
  });

  it('is on time at the very instant due and breached a millisecond after, unless its clock stands still', () => {
    expect(taskTone(task('a', { dueAt: HOUR }), HOUR)).toBe('soon');
    expect(taskTone(task('a', { dueAt: HOUR }), HOUR + 1)).toBe('breached');
    expect(taskTone(task('a', { dueAt: HOUR, paused: true }), HOUR + 1)).toBe('paused');
    expect(taskTone(task('a', { dueAt: 3 * HOUR }), HOUR)).toBe('calm');
    expect(taskTone(task('a'), HOUR)).toBe('calm');
  });

  it.each<[string, WorklistFilters, readonly string[]]>([
    ['every word, wherever it stands', { words: 'PIPE chen' }, ['WX-1']],
    ['words that stand apart', { words: 'pipe lift' }, []],
    ['a kind', { kind: 'visit' }, ['WX-2']],
    ['a stage', { act: 'call' }, ['WX-3']],
    ['a person', { responsible: 'Chen Jing' }, ['WX-1']],
    ['nobody', { responsible: '' }, ['WX-2', 'WX-3', 'WX-4']],
    ['what is past due', { due: 'overdue' }, ['WX-1']],
    ['what is due today, past due included', { due: 'today' }, ['WX-1', 'WX-2', 'WX-4']],
    ['what is due this week', { due: 'week' }, ['WX-1', 'WX-2', 'WX-3', 'WX-4']],
    ['what is never due', { due: 'none' }, []],
    ['what stands still', { tone: 'paused' }, ['WX-4']],
    ['two things at once', { due: 'today', kind: 'repair' }, ['WX-1', 'WX-4']],
  ])('is filtered by %s', (_, filters, expected) => {
    const tasks = [
      task('WX-1', { subject: 'burst pipe', responsible: 'Chen Jing', dueAt: 5 }),
      task('WX-2', { subject: 'lift', kind: 'visit', dueAt: 50 }),
      task('WX-3', { act: 'call', dueAt: 100 }),
      task('WX-4', { dueAt: 6, paused: true }),
    ];
    expect(keys(pickTasks(tasks, filters, time(10)).tasks)).toEqual(expected);
  });

  it('says how long a pick stays true', () => {
    const tasks = [task('a', { dueAt: 3 * HOUR }), task('b', { dueAt: 5 * HOUR })];
    expect(pickTasks(tasks, { tone: 'calm' }, time(0)).until).toBe(2 * HOUR);
    expect(pickTasks(tasks, { tone: 'calm' }, time(2 * HOUR)).until).toBe(3 * HOUR + 1);
    expect(pickTasks(tasks, { words: 'x' }, time(0)).until).toBe(Number.POSITIVE_INFINITY);
  });

  it('is neither ordered nor filtered again while nothing changes what fits', () => {
    const index = new TaskIndex([task('a', { dueAt: 3 * HOUR }), task('b', { dueAt: 9 * HOUR, subject: 'lift' })]);
    const pick = (filters: WorklistFilters, now: number) => index.pick(filters, { by: 'due' }, { now, endOfDay: 24 * HOUR, endOfWeek: 100 * HOUR });
    const calm = pick({ tone: 'calm' }, 0);
    expect(pick({ tone: 'calm' }, 2 * HOUR - 1)).toBe(calm);
    expect(keys(pick({ tone: 'calm' }, 2 * HOUR))).toEqual(['b']);
    expect(keys(pick({ words: 'li' }, 0))).toEqual(['b']);
    expect(keys(pick({ words: 'lif' }, 0))).toEqual(['b']);
    expect(keys(pick({ words: 'l' }, 0))).toEqual(['b']);
    expect(keys(pick({ words: 'p' }, 0))).toEqual(['a', 'b']);
  });

  it('counts what is past due and knows its kinds, stages and people', () => {
    const index = new TaskIndex([task('a', { dueAt: 3, responsible: 'Wu' }), task('b', { dueAt: 5, kind: 'call' }), task('c', { dueAt: 1, paused: true })]);
    expect([1, 3, 4, 6].map((now) => index.breached(now))).toEqual([0, 0, 1, 2]);
    expect(index.choices).toEqual({ kinds: ['call', 'repair'], acts: ['dispatch'], responsibles: ['', 'Wu'] });
  });

  it('knows when two filters ask for the same', () => {
    expect(sameFilters({ words: ' A  b' }, { words: 'a B' })).toBe(true);
    expect(sameFilters({ kind: 'a' }, {})).toBe(false);
    expect(withFilter({ kind: 'a', due: 'today' }, 'kind', undefined)).toEqual({ due: 'today' });
  });
});
