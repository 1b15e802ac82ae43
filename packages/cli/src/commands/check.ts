import type { Command } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { countFindings, describePlan, lookAtPack, tellFindings } from '../look-at-pack.ts';

/** `guicheng check PACK` */
export const check: Command = {
  name: 'check',
  positionals: ['PACK'],
  says: 'says what is wrong with a pack, with place and way out',
  details: 'PACK is the folder that holds pack.json. Nothing is written.',
  options: { json: { type: 'boolean', says: 'one JSON document on standard output: { ok, plan: { id, version, hash }, diagnostics }' } },
  examples: [
    ['guicheng check my-company', 'all errors and warnings of the pack and what it extends'],
    ['guicheng check my-company --json', 'the same for a program'],
  ],
  run: async ({ positionals, values }, terminal) => {
    const looked = await lookAtPack(positionals[0]!);
    const { plan, diagnostics } = looked;
    if (values['json']) {
      const identity = plan && { id: plan.pack.id, version: plan.pack.version, hash: plan.hash };
      terminal.out(JSON.stringify({ ok: plan !== undefined, ...(identity ? { plan: identity } : {}), diagnostics }, null, 2));
    } else {
      tellFindings(looked, terminal);
      terminal.say(plan ? `${describePlan(plan)}\n${countFindings(diagnostics)}` : countFindings(diagnostics));
    }
    return plan ? EXIT.ok : EXIT.pack;
  },
};
