import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const PASSED = 0;
const FAILED = 1;
const shim = fileURLToPath(new URL('vitest-shim.mjs', import.meta.url));
const conditions = ['@guicheng/source'];
// Generated histories, expressions and calendars are left out: a mistake is to be found by a test that says what is wrong, and
// each mutant would pay for thousands of cases.
const LEFT_OUT = /\.long\.test\.ts$|agreement\.test\.ts$|minute-by-minute\.test\.ts$|\.property\.test\.ts$|judge-properties\.test\.ts$/;

/** Folders of sources, `packages/calendar/src`, that hold these files. */
function foldersOf(files) {
  const folders = files.map((path) => /packages[/\\][^/\\]+[/\\]src/.exec(path)[0]);
  return [...new Set(folders)];
}

/**
 * Runs the tests of the mutated packages within Stryker's own process: loaded once, then asked again and again with another
 * mutant switched on. Vitest would load everything anew for each. The tests must not leave anything behind; whether one does is
 * asked after each mutant it kills.
 */
class InProcessRunner {
  static inject = [];
  #tests;
  // What the changed sources share with whoever runs them.
  #state = globalThis.__stryker__ ?? {};

  constructor() {
    globalThis.__stryker__ = this.#state;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async #load(folders) {
    const server = await createViteServer({
      configFile: false,
      root: process.cwd(),
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: { noDiscovery: true },
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      resolve: { conditions, alias: { vitest: shim } },
      ssr: { resolve: { conditions, externalConditions: conditions } },
    });
    const { declared, setFile } = await server.ssrLoadModule(shim);
    await server.ssrLoadModule(join(process.cwd(), 'test/mutation/no-shrinking.ts'));
    for (const folder of folders) {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name));
      for (const name of files.sort()) {
        const path = join(process.cwd(), folder, name);
        setFile(path);
        await server.ssrLoadModule(path);
      }
    }
    await server.close();
    const seen = new Map();
    this.#tests = new Map();
    for (const { file, name, run } of declared) {
      const id = `${file}#${name}`;
      const times = seen.get(id) ?? 0;
      seen.set(id, times + 1);
      const runInFile = () => {
        setFile(file);
        return run();
      };
      this.#tests.set(times ? `${id} (${times + 1})` : id, { file, name, run: runInFile, took: 0 });
    }
  }

  /** What went wrong in a test, or undefined. Remembers how long it took. */
  async #failure(test) {
    const start = performance.now();
    try {
      await test.run();
      return undefined;
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      test.took = performance.now() - start;
    }
  }

  async dryRun({ files }) {
    await this.#load(foldersOf(files));
    const tests = [];
    for (const [id, test] of this.#tests) {
      this.#state.currentTestId = id;
      const failure = await this.#failure(test);
      tests.push({
        id,
        name: test.name,
        fileName: test.file,
        timeSpentMs: test.took,
        status: failure === undefined ? PASSED : FAILED,
        failureMessage: failure,
      });
    }
    this.#state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: this.#state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    if (!this.#tests) await this.#load(foldersOf([sandboxFileName]));
    // The quick ones first: one of them is enough.
    const took = (id) => this.#tests.get(id).took;
    const ids = (testFilter ?? [...this.#tests.keys()]).toSorted((a, b) => took(a) - took(b));
    // Stryker allows the mutant a hundred times as many hits as all tests together made; in one test a few times as many are endless.
    const limit = hitLimit === undefined ? undefined : hitLimit / 20;
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitLimit: limit });
    let killer;
    for (const id of ids) {
      this.#state.hitCount = 0;
      const failureMessage = await this.#failure(this.#tests.get(id));
      if (failureMessage === undefined) continue;
      killer = { id, failureMessage };
      break;
    }
    const endless = limit !== undefined && this.#state.hitCount > limit;
    Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (!killer) return endless ? { status: 'timeout' } : { status: 'survived', nrOfTests: ids.length };
    const leftBehind = await this.#failure(this.#tests.get(killer.id));
    if (leftBehind !== undefined) this.#tests = undefined;
    return endless
      ? { status: 'timeout' }
      : { status: 'killed', killedBy: [killer.id], failureMessage: killer.failureMessage, nrOfTests: ids.indexOf(killer.id) + 1 };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
