import { describe, expect, it } from 'vitest';
import { clockFace } from './clock-face.ts';
import { spokenMark } from './spoken-mark.ts';

const MINUTE = 60_000;
const markAt = (left: number) =>
  spokenMark(clockFace({ sla: 'a', subject: 'case/1', status: 'running', dueAt: 0, provisional: false, because: [] }, -left), left);

describe('what a clock says aloud', () => {
  it('changes five times before it is due and once after it, not at every second', () => {
    const marks = new Set<string>();
    for (let left = 120 * MINUTE; left >= -120 * MINUTE; left -= 1000) marks.add(markAt(left));
    expect([...marks]).toEqual(['running 0', 'running 1', 'warned 2', 'warned 3', 'warned 4', 'warned 5', 'missed']);
  });

  it('changes at the threshold itself', () => {
    expect(markAt(60 * MINUTE + 1)).toBe('running 0');
    expect(markAt(60 * MINUTE)).toBe('running 1');
    expect(markAt(MINUTE)).not.toBe(markAt(MINUTE + 1));
    expect(markAt(0)).not.toBe(markAt(-1));
  });
});
