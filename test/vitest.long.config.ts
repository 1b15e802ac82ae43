import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['@guicheng/source'];

/** The long tests, which the ordinary run leaves out: `npm run test:long`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  ssr: { resolve: { conditions, externalConditions: conditions } },
  resolve: { conditions },
  test: { include: ['packages/*/src/**/*.long.test.ts', 'test/**/*.long.test.ts'] },
});
