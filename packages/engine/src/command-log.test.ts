import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CommandLog, hasCommand, withCommand } from './command-log.ts';
import { commandOf } from './command-of.ts';

const logOf = (ids: readonly string[]): CommandLog => ids.reduce(withCommand, []);

describe('the log of commands', () => {
  it('knows exactly the commands it was told of, however many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 1400 }), (count, asked) => {
        const log = logOf(Array.from({ length: count }, (_, index) => `c${index}`));
        expect(hasCommand(log, `c${asked}`)).toBe(asked < count);
        expect(log.flat()).toEqual(Array.from({ length: count }, (_, index) => `c${index}`));
      }),
      { verbose: true },
    );
  });

  it('stays the same log for every further event of one command, also where a list has just become full', () => {
    for (const count of [1, 2, 15, 16, 17, 32, 33, 257]) {
      const log = logOf(Array.from({ length: count }, (_, index) => `c${index}`));
      expect(withCommand(log, `c${count - 1}`)).toBe(log);
    }
  });

  it('leaves the log it was told from as it was', () => {
    const log = logOf(['a', 'b']);
    withCommand(log, 'c');
    expect(log).toEqual([['a', 'b']]);
  });
});

test('a long list is laid out once, and answers the same whenever it is asked', () => {
  const log = [Array.from({ length: 1000 }, (_, index) => `c${index}`)];
  expect([hasCommand(log, 'c999'), hasCommand(log, 'c1000'), hasCommand(log, 'c0')]).toEqual([true, false, true]);
});

test('an event id without an index is its own command', () => {
  expect([commandOf('import-7'), commandOf('import-7.2'), commandOf('a.b.3')]).toEqual(['import-7', 'import-7', 'a.b']);
});
