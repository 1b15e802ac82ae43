import { describe, expect, test } from 'vitest';
import { all, and, exists, or } from './logic.ts';

const yes = () => true;
const no = () => false;
const bad = (word: string) => (): boolean => {
  throw new Error(word);
};

describe('an error matters only where the other side does not decide', () => {
  test('for or', () => {
    expect([or(yes, no), or(no, yes), or(no, no), or(yes, yes)]).toEqual([true, true, false, true]);
    expect(or(yes, bad('right'))).toBe(true);
    expect(or(bad('left'), yes)).toBe(true);
    expect(() => or(bad('left'), no)).toThrow('left');
    expect(() => or(no, bad('right'))).toThrow('right');
    expect(() => or(bad('left'), bad('right'))).toThrow('right');
  });

  test('for and', () => {
    expect([and(yes, no), and(no, yes), and(no, no), and(yes, yes)]).toEqual([false, false, false, true]);
    expect(and(no, bad('right'))).toBe(false);
    expect(and(bad('left'), no)).toBe(false);
    expect(() => and(bad('left'), yes)).toThrow('left');
    expect(() => and(yes, bad('right'))).toThrow('right');
  });

  test('for the items of a list, where the first error is told', () => {
    const test = (value: boolean | string) => (typeof value === 'string' ? bad(value)() : value);
    expect(exists([false, 'one', true], test)).toBe(true);
    expect(() => exists([false, 'one', 'two', false], test)).toThrow('one');
    expect(exists([false], test)).toBe(false);
    expect(exists([], test)).toBe(false);
    expect(all(['one', false], test)).toBe(false);
    expect(() => all(['one', true, 'two'], test)).toThrow('one');
    expect(all([true], test)).toBe(true);
    expect(all([], test)).toBe(true);
  });
});
