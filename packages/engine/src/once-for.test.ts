import { expect, test } from 'vitest';
import { onceFor } from './once-for.ts';

test('a question is answered once for each object, an answer of nothing too', () => {
  const asked: object[] = [];
  const sizeOf = onceFor((of: { readonly size?: number }) => {
    asked.push(of);
    return of.size;
  });
  const [one, other, none] = [{ size: 1 }, { size: 1 }, {}];
  expect([sizeOf(one), sizeOf(other), sizeOf(one), sizeOf(none), sizeOf(none)]).toEqual([1, 1, 1, undefined, undefined]);
  expect(asked).toEqual([one, other, none]);
});
