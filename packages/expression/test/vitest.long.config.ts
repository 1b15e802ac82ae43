import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['@guicheng/source'];

/** The long tests, which the ordinary run leaves out: `npx vitest run --config packages/expression/test/vitest.long.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: { include: ['src/**/*.long.test.ts'] },
});
