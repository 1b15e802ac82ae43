import type { Milliseconds } from '@guicheng/definition';
import type { ClockFace } from './clock-face.ts';

const MINUTE = 60_000;
/** What is left when a clock speaks up, besides when its word changes. */
const MARKS: readonly Milliseconds[] = [60 * MINUTE, 30 * MINUTE, 10 * MINUTE, 5 * MINUTE, MINUTE];

/**
 * Names the stretch between two thresholds: a clock is spoken when this changes, and silent as long as it stays, so that nobody hears every second. `left` is
 * until it is due; past due a clock has said all.
 */
export function spokenMark({ word, digits }: ClockFace, left: Milliseconds): string {
  if (!digits || left < 0) return word;
  return `${word} ${MARKS.filter((mark) => left <= mark).length}`;
}
