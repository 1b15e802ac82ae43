import { expect, it } from 'vitest';
import { accountStretches, countedSum } from './account-stretches.ts';

const account = {
  counted: [
    { from: 0, until: 10 },
    { from: 30, until: 35 },
  ],
  pauses: [{ from: 10, until: 20 }, { from: 35 }],
};

it('puts what was counted and the pauses in the order they happened', () => {
  expect(accountStretches(account)).toEqual([
    { kind: 'counted', from: 0, until: 10 },
    { kind: 'paused', from: 10, until: 20 },
    { kind: 'counted', from: 30, until: 35 },
    { kind: 'paused', from: 35 },
  ]);
});

it('adds up only what was counted', () => {
  expect(countedSum(account)).toBe(15);
});
