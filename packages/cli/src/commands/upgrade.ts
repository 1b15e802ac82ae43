import { checkPack, type PackReading, readPack } from '@guicheng/compiler';
import type { Command, Given } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { countFindings, tellFindings } from '../look-at-pack.ts';
import { type LoadedRules, rulesOf } from '../scenarios/load-rules.ts';
import { runScenarios } from '../scenarios/run-scenarios.ts';
import type { Terminal } from '../terminal.ts';
import { type UpgradeChange, upgradeOf } from '../upgrade/upgrade-of.ts';
import { type TestsTurned, upgradeSummary, upgradeText } from '../upgrade/upgrade-text.ts';

/** `guicheng upgrade PACK --to FOLDER` */
export const upgrade: Command = {
  name: 'upgrade',
  positionals: ['PACK'],
  says: 'prints what a new version of the pack below changes for a company, before anything is changed',
  details:
    'Value by value: what changes here, what is new or gone, what stays because the company says it itself; then what the compiler finds, and which policy tests turn. Writes nothing. Exits with 1 when the company’s pack would have errors.',
  options: {
    to: { type: 'string', value: 'FOLDER', says: 'the new version of the pack that PACK extends' },
    'no-test': { type: 'boolean', says: 'do not run the policy tests' },
    json: { type: 'boolean', says: 'one JSON document on standard output: { ok, changes: [{ definition, path, base, own, effect, at }], tests, diagnostics }' },
  },
  examples: [
    ['guicheng upgrade my-company --to ../head-office-2', 'before head office’s new handbook is taken over'],
    ['guicheng upgrade my-company --to node_modules/@acme/handbook --json', 'for a review in another program'],
  ],
  run: async ({ positionals, values }, terminal) => {
    const to = values['to'];
    if (typeof to !== 'string') {
      terminal.say(`say which version to compare with: guicheng upgrade ${positionals[0]} --to FOLDER`);
      return EXIT.usage;
    }
    const [now, next] = [await readPack(positionals[0]!), await readPack(to)];
    const own = now.layers.at(-1);
    if (now.layers.length < 2 || !own) {
      terminal.say(`\`${positionals[0]}\` extends no pack, so that nothing below it can be upgraded`);
      return EXIT.usage;
    }
    return compare(
      { now, below: { layers: now.layers.slice(0, -1), diagnostics: [] }, next, after: { ...next, layers: [...next.layers, own] } },
      values,
      terminal,
    );
  },
};

/** The company's pack now, the packs below it now and next, and the company's pack over the next. */
interface Readings {
  readonly now: PackReading;
  readonly below: PackReading;
  readonly next: PackReading;
  readonly after: PackReading;
}

async function compare({ now, below, next, after }: Readings, values: Given['values'], terminal: Terminal): Promise<ExitCode> {
  const [before, then] = [await rulesOf(now), await rulesOf(after)];
  if (!before.rules) {
    tellFindings(before, terminal);
    terminal.say(`the pack as it is has errors, which come first: ${countFindings(before.diagnostics)}`);
    return EXIT.pack;
  }
  const base = { before: checkPack(below.layers).source, after: checkPack(next.layers).source };
  const changes = upgradeOf({ base, own: { before: before.source, after: then.source } }, { before: below.layers, after: next.layers });
  const tests = values['no-test'] || !then.rules ? undefined : await testsTurned(before, then);
  const ok = then.rules !== undefined;
  if (values['json']) terminal.out(JSON.stringify({ ok, changes, tests, diagnostics: then.diagnostics }, null, 2));
  else tell(changes, tests, then, terminal);
  return ok ? EXIT.ok : EXIT.pack;
}

function tell(changes: readonly UpgradeChange[], tests: TestsTurned | undefined, then: LoadedRules, terminal: Terminal): void {
  terminal.out(changes.length === 0 ? 'nothing that reaches this company changes' : upgradeText(changes));
  tellFindings(then, terminal);
  terminal.say(upgradeSummary(changes, tests));
  terminal.say(`with the new version: ${countFindings(then.diagnostics)}`);
}

/** Policy tests that went as they say and do not any more. Those of the new version alone are not compared. */
async function testsTurned(before: LoadedRules, then: LoadedRules): Promise<TestsTurned> {
  const [old, now] = [await runScenarios(before, before.scenarios), await runScenarios(then, then.scenarios)];
  const went = new Set(old.flatMap(({ scenario, problems }) => (problems.length === 0 ? [scenario.id] : [])));
  const turned = now.flatMap(({ scenario: { id, title }, problems: [first] }) => (first && went.has(id) ? [{ id, title, says: first.message }] : []));
  return { before: went.size, after: now.filter(({ problems }) => problems.length === 0).length, turned };
}
