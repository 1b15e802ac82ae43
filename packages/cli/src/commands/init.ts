import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { askCompany } from '../init/ask-company.ts';
import { type Base, packDraft } from '../init/pack-draft.ts';
import { countFindings, lookAtPack, tellFindings } from '../look-at-pack.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** `guicheng init DIR` */
export const init: Command = {
  name: 'init',
  positionals: ['DIR'],
  says: 'begins a pack of your own that extends the reference pack',
  details:
    'DIR must be new or empty. Asks for the name, the kind of property, the hours and the figures the pack is known for, each with what the pack below says; what is given here is not asked, and nothing is asked where nobody sits at the terminal. What you put there later are only your differences.',
  options: {
    id: { type: 'string', value: 'ID', says: 'id of the pack; the name of the folder unless given' },
    title: { type: 'string', value: 'TEXT', says: 'what the company is called; the id unless given' },
    kind: { type: 'string', value: 'KIND', says: 'residential, office or mixed' },
    hours: { type: 'string', value: 'HOURS', says: 'when the front desk is open, such as 07:30-21:00; as in the pack below unless given' },
    figures: { type: 'string', value: 'LIST', says: 'figures the pack is known for, such as three-rings=2,daily-summary=17:00' },
    extends: { type: 'string', value: 'PACK', says: 'folder of the pack to extend; the reference pack unless given' },
  },
  examples: [
    ['guicheng init packs/riverside', 'a pack that works like the reference pack until you change something'],
    ['guicheng init packs/tower --title 江景大厦 --extends packs/head-office', 'one that extends head office'],
    ['guicheng init packs/tower --kind office --hours 07:30-21:00 --figures three-rings=2,weekly-revisit=90%', 'without being asked'],
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
    const sound: Base = { ...looked, plan: looked.plan };
    const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
    const answers = await askCompany(sound, { id, title: text('title'), kind: text('kind'), hours: text('hours'), figures: text('figures') }, terminal);
    if (typeof answers === 'string') {
      terminal.say(`${answers}\nnothing was written`);
      return EXIT.usage;
    }
    const { pack } = looked.plan;
    const from = (target: string) => relative(folder, target).replaceAll('\\', '/');
    const schemas = from(fileURLToPath(new URL('../../../../schemas', import.meta.url)));
    const files = packDraft(sound, answers, { extends: from(base), schemas });
    for (const [place, definition] of Object.entries(files)) {
      await mkdir(dirname(join(folder, place)), { recursive: true });
      await writeFile(join(folder, place), `${JSON.stringify(definition, null, 2)}\n`);
    }
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
