import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests that a mutant of the pure packages meets: their own, in one process, from the sources.
const conditions = ['@guicheng/source'];

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: {
    environment: 'node',
    testTimeout: 60_000,
    include: ['packages/{engine,calendar,expression}/src/**/*.test.ts'],
    exclude: ['**/*.long.test.ts', '**/node_modules/**', '**/dist/**'],
  },
});
