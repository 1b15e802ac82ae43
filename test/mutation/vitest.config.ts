import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests that a mutant of the pure packages meets: their own, from the sources, in one module graph because a mutant is
// switched on while it runs. Generated histories and expressions are left out: a mistake is to be found by a test that says what
// is wrong, and each mutant would pay for thousands of cases.
const conditions = ['@guicheng/source'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    isolate: false,
    fileParallelism: false,
    setupFiles: ['test/mutation/no-shrinking.ts'],
    include: ['packages/{engine,calendar,expression}/src/**/*.test.ts'],
    exclude: ['**/*.long.test.ts', '**/agreement.test.ts', '**/*.property.test.ts', '**/judge-properties.test.ts', '**/node_modules/**', '**/dist/**'],
  },
});
