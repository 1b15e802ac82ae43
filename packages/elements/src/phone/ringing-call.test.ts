import { describe, expect, it } from 'vitest';
import { ringsBy } from './ringing-call.ts';

const EVERY = 5000;
const call = { id: 'a', ringingAt: 1000 };

describe('rings of a call', () => {
  it('begin with the call itself and follow every five seconds', () => {
    expect(ringsBy(call, 999, EVERY)).toBe(0);
    expect(ringsBy(call, 1000, EVERY)).toBe(1);
    expect(ringsBy(call, 5999, EVERY)).toBe(1);
    expect(ringsBy(call, 6000, EVERY)).toBe(2);
    expect(ringsBy(call, 16_000, EVERY)).toBe(4);
  });

  it('stop with the answer: a ring that would fall on it is not heard', () => {
    expect(ringsBy({ ...call, answeredAt: 11_000 }, 60_000, EVERY)).toBe(2);
    expect(ringsBy({ ...call, answeredAt: 11_001 }, 60_000, EVERY)).toBe(3);
    expect(ringsBy({ ...call, endedAt: 3000 }, 60_000, EVERY)).toBe(1);
  });
});
