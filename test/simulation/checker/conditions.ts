import { type CelInput, CelScalar, celEnv, celFunc, isCelError, parse, plan as planned } from '@bufbuild/cel';
import type { Expression, Plan, PlanField } from '@guicheng/definition';

/** Money is compared as minor units of the pack's currency, so that an ordinary evaluator can read it. */
const environment = celEnv({
  funcs: [celFunc('money', [CelScalar.STRING], CelScalar.INT, (text) => minorOf(text))],
});

const programs = new Map<string, (context: Record<string, CelInput>) => unknown>();

/** What the definitions' conditions come to, by an evaluator of somebody else's. Undefined where they have no value. */
export function conditionHolds({ source }: Expression, roots: Record<string, CelInput>): boolean | undefined {
  const program = programs.get(source) ?? (planned(environment, parse(source)) as (context: Record<string, CelInput>) => unknown);
  programs.set(source, program);
  const value = program(roots);
  return isCelError(value) || typeof value !== 'boolean' ? undefined : value;
}

/** A form's value as conditions read it. */
export function formRoot(plan: Plan, form: string | undefined, value: { readonly [field: string]: unknown }): CelInput {
  const fields = form === undefined ? {} : (plan.forms[form]?.fields ?? {});
  return new Map(Object.entries(value).flatMap(([id, given]) => (given === undefined ? [] : [[id, readable(fields[id], given)] as const])));
}

function readable(field: PlanField | undefined, value: unknown): CelInput {
  if (field?.kind === 'integer' || field?.kind === 'rating') return BigInt(value as number);
  if (typeof value === 'object' && value !== null && 'minor' in value) return BigInt(value.minor as number);
  if (Array.isArray(value)) return value.map((one) => readable(undefined, one));
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value).map(([key, one]) => [key, readable(field?.fields?.[key], one)]));
  return value as CelInput;
}

/** `5000.00` in hundredths; a currency without them would need more. */
function minorOf(text: string): bigint {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
}
