import { fileURLToPath } from 'node:url';
import type { ApprovalDefinition, OrganizationDefinition, Plan, ProcedureDefinition } from '@guicheng/definition';
import { checkPack } from '../check-pack.ts';
import { readPack } from '../read-pack.ts';
import type { PackLayer } from '../source-file.ts';

const [layer] = (await readPack(fileURLToPath(new URL('../../../../test/samples/base-pack', import.meta.url)))).layers as [PackLayer];

/** Files of the sample pack in other words. */
export interface Changes {
  readonly approval?: object;
  readonly organization?: object;
  readonly pack?: object;
  readonly procedure?: object;
  /** SLAs that the sample pack does not have. */
  readonly slas?: readonly { readonly id: string }[];
  /** Forms that the sample pack does not have. */
  readonly forms?: readonly { readonly id: string }[];
}

/** What came of it: each finding as `code place: message`, with the help where it is asked for. */
export interface Checked {
  readonly plan: Plan | undefined;
  readonly codes: readonly string[];
  readonly messages: readonly string[];
  readonly helps: readonly string[];
}

/** The sample pack in its source locale alone, with some properties of its chain, its organization or its procedure said otherwise. */
export function checkOverBase(changes: Changes): Checked {
  const over: { readonly [place: string]: object | undefined } = {
    'approvals/expense.approval.json': changes.approval,
    'organization.json': changes.organization,
    'pack.json': changes.pack,
    'procedures/repair.procedure.json': changes.procedure,
  };
  const files = layer.files
    .filter(({ place }) => !place.startsWith('locales/'))
    .map((file) => {
      const value = { ...JSON.parse(file.text), ...over[file.place], ...(file.place === 'pack.json' ? { locales: ['en'] } : {}) };
      return { ...file, text: JSON.stringify(value) };
    });
  const add = (kind: string, definitions: readonly { readonly id: string }[] = []) =>
    definitions.map((one) => ({ path: `${kind}s/${one.id}.${kind}.json`, place: `${kind}s/${one.id}.${kind}.json`, text: JSON.stringify(one) }));
  const added = [...add('sla', changes.slas), ...add('form', changes.forms)];
  const { plan, diagnostics } = checkPack([{ ...layer, files: [...files, ...added] }]);
  return {
    plan,
    codes: diagnostics.map(({ code }) => code),
    messages: diagnostics.map(({ message }) => message),
    helps: diagnostics.map(({ help = '' }) => help),
  };
}

/** A definition of the sample pack. */
export function baseDefinition(place: 'approvals/expense.approval.json'): ApprovalDefinition;
export function baseDefinition(place: 'organization.json'): OrganizationDefinition;
export function baseDefinition(place: 'procedures/repair.procedure.json'): ProcedureDefinition;
export function baseDefinition(place: string): unknown {
  return JSON.parse(layer.files.find((file) => file.place === place)!.text);
}

/** An approve block that nothing is wrong with. */
export const review = {
  kind: 'approve',
  title: 'Review',
  who: [{ position: 'manager' }],
  votes: 'any',
  ifNobody: 'wait',
  ifRequester: 'superior',
} as const;
