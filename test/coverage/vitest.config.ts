import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const conditions = ['@guicheng/source'];
const folders = ['engine', 'calendar', 'expression'].map((name) => `packages/${name}/src`);
const measured = process.env['COVERED'] ? [process.env['COVERED']] : folders;

/** Files that declare types or pass names on: nothing in them runs, and a report of them would read 0 %. */
function withoutCode(folder: string): string[] {
  const files = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files
    .filter((name) => !/^(?:export )?(?:default |async )?(?:const|let|function|class)\b/m.test(readFileSync(`${root}${folder}/${name}`, 'utf8')))
    .map((name) => `${folder}/${name}`);
}

/** The pure packages' own tests take every branch of them: `npm run test:coverage`. One package: `COVERED=packages/calendar/src`. */
export default defineConfig({
  root,
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: {
    testTimeout: 60_000,
    include: measured.map((folder) => `${folder}/**/*.test.ts`),
    exclude: ['**/*.browser.test.ts', '**/*.long.test.ts'],
    coverage: {
      enabled: true,
      provider: 'v8',
      include: measured.map((folder) => `${folder}/**/*.ts`),
      exclude: ['**/*.test.ts', '**/test-support/**', ...measured.flatMap(withoutCode)],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: `${root}.cache/coverage`,
      thresholds: { branches: 100 },
    },
  },
});
