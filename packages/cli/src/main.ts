import { parseArgs } from 'node:util';
import { nearestName } from '@guicheng/compiler';
import type { Command } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { coverage } from './commands/coverage.ts';
import { dev } from './commands/dev.ts';
import { explain } from './commands/explain.ts';
import { init } from './commands/init.ts';
import { test } from './commands/test.ts';
import { upgrade } from './commands/upgrade.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { commandHelp, programHelp } from './help.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

const COMMANDS: readonly Command[] = [init, check, test, coverage, build, dev, explain, upgrade];

/** Runs one command line (without `node guicheng`). Answers the exit code; never throws. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(programHelp(COMMANDS, VERSION));
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(VERSION);
    return EXIT.ok;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const suggestion = nearestName(
      name,
      COMMANDS.map((each) => each.name),
    );
    return usage(terminal, `there is no command \`${name}\`${suggestion ? `; did you mean \`${suggestion}\`?` : ''}`, 'guicheng --help');
  }
  try {
    return await runCommand(command, rest, terminal);
  } catch (error) {
    terminal.say(`internal fault in guicheng ${VERSION} (${command.name}): ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    terminal.say('this is not your mistake: please report these lines together with the pack that shows it');
    return EXIT.internal;
  }
}

async function runCommand(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const names = [...Object.keys(command.options), 'help'];
  const help = `guicheng ${command.name} --help`;
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--' && !names.includes(arg.slice(2).split('=')[0]!));
  if (unknown !== undefined) {
    const suggestion = nearestName(unknown.slice(2).split('=')[0]!, names);
    return usage(terminal, `\`guicheng ${command.name}\` has no option \`${unknown}\`${suggestion ? `; did you mean \`--${suggestion}\`?` : ''}`, help);
  }
  const options = Object.fromEntries(names.map((name) => [name, { type: command.options[name]?.type ?? ('boolean' as const) }]));
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return usage(terminal, (error as Error).message, help);
  }
  const { positionals } = parsed;
  const values = parsed.values as { readonly [option: string]: string | boolean | undefined };
  if (values['help']) {
    terminal.out(commandHelp(command));
    return EXIT.ok;
  }
  const expected = command.positionals;
  if (positionals.length < expected.length) return usage(terminal, `\`guicheng ${command.name}\` needs ${expected.slice(positionals.length).join(' ')}`, help);
  if (positionals.length > expected.length) return usage(terminal, `\`${positionals[expected.length]}\` is one argument too many`, help);
  return command.run({ positionals, values }, terminal);
}

function usage(terminal: Terminal, problem: string, help: string): ExitCode {
  terminal.say(`${problem}\ntype \`${help}\``);
  return EXIT.usage;
}
