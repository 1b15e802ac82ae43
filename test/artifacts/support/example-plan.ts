import { fileURLToPath } from 'node:url';
import { checkPack, readPack } from '@guicheng/compiler';
import type { Plan } from '@guicheng/definition';

/** The plan of one of the packs in `examples/`. */
export async function examplePlan(name: string): Promise<Plan> {
  const { layers } = await readPack(fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url)));
  const { plan, diagnostics } = checkPack(layers);
  if (!plan) throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return plan;
}
