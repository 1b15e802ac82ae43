import type { BlockSla, PlanBlockSla } from '@guicheng/definition';
import { parseLength } from '../../../grammar/parse-length.ts';
import type { WhoScope } from './build-who.ts';
import { buildWho } from './build-who.ts';
import type { BuildContext } from './context.ts';
import { present } from './present.ts';
import { readOptional, readValue } from './read-value.ts';
import { referOptional } from './refer.ts';

/** How long a block may take and what follows; days counted as workdays fall back to the pack's own calendar. */
export function buildBlockSla(context: BuildContext, place: string, sla: BlockSla | undefined, scope: WhoScope): PlanBlockSla | undefined {
  if (!sla) return undefined;
  const { definitions } = context;
  const within = readValue(context, 'length', `${place}/within`, sla.within, parseLength);
  const onBreach = buildBreach(context, `${place}/onBreach`, sla.onBreach, scope);
  const remindEvery = readOptional(context, 'length', `${place}/remindEvery`, sla.remindEvery, parseLength);
  const calendar = referOptional(context, 'calendar', sla.calendar, `${place}/calendar`, definitions.idsOf('calendar'));
  if (!within || !onBreach) return undefined;
  return present<PlanBlockSla>({
    within,
    calendar: calendar ?? (within.unit === 'elapsed' ? undefined : definitions.pack.workdays),
    onBreach,
    remindEvery,
    remindAtMost: sla.remindAtMost ?? 1,
  });
}

function buildBreach(context: BuildContext, place: string, onBreach: BlockSla['onBreach'], scope: WhoScope): PlanBlockSla['onBreach'] | undefined {
  if (typeof onBreach === 'string') return { kind: onBreach };
  const to = buildWho(context, `${place}/transfer`, onBreach.transfer, scope);
  return to && { kind: 'transfer', to };
}
