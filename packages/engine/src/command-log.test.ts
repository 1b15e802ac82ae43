import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CommandLog, hasCommand, withCommand } from './command-log.ts';

const logOf = (ids: readonly string[]): CommandLog => ids.reduce(withCommand, []);

describe('the log of commands', () => {
  it('knows exactly the commands it was told of, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), fc.array(fc.string({ maxLength: 3 })), (told, asked) => {
        const log = logOf(told);
        for (const id of [...told, ...asked]) expect(hasCommand(log, id)).toBe(told.includes(id));
        expect(log.flat().toSorted()).toEqual([...new Set(told)].toSorted());
      }),
      { verbose: true },
    );
  });

  it('stays the same log when it is told again', () => {
    const log = logOf(['a', 'b', 'c']);
    expect(withCommand(log, 'a')).toBe(log);
  });

  it('keeps as few lists as the number of commands has binary digits', () => {
    const log = logOf(Array.from({ length: 1000 }, (_, index) => `c${index}`));
    expect(log.map((list) => list.length)).toEqual([512, 256, 128, 64, 32, 8]);
  });
});
