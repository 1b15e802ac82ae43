// One package or folder at a time, and a table of the scores at the end: `npm run test:mutation -- calendar`.
export default {
  packageManager: 'npm',
  testRunner: 'in-process',
  plugins: ['./test/mutation/in-process-runner.mjs'],
  mutate: ['packages/{engine,calendar,expression}/src/**/*.ts', '!**/*.test.ts', '!**/test-support/**', '!**/index.ts', '!**/*.gen.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/mutation/sandbox',
  inPlace: false,
  // The compiler's own settings need no rewriting, and TypeScript 7 offers no call to do it with.
  tsconfigFile: 'none',
  thresholds: { high: 95, low: 85, break: 85 },
  symlinkNodeModules: true,
};
