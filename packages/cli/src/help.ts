import type { Command } from './command.ts';

const EXIT_CODES = `Exit codes
  0   fine (warnings do not count)
  1   the pack has errors or fails its tests; an earlier output is left as it was
  2   the command line could not be understood
  70  a fault of guicheng itself`;

/** Help of the whole program. */
export function programHelp(commands: readonly Command[], version: string): string {
  const width = Math.max(...commands.map((command) => usageOf(command).length));
  return `guicheng ${version}: operating procedures, written as JSON, become running software

Usage
  guicheng COMMAND [options]

Commands
${commands.map((command) => `  ${usageOf(command).padEnd(width)}  ${command.says}`).join('\n')}

  guicheng COMMAND --help   what a command does, with examples
  guicheng --version

${EXIT_CODES}`;
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: { type: 'boolean' as const, says: 'show this help' } }).map(
    ([name, option]) => [`--${name}${'value' in option && option.value ? ` ${option.value}` : ''}`, option.says] as const,
  );
  const width = Math.max(...options.map(([name]) => name.length));
  return `guicheng ${usageOf(command)}

${command.says}. ${command.details}

Options
${options.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`).join('\n')}

Examples
${command.examples.map(([line, says]) => `  ${line}\n      ${says}`).join('\n')}

${EXIT_CODES}`;
}

function usageOf(command: Command): string {
  return [command.name, ...command.positionals].join(' ');
}
