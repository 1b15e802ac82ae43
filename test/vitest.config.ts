import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './setup/launch-options.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const conditions = ['@guicheng/source'];

export default defineConfig({
  root,
  cacheDir: `${root}/.cache/vite`,
  test: {
    projects: [
      {
        root,
        ssr: { resolve: { conditions, externalConditions: conditions } },
        resolve: { conditions },
        test: {
          name: 'node',
          environment: 'node',
          // Some tests start processes or browsers, on machines that may be busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
          include: ['packages/*/src/**/*.test.ts', 'examples/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts', '**/*.long.test.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
      {
        root,
        resolve: { conditions: [...conditions, 'browser', 'import', 'module', 'default'] },
        // Known beforehand, so that no test is reloaded in the middle because a dependency was found late.
        optimizeDeps: { include: ['lit', 'lit/directives/live.js', 'lit/directives/repeat.js', 'axe-core'] },
        test: {
          name: 'browser',
          testTimeout: 30_000,
          expect: { poll: { timeout: 15_000 } },
          include: ['packages/*/src/**/*.browser.test.ts', 'examples/*/src/**/*.browser.test.ts', 'test/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
