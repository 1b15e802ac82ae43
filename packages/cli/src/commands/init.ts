import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { countFindings, lookAtPack, tellFindings } from '../look-at-pack.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `guicheng init DIR` */
export const init: Command = {
  name: 'init',
  positionals: ['DIR'],
  says: 'begins a pack of your own that extends the reference pack',
  details: 'DIR must be new or empty. What you put there later are only your differences.',
  options: {
    id: { type: 'string', value: 'ID', says: 'id of the pack; the name of the folder unless given' },
    title: { type: 'string', value: 'TEXT', says: 'what the company is called; the id unless given' },
    extends: { type: 'string', value: 'PACK', says: 'folder of the pack to extend; the reference pack unless given' },
  },
  examples: [
    ['guicheng init packs/riverside', 'a pack that works like the reference pack until you change something'],
    ['guicheng init packs/tower --title 江景大厦 --extends packs/head-office', 'one that extends head office'],
  ],
  run: async ({ positionals, values }, terminal) => {
    const folder = resolve(positionals[0]!);
    const id = String(values['id'] ?? basename(folder));
    if (!ID.test(id)) {
      terminal.say(`\`${id}\` can't be the id of a pack: use lowercase letters, digits and single hyphens, or give another one with --id`);
      return EXIT.usage;
    }
    if ((await readdir(folder).catch(() => [])).length > 0) {
      terminal.say(`\`${positionals[0]}\` is not empty: name a new folder, so that nothing of yours is overwritten`);
      return EXIT.usage;
    }
    const base = resolve(String(values['extends'] ?? fileURLToPath(new URL('../../../../examples/property-service-center', import.meta.url))));
    const looked = await lookAtPack(base);
    if (!looked.plan) {
      tellFindings(looked, terminal);
      terminal.say(`the pack to extend, ${base}, has errors: ${countFindings(looked.diagnostics)}`);
      return EXIT.pack;
    }
    const { pack } = looked.plan;
    const from = (target: string) => relative(folder, target).replaceAll('\\', '/');
    const definition = {
      $schema: from(fileURLToPath(new URL('../../../../schemas/overlay/pack.schema.json', import.meta.url))),
      id,
      version: '0.1.0',
      validFrom: pack.validFrom,
      title: String(values['title'] ?? id),
      extends: from(base),
    };
    const texts = Object.fromEntries(
      pack.locales.filter((locale) => locale !== pack.sourceLocale).map((locale) => [locale, { texts: { 'pack/title': definition.title } }]),
    );
    await mkdir(join(folder, 'locales'), { recursive: true });
    await writeFile(join(folder, 'pack.json'), `${JSON.stringify(definition, null, 2)}\n`);
    for (const [locale, file] of Object.entries(texts)) await writeFile(join(folder, 'locales', `${locale}.json`), `${JSON.stringify(file, null, 2)}\n`);
    await writeFile(join(folder, 'README.md'), readme(id, positionals[0]!, pack.title[pack.sourceLocale]!));
    const result = await lookAtPack(positionals[0]!);
    tellFindings(result, terminal);
    terminal.say(`${positionals[0]} extends ${pack.id} ${pack.version}: ${countFindings(result.diagnostics)}\nnext: guicheng dev ${positionals[0]}`);
    return result.plan ? EXIT.ok : EXIT.pack;
  },
};

function readme(id: string, folder: string, base: string): string {
  return `# ${id}

This pack extends “${base}” and holds only what is different here. To change something, write the same file name with the same id and just the values that differ:

\`\`\`json
{ "id": "three-rings", "atMost": 2 }
\`\`\`

in \`slas/three-rings.sla.json\` lets the duty phone ring twice instead of three times.

    guicheng check ${folder}                 what is wrong, and how to mend it
    guicheng dev ${folder}                   the form you are editing, live
    guicheng build ${folder} --out dist      what a portal imports
`;
}
