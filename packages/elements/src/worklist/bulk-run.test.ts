import { describe, expect, it } from 'vitest';
import { BulkRun } from './bulk-run.ts';

const task = (key: string) => ({ key, href: '#', number: key, subject: '', act: '', kind: '', since: 0 });

describe('an act on several tasks', () => {
  it('takes those it fits, counts each once and keeps why some were refused', () => {
    const told: string[] = [];
    const run = new BulkRun({ id: 'take', title: 'Take', fits: ({ key }) => key !== 'c' }, ['a', 'b', 'c'].map(task), (key) => told.push(key));
    const { tasks, report } = run.detail;
    expect(tasks.map(({ key }) => key)).toEqual(['a', 'b']);
    report('a', 'done');
    report('a', { refused: 'late' });
    report('c', 'done');
    expect([run.reported, run.finished]).toEqual([1, false]);
    report('b', { refused: 'not yours' });
    expect([run.reported, run.finished]).toEqual([2, true]);
    expect([...run.refusals]).toEqual([['b', 'not yours']]);
    expect(told).toEqual(['a', 'b']);
  });
});
