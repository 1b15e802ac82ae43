import type { PenaltyDefinition, PlanBand, PlanPenalty } from '@guicheng/definition';
import { parsePercent } from '../../../grammar/parse-fraction.ts';
import { parseLength } from '../../../grammar/parse-length.ts';
import { parseMoney } from '../../../grammar/parse-money.ts';
import type { BuildContext } from './context.ts';
import { currencyDigits } from './field-limits.ts';
import { mapPresent, present } from './present.ts';
import { readOptional } from './read-value.ts';

/** What one way of breaching costs, in minor units of the pack's currency; undefined when an amount could not be understood. */
export function buildPenalty(context: BuildContext, place: string, penalty: PenaltyDefinition): PlanPenalty | undefined {
  const money = (at: string, said: string | undefined) => readMoney(context, `${place}/${at}`, said);
  const capped = penalty.cap && money('cap/amount', penalty.cap.amount);
  const topUpWithin = readOptional(context, 'length', `${place}/deposit/topUpWithin`, penalty.deposit?.topUpWithin, parseLength);
  const bands = mapPresent(penalty.bands, (band, id) => buildBand(context, `${place}/bands/${id}`, band));
  return present<PlanPenalty>({
    per: penalty.per,
    amount: money('amount', penalty.amount),
    unit: penalty.per === 'unit' ? unitOf(penalty.unit) : undefined,
    bands: Object.fromEntries(Object.entries(bands).sort(([, a], [, b]) => a.from[0] * b.from[1] - b.from[0] * a.from[1])),
    repeat: penalty.repeat,
    cap: penalty.cap && capped !== undefined ? { amount: capped, per: penalty.cap.per } : undefined,
    cure: readOptional(context, 'length', `${place}/cure`, penalty.cure, parseLength),
    reward: money('reward', penalty.reward),
    deposit: topUpWithin && { topUpWithin },
  });
}

function unitOf(unit: PenaltyDefinition['unit']): PlanPenalty['unit'] {
  if (unit?.field !== undefined) return { of: 'field', field: unit.field };
  if (unit?.of === undefined || unit.of === 'missing') return { of: 'missing' };
  return { of: unit.of, counts: unit.counts ?? 'started' };
}

type BandDefinition = NonNullable<PenaltyDefinition['bands']>[string];

function buildBand(context: BuildContext, place: string, band: BandDefinition): PlanBand | undefined {
  const amount = readMoney(context, `${place}/amount`, band.amount);
  const reward = readMoney(context, `${place}/reward`, band.reward);
  const from = band.from === undefined ? ([0, 1] as const) : readOptional(context, 'percent', `${place}/from`, band.from, parsePercent);
  const cost = amount ?? (reward === undefined ? undefined : -reward);
  if (cost === undefined || !from) return undefined;
  return present<PlanBand>({ from, below: readOptional(context, 'percent', `${place}/below`, band.below, parsePercent), amount: cost });
}

function readMoney(context: BuildContext, place: string, said: string | undefined): number | undefined {
  const digits = currencyDigits(context.definitions.pack.currency);
  return readOptional(context, 'amount', place, said, (written) => parseMoney(written, digits));
}
