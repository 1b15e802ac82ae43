import { fileURLToPath } from 'node:url';
import { compile, formatDiagnostics, readPack } from '@guicheng/compiler';
import type { Plan } from '@guicheng/definition';

const FOLDER = fileURLToPath(new URL('pack', import.meta.url));

/** The committee's plan, and the one that follows it: the council needs three quarters, large begins at 3,000, and decisions are due after 4 workdays. */
export async function twoPlans(): Promise<readonly [Plan, Plan]> {
  const change = (text: string): string =>
    text
      .replace('"atLeast": "2/3"', '"atLeast": "3/4"')
      .replace("form.amount >= money('5000.00')", "form.amount >= money('3000.00')")
      .replace('"within": "5 workdays",\n  "clock"', '"within": "4 workdays",\n  "clock"');
  return [await planOf((text) => text), await planOf(change)];
}

async function planOf(change: (text: string) => string): Promise<Plan> {
  const { layers, diagnostics } = await readPack(FOLDER);
  const changed = layers.map((layer) => ({ ...layer, files: layer.files.map((file) => ({ ...file, text: change(file.text) })) }));
  const { plan, diagnostics: found } = await compile(changed, ['plan']);
  if (!plan) throw new Error(formatDiagnostics([...diagnostics, ...found], layers));
  return plan;
}
