import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandLog, hasCommand, withCommand } from './command-log.ts';

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
