import { createRequire } from 'node:module';
import type * as recheck from 'recheck';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';
import { placedFields } from './placed-fields.ts';

/** What is known of a pattern: a text that stops it, or why nobody can say that there is none. */
interface Finding {
  readonly attack: string;
}

/** Ways to search a pattern cost up to a second of it, and the same ones stand in many forms. */
const findings = new Map<string, Finding | undefined>();

/** A pattern that some short text keeps busy for minutes, or of which nobody can show that none does. */
export const patternCatastrophic: Rule = {
  code: 'pattern_catastrophic',
  check: (plan, source, report) => {
    for (const { field, place } of placedFields(plan)) {
      const finding = field.pattern === undefined ? undefined : findingOf(field.pattern);
      if (!finding) continue;
      const help = 'do not repeat what is itself repeated: `^[a-z]+(-[a-z]+)*$` instead of `^([a-z]+-?)+$`';
      report(messages.pattern_catastrophic(source.at(`${place}/pattern`), { id: field.id, attack: finding.attack }, { help }));
    }
  },
};

/** Anything that may be matched a varying number of times: `*`, `+`, `?`, `{2,}`, `{2,5}`, a group that is repeated, a long repetition. */
const VARIES = /[*+?]|\{\d*,|\{\d{3}|\)\{/;
/** Without those, a pattern can be tried in no more ways than its alternatives combine. */
const ALTERNATIVES = 4;

function isPlain(pattern: string): boolean {
  return !VARIES.test(pattern) && pattern.split('|').length - 1 <= ALTERNATIVES;
}

function findingOf(pattern: string): Finding | undefined {
  if (!findings.has(pattern)) findings.set(pattern, isPlain(pattern) ? undefined : search(pattern));
  return findings.get(pattern);
}

/** Which engine the checker uses is said by the environment alone. Left to itself it starts a program of its own, which not every machine has. */
const BACKEND = 'RECHECK_SYNC_BACKEND';

function search(pattern: string): Finding | undefined {
  const before = process.env[BACKEND];
  process.env[BACKEND] = 'pure';
  try {
    return findAttack(pattern);
  } finally {
    if (before === undefined) delete process.env[BACKEND];
    else process.env[BACKEND] = before;
  }
}

/** Loaded with the first pattern that is not plain: it costs every start of the compiler a tenth of a second, and many packs have none. */
const load = createRequire(import.meta.url);

function findAttack(pattern: string): Finding | undefined {
  const { checkSync } = load('recheck') as typeof recheck;
  // `timeout: null`: a limit of time would make the answer depend on the machine. The other limits bound the search.
  const result = checkSync(pattern, 'u', { timeout: null, attackTimeout: null, incubationTimeout: null, randomSeed: 1 });
  if (result.status === 'safe') return undefined;
  return { attack: result.status === 'vulnerable' ? result.attack.pattern : 'unknown: the pattern is too complex to be checked' };
}
