import { compile, readPack } from '@guicheng/compiler';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { countFindings, describePlan, tellFindings } from '../look-at-pack.ts';
import { ForeignFolder, writeOutput } from '../write-output.ts';

const TAG_PREFIX = /^[a-z][a-z0-9]*$/;

/** `guicheng build PACK --out DIR` */
export const build: Command = {
  name: 'build',
  positionals: ['PACK'],
  says: 'writes the package a portal imports: validators, types, elements, plan, policy book',
  details: 'The output replaces an earlier one as a whole, and only if the pack has no error.',
  options: {
    out: { type: 'string', value: 'DIR', says: 'where to write; needed' },
    'tag-prefix': { type: 'string', value: 'NAME', says: 'first part of every element name, `gc` unless given' },
    json: { type: 'boolean', says: 'one JSON document on standard output: { ok, out, files, diagnostics }' },
  },
  examples: [
    ['guicheng build my-company --out dist/procedures', 'an ESM package in dist/procedures'],
    ['guicheng build my-company --out dist/procedures --tag-prefix acme', '<acme-repair-ticket-form> instead of <gc-repair-ticket-form>'],
  ],
  run: async ({ positionals, values }, terminal) => {
    const out = values['out'];
    const tagPrefix = values['tag-prefix'] ?? 'gc';
    if (typeof out !== 'string' || out === '') {
      terminal.say('`guicheng build` needs --out DIR\ntype `guicheng build --help`');
      return EXIT.usage;
    }
    if (typeof tagPrefix !== 'string' || !TAG_PREFIX.test(tagPrefix)) {
      terminal.say(`\`${tagPrefix}\` can't begin the name of an element: use lowercase letters and digits, a letter first`);
      return EXIT.usage;
    }
    const tell = (text: string) => (values['json'] ? undefined : terminal.say(text));
    tell(`reading ${positionals[0]}`);
    const read = await readPack(positionals[0]!);
    const failed = read.diagnostics.some(({ severity }) => severity === 'error');
    tell('compiling');
    const compiled = await compile(read.layers, [], { tagPrefix });
    const diagnostics = [...read.diagnostics, ...compiled.diagnostics];
    const { plan, artifacts } = compiled;
    const ok = plan !== undefined && !failed;
    if (ok) {
      tell(`writing ${artifacts.length} files to ${out}`);
      try {
        await writeOutput(out, artifacts);
      } catch (error) {
        if (!(error instanceof ForeignFolder)) throw error;
        terminal.say(`\`${out}\` holds files that no build wrote: name an empty or new folder`);
        return EXIT.usage;
      }
    }
    if (values['json']) terminal.out(JSON.stringify({ ok, ...(ok ? { out, files: artifacts.map(({ path }) => path) } : {}), diagnostics }, null, 2));
    else {
      tellFindings({ diagnostics, layers: read.layers }, terminal);
      terminal.say(ok ? `${describePlan(plan)}\n${countFindings(diagnostics)}` : `${countFindings(diagnostics)}; nothing was written`);
    }
    return ok ? EXIT.ok : EXIT.pack;
  },
};
