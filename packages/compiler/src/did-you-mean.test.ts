import { describe, expect, it } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

describe('did you mean', () => {
  it('takes letters left out, doubled, swapped or replaced', () => {
    const known = ['front-desk', 'manager', 'engineer'];
    for (const written of ['front-dsk', 'frontt-desk', 'fornt-desk', 'front_desk', 'Front-Desk'])
      expect(didYouMean(written, known)).toBe('did you mean `front-desk`?');
  });

  it('says nothing when nothing is near', () => {
    expect(didYouMean('cashier', ['front-desk', 'manager'])).toBeUndefined();
    expect(didYouMean('a', ['b', 'xyz'])).toBe('did you mean `b`?');
  });
});
