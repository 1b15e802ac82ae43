import { describe, expect, it } from 'vitest';
import { type ClockMemory, MovableClock } from './movable-clock.ts';

function memory(): ClockMemory & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

describe('a clock that can be moved', () => {
  it('runs as fast as the real one', () => {
    let real = 1000;
    const clock = new MovableClock(50_000, () => real);
    real += 700;
    expect(clock.now()).toBe(50_700);
  });

  it('stands still while paused and goes on from there', () => {
    let real = 0;
    const clock = new MovableClock(100, () => real);
    clock.pause();
    real += 5000;
    expect(clock.now()).toBe(100);
    clock.run();
    real += 5;
    expect(clock.now()).toBe(105);
  });

  it('is moved forward and never back', () => {
    const clock = new MovableClock(100, () => 0);
    clock.moveTo(900);
    clock.moveTo(300);
    expect(clock.now()).toBe(900);
    clock.moveBy(50);
    expect(clock.now()).toBe(950);
  });

  it('goes on where it stood when the page was last open', () => {
    const kept = memory();
    new MovableClock(100, () => 0, kept).moveTo(7000);
    expect(new MovableClock(100, () => 99_999, kept).now()).toBe(7000);
  });

  it('works where nothing can be kept', () => {
    const refusing: ClockMemory = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
      removeItem: () => {},
    };
    const clock = new MovableClock(100, () => 0, refusing);
    clock.moveTo(200);
    expect(clock.now()).toBe(200);
  });
});
