import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = [
  'README.md',
  'schemas/README.md',
  ...readdirSync(join(root, 'packages/handbook'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `packages/handbook/${name}`),
];

describe('the handbook', () => {
  it('names for every invariant a check that exists', () => {
    const text = readFileSync(join(root, 'packages/handbook/invariants.md'), 'utf8');
    const invariants = text.split(/^\*\*I/m).slice(1);
    expect(invariants.length).toBeGreaterThanOrEqual(20);
    for (const invariant of invariants) {
      const enforced = /^Enforced by: (.+)$/m.exec(invariant)?.[1];
      expect(enforced, `I${invariant.slice(0, 40)}`).toBeDefined();
      for (const [, path] of enforced!.matchAll(/`([^`]+)`/g)) expect(existsSync(join(root, path!)), path).toBe(true);
    }
  });

  it.each([
    ['forms.md', 10],
    ['fields.md', 10],
    ['languages.md', 6],
  ] as const)('names for everything %s says a check that exists', (page, atLeast) => {
    const answers = readFileSync(join(root, 'packages/handbook', page), 'utf8')
      .split(/^\*\*/m)
      .slice(1);
    expect(answers.length).toBeGreaterThanOrEqual(atLeast);
    for (const answer of answers) {
      const enforced = /^Enforced by: (.+)$/m.exec(answer)?.[1];
      expect(enforced, answer.slice(0, 40)).toBeDefined();
      for (const [, path] of enforced!.matchAll(/`([^`]+)`/g)) expect(existsSync(join(root, path!)), path).toBe(true);
    }
  });

  it.each(pages)('%s links to nothing that is missing', (page) => {
    const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
});
