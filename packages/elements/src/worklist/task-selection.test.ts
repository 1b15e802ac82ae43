import { describe, expect, it } from 'vitest';
import { extendTo, keepSelected, NOTHING_SELECTED, selectAll, toggleTask } from './task-selection.ts';

const tasks = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key }));

describe('a selection of tasks', () => {
  it('takes a task in and lets it go', () => {
    const one = toggleTask(NOTHING_SELECTED, 'b');
    expect([...one.keys]).toEqual(['b']);
    expect([...toggleTask(one, 'b').keys]).toEqual([]);
    expect(NOTHING_SELECTED.keys.size).toBe(0);
  });

  it('extends from where it began, in either direction', () => {
    const one = toggleTask(NOTHING_SELECTED, 'c');
    expect([...extendTo(one, 4, tasks).keys]).toEqual(['c', 'd', 'e']);
    expect([...extendTo(extendTo(one, 4, tasks), 1, tasks).keys].sort()).toEqual(['b', 'c', 'd', 'e']);
    expect([...extendTo(NOTHING_SELECTED, 3, tasks).keys]).toEqual(['d']);
  });

  it('takes all, and keeps of it what is still in the list', () => {
    const all = selectAll(tasks);
    expect(all.keys.size).toBe(5);
    expect(keepSelected(all, tasks)).toBe(all);
    expect([...keepSelected(all, tasks.slice(3)).keys]).toEqual(['d', 'e']);
  });
});
