import { describe, expect, it } from 'vitest';
import { scrollScale } from './scroll-scale.ts';

describe('a list taller than browsers draw', () => {
  it('is not scaled while it fits', () => {
    const { tall, into } = scrollScale(1000, 100, 1000);
    expect([tall, into(300)]).toEqual([1000, 300]);
  });

  it('reaches both ends, and what lies beside it is not scaled', () => {
    const { tall, into, back } = scrollScale(10_100, 100, 1100);
    expect(tall).toBe(1100);
    expect([-50, 0, 500, 1000, 1020].map(into)).toEqual([-50, 0, 5000, 10_000, 10_020]);
    expect([-50, 0, 500, 1000, 1020].map((scrolled) => back(into(scrolled)))).toEqual([-50, 0, 500, 1000, 1020]);
  });
});
