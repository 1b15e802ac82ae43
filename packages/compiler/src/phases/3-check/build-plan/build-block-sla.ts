import type { BlockSla, PlanBlockBreach, PlanBlockSla } from '@guicheng/definition';
import { parseLength } from '../../../grammar/parse-length.ts';
import { buildCountedLength } from './build-counted-length.ts';
import type { WhoScope } from './build-who.ts';
import { buildWho } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { readOptional } from './read-value.ts';

/** How long a block may take and what follows, at once and after the last reminder. */
export function buildBlockSla(context: BuildContext, place: string, sla: BlockSla | undefined, scope: WhoScope): PlanBlockSla | undefined {
  if (!sla) return undefined;
  const within = buildCountedLength(context, place, 'within', sla.within, sla.calendar);
  const onBreach = buildBreach(context, `${place}/onBreach`, sla.onBreach, scope);
  const remindEvery = readOptional(context, 'length', `${place}/remindEvery`, sla.remindEvery, parseLength);
  const then = sla.then === undefined ? undefined : buildBreach(context, `${place}/then`, sla.then, scope);
  if (!within || !onBreach) return undefined;
  return present<PlanBlockSla>({
    within: within.length,
    calendar: within.calendar,
    onBreach,
    remindEvery,
    remindAtMost: sla.remindAtMost ?? 1,
    then,
  });
}

function buildBreach(context: BuildContext, place: string, onBreach: BlockSla['onBreach'], scope: WhoScope): PlanBlockBreach | undefined {
  if (typeof onBreach === 'string') return { kind: onBreach };
  const to = buildWho(context, `${place}/transfer`, onBreach.transfer, scope);
  return to && { kind: 'transfer', to };
}
