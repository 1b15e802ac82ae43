import type { May, PlanAddition, PlanMay, PlanReturn, Who } from '@guicheng/definition';
import type { BlockScope } from './block-scope.ts';
import { buildWhos } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { refer } from './refer.ts';

/** Where a request may be returned to beside a block by its id. */
export const RETURN_WORDS: readonly string[] = ['requester', 'previous', 'visited'];

/** What a block allows beside deciding; what it does not name stays out. */
export function buildMay(context: BuildContext, place: string, may: May | undefined, scope: BlockScope): PlanMay {
  if (!may) return {};
  return present<PlanMay>({
    return: may.return && buildReturn(context, `${place}/return`, may.return, scope),
    transfer: buildTo(context, `${place}/transfer`, may.transfer, scope),
    delegate: buildTo(context, `${place}/delegate`, may.delegate, scope),
    add: may.add && buildAddition(context, `${place}/add`, may.add, scope),
    remove: may.remove,
    hold: may.hold,
    takeBack: may.takeBack,
    claim: may.claim,
    bulk: may.bulk,
  });
}

/** To anybody, or to those named. */
export function buildTo(
  context: BuildContext,
  place: string,
  to: true | { readonly to: readonly Who[] } | undefined,
  scope: BlockScope,
): { readonly to: PlanAddition['from'] } | undefined {
  if (to === undefined) return undefined;
  return { to: to === true ? [] : buildWhos(context, `${place}/to`, to.to, scope) };
}

function buildReturn(context: BuildContext, place: string, { to, then, clocks }: NonNullable<May['return']>, scope: BlockScope): PlanReturn {
  const known = to.filter((id, index) => RETURN_WORDS.includes(id) || refer(context, 'block', id, `${place}/to/${index}`, [...RETURN_WORDS, ...scope.blocks]));
  return { to: known, then, clocks };
}

function buildAddition(
  context: BuildContext,
  place: string,
  { places, votes = 'all', from, nested = false }: NonNullable<May['add']>,
  scope: BlockScope,
): PlanAddition {
  return { places, votes, from: buildWhos(context, `${place}/from`, from, scope), nested };
}
