import { nearestName } from '@guicheng/compiler';
import type { Plan, Text } from '@guicheng/definition';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { type Looked, lookAtPack, tellFindings } from '../look-at-pack.ts';

/** Folders of a place and where the plan keeps them. */
const KINDS = {
  forms: 'forms',
  approvals: 'approvals',
  slas: 'slas',
  procedures: 'procedures',
  calendars: 'calendars',
  data: 'tables',
  templates: 'templates',
} as const;

/** `guicheng explain PACK PLACE` */
export const explain: Command = {
  name: 'explain',
  positionals: ['PACK', 'PLACE'],
  says: 'shows a definition as it is in force: every value with the file and line it came from, and the clauses behind it',
  details: 'PLACE is a path such as slas/three-rings or forms/repair-ticket/fields/phone.',
  options: {
    locale: { type: 'string', value: 'TAG', says: 'language of titles; the source locale unless given' },
    json: { type: 'boolean', says: 'one JSON document on standard output: { place, value, from, clauses }' },
  },
  examples: [
    ['guicheng explain my-company slas/three-rings', 'how many rings, whose clause says so, and which file set it'],
    ['guicheng explain my-company forms/repair-ticket/fields/phone --locale en', 'one field, titles in English'],
  ],
  run: async ({ positionals, values }, terminal) => {
    const looked = await lookAtPack(positionals[0]!);
    if (!looked.plan) {
      tellFindings(looked, terminal);
      return EXIT.pack;
    }
    const place = positionals[1]!.replace(/^\/|\/$/g, '');
    const found = valueAt(looked.plan, place);
    if ('missing' in found) {
      const suggestion = nearestName(found.missing, found.among);
      terminal.say(
        `there is no \`${found.missing}\` in \`${found.within || positionals[0]}\`${suggestion ? `; did you mean \`${suggestion}\`?` : `; there are ${found.among.slice(0, 12).join(', ')}`}`,
      );
      return EXIT.usage;
    }
    const locale = String(values['locale'] ?? looked.plan.pack.sourceLocale);
    const lines = describe(found.value, place, looked, locale);
    const clauses = clausesOf(looked.plan, found.value, locale);
    if (values['json'])
      terminal.out(JSON.stringify({ place, value: found.value, from: lines.map(({ path, file }) => ({ place: path, from: file })), clauses }, null, 2));
    else {
      const width = Math.min(60, Math.max(...lines.map(({ path, shown }) => path.length + shown.length + 2)));
      terminal.out(lines.map(({ path, shown, file }) => `${`${path}  ${shown}`.padEnd(width)}  ${file}`).join('\n'));
      if (clauses.length > 0) terminal.out(`\n${clauses.map(({ row, clause, text }) => `${clause}  ${text}  (${row})`).join('\n')}`);
    }
    return EXIT.ok;
  },
};

type Found = { readonly value: unknown } | { readonly missing: string; readonly within: string; readonly among: readonly string[] };

function valueAt(plan: Plan, place: string): Found {
  const [folder = '', ...rest] = place.split('/');
  const kind = KINDS[folder as keyof typeof KINDS];
  let value: unknown = folder === 'organization' ? plan.organization : folder === 'pack' ? plan.pack : kind && plan[kind];
  if (value === undefined) return { missing: folder, within: '', among: [...Object.keys(KINDS), 'organization', 'pack'] };
  for (const [index, step] of rest.entries()) {
    const within = [folder, ...rest.slice(0, index)].join('/');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return { missing: step, within, among: Object.keys(Object(value)) };
    value = (value as Record<string, unknown>)[step];
  }
  return { value };
}

interface Line {
  readonly path: string;
  readonly shown: string;
  readonly file: string;
}

const isText = (value: object, locale: string): value is Text => Object.hasOwn(value, locale) && Object.values(value).every((each) => typeof each === 'string');

/** One line a value, in the order of the definition. */
function describe(value: unknown, place: string, looked: Looked, locale: string): readonly Line[] {
  if (typeof value === 'object' && value !== null) {
    if (isText(value, locale)) return [line(place, value[locale]!, looked)];
    if ('source' in value && 'tree' in value) return [line(place, String(value.source), looked)];
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object')) return value.length === 0 ? [] : [line(place, value.join(', '), looked)];
    return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : describe(inner, `${place}/${key}`, looked, locale)));
  }
  return [line(place, JSON.stringify(value), looked)];
}

function line(place: string, shown: string, { source }: Looked): Line {
  const { file, line: row } = source.at(place);
  return { path: place, shown, file: `${file}:${row}` };
}

function clausesOf(plan: Plan, value: unknown, locale: string): readonly { readonly row: string; readonly clause: string; readonly text: string }[] {
  const rows = typeof value === 'object' && value !== null && 'satisfies' in value ? (value.satisfies as readonly string[]) : [];
  return rows.flatMap((row) => {
    const requirement = plan.requirements[row];
    if (!requirement) return [];
    const document = (id: string) => plan.pack.documents[id]?.title[locale] ?? id;
    return [{ row, clause: requirement.clauses.map((each) => `${document(each.document)} ${each.clause}`).join('; '), text: requirement.text[locale] ?? '' }];
  });
}
