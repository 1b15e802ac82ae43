import { writeFile } from 'node:fs/promises';
import { formatDiagnostics, nearestName } from '@guicheng/compiler';
import type { ScenarioDefinition } from '@guicheng/definition';
import type { Command, Given } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { countFindings, tellFindings } from '../look-at-pack.ts';
import { junit } from '../scenarios/junit.ts';
import { type LoadedRules, loadRules } from '../scenarios/load-rules.ts';
import { type TestReport, testPack } from '../scenarios/test-pack.ts';
import type { Terminal } from '../terminal.ts';
import { watchPack } from '../watch-pack.ts';

/** `guicheng test PACK` */
export const test: Command = {
  name: 'test',
  positionals: ['PACK'],
  says: 'runs the policy tests of a pack, and says which rules no test shows',
  details:
    'A policy test is a file scenarios/NAME.scenario.json: given these people and this clock, when this happens, then that is expected. Exits with 1 when one goes wrong.',
  options: {
    only: { type: 'string', value: 'ID', says: 'run this scenario alone' },
    strict: { type: 'boolean', says: 'a rule that no scenario shows is an error, not a warning' },
    watch: { type: 'boolean', says: 'run again after every change, until Ctrl-C' },
    json: { type: 'boolean', says: 'one JSON document on standard output: { ok, scenarios: [{ id, title, file, ms, problems }], lacking, diagnostics, ms }' },
    junit: { type: 'string', value: 'FILE', says: 'also write JUnit XML, which build servers read' },
  },
  examples: [
    ['guicheng test my-company', 'every scenario of the pack and of what it extends'],
    ['guicheng test my-company --only fourth-ring --watch', 'one scenario, while you write it'],
    ['guicheng test my-company --strict --junit test-report.xml', 'on a build server'],
  ],
  run: async ({ positionals, values }, terminal) => {
    let loaded: LoadedRules | undefined;
    const once = async (): Promise<ExitCode> => {
      loaded = await loadRules(positionals[0]!, loaded);
      return testOnce(loaded, values, terminal);
    };
    if (!values['watch']) return once();
    await watchPack(async () => {
      await once();
      terminal.say('waiting for changes');
      return loaded?.layers.map(({ folder }) => folder) ?? [];
    });
    return EXIT.ok;
  },
};

async function testOnce(loaded: LoadedRules, values: Given['values'], terminal: Terminal): Promise<ExitCode> {
  const { rules, diagnostics } = loaded;
  if (!rules) {
    if (values['json']) terminal.out(JSON.stringify({ ok: false, scenarios: [], lacking: [], diagnostics }, null, 2));
    else tellFindings(loaded, terminal);
    terminal.say(`${countFindings(diagnostics)}; no scenario was run`);
    return EXIT.pack;
  }
  const scenarios = chosen(loaded.scenarios, values['only'], terminal);
  if (!scenarios) return EXIT.usage;
  const report = await testPack(loaded, { scenarios, isPartial: values['only'] !== undefined, isStrict: values['strict'] === true });
  if (typeof values['junit'] === 'string') await writeFile(values['junit'], junit(rules.plan.pack.id, report));
  if (values['json']) terminal.out(JSON.stringify({ ...report, diagnostics }, null, 2));
  else tell(report, loaded, terminal);
  return report.ok ? EXIT.ok : EXIT.pack;
}

function chosen(scenarios: readonly ScenarioDefinition[], only: string | boolean | undefined, terminal: Terminal): readonly ScenarioDefinition[] | undefined {
  if (typeof only !== 'string') return scenarios;
  const found = scenarios.filter(({ id }) => id === only);
  if (found.length > 0) return found;
  const names = scenarios.map(({ id }) => id);
  const near = nearestName(only, names);
  terminal.say(`there is no scenario \`${only}\`${near ? `; did you mean \`${near}\`?` : `; there are ${names.slice(0, 12).join(', ') || 'none'}`}`);
  return undefined;
}

function tell({ scenarios, lacking, ms }: TestReport, { layers, diagnostics }: LoadedRules, terminal: Terminal): void {
  const problems = scenarios.flatMap((each) => each.problems);
  const findings = [...diagnostics, ...lacking, ...problems];
  if (findings.length > 0) terminal.say(formatDiagnostics(findings, layers, { color: terminal.color }));
  const red = scenarios.filter((each) => each.problems.some(({ severity }) => severity === 'error'));
  for (const { id, title, file } of red) terminal.say(`wrong: ${id} (${title}), ${file}`);
  const overtaken = scenarios.filter((each) => each.problems.length > 0).length - red.length;
  const expected = scenarios.length - red.length - overtaken;
  const went = `${expected} of ${scenarios.length} scenario${scenarios.length === 1 ? '' : 's'} as expected${overtaken === 0 ? '' : `, ${overtaken} overtaken by what this pack changes`}, ${(ms / 1000).toFixed(1)} s`;
  terminal.say(lacking.length === 0 ? went : `${went}; ${countFindings(lacking)} about rules that no scenario shows`);
}
