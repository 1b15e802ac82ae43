import { expect, it } from 'vitest';
import { madeOnce } from './made-once.ts';

it('what was made for a key is the same the next time, and another for another key', () => {
  const format = madeOnce((locale, timeZone) => new Intl.DateTimeFormat(locale, { timeZone: timeZone! }));
  expect(format('en', 'UTC')).toBe(format('en', 'UTC'));
  expect(format('en', 'Asia/Shanghai').resolvedOptions().timeZone).toBe('Asia/Shanghai');
  expect(format('zh-CN', 'UTC')).not.toBe(format('en', 'UTC'));
});
