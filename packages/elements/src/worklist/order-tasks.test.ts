import { describe, expect, it } from 'vitest';
import { orderTasks, pickTasks, taskTone } from './order-tasks.ts';
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

describe('a worklist', () => {
  it('stands in the order things are due, those never due last and oldest first', () => {
    const tasks = [task('later', { since: 9 }), task('b', { dueAt: 20 }), task('older', { since: 3 }), task('a', { dueAt: 10 })];
    expect(orderTasks(tasks).map(({ key }) => key)).toEqual(['a', 'b', 'older', 'later']);
  });

  it('is on time at the very instant due and breached a millisecond after', () => {
    expect(taskTone(task('a', { dueAt: HOUR }), HOUR)).toBe('soon');
    expect(taskTone(task('a', { dueAt: HOUR }), HOUR + 1)).toBe('breached');
    expect(taskTone(task('a', { dueAt: 3 * HOUR }), HOUR)).toBe('calm');
    expect(taskTone(task('a'), HOUR)).toBe('calm');
  });

  it('is found by every word of a query, wherever it stands', () => {
    const tasks = [task('WX-1', { subject: 'burst pipe', responsible: 'Chen Jing' }), task('WX-2', { subject: 'lift' })];
    const pick = (query: string) => pickTasks(tasks, { query, view: 'all', now: 0, endOfDay: HOUR }).map(({ key }) => key);
    expect(pick('pipe chen')).toEqual(['WX-1']);
    expect(pick('wx')).toEqual(['WX-1', 'WX-2']);
    expect(pick('pipe lift')).toEqual([]);
  });

  it('shows what is due today, breached included, and what is breached alone', () => {
    const tasks = [task('breached', { dueAt: 5 }), task('today', { dueAt: 50 }), task('tomorrow', { dueAt: 100 }), task('never')];
    const pick = (view: 'breached' | 'today') => pickTasks(tasks, { query: '', view, now: 10, endOfDay: 100 }).map(({ key }) => key);
    expect(pick('today')).toEqual(['breached', 'today']);
    expect(pick('breached')).toEqual(['breached']);
  });
});
