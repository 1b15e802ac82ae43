import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the types, overlay forms and validators are what the schemas say', async () => {
  const { stderr } = await promisify(execFile)(process.execPath, ['packages/definition/scripts/generate.mjs', '--check']).catch(
    (error: { stderr: string }) => error,
  );
  expect(stderr).toBe('');
}, 30_000);
