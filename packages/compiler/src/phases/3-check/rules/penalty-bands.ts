import type { PlanBand, PlanSla } from '@guicheng/definition';
import { messages } from '../../../messages.gen.ts';
import type { Rule } from '../rule.ts';

type Share = readonly [number, number];

/** Bands of a penalty that overlap, leave a gap, are empty, or belong to an SLA that has no share. */
export const penaltyBands: Rule = {
  code: 'penalty_bands',
  check: (plan, source, report) => {
    for (const sla of Object.values(plan.slas)) {
      for (const [id, { bands }] of Object.entries(sla.penalty ?? {})) {
        for (const { band, why, help } of problems(sla, Object.entries(bands))) {
          report(messages.penalty_bands(source.at(`slas/${sla.id}/penalty/${id}/bands/${band}`, 'key'), { id: band, why }, { help }));
        }
      }
    }
  },
};

interface Problem {
  readonly band: string;
  readonly why: string;
  readonly help: string;
}

function problems(sla: PlanSla, bands: readonly (readonly [id: string, band: PlanBand])[]): readonly Problem[] {
  const [first] = bands;
  if (!first) return [];
  if (sla.kind !== 'ratio' && sla.kind !== 'sampling' && sla.kind !== 'composite')
    return [{ band: first[0], why: `belongs to a ${sla.kind}, which reaches no share`, help: 'say what a breach costs with `amount`' }];
  return bands.flatMap(([id, band], index): readonly Problem[] => {
    if (band.below && compare(band.from, band.below) >= 0)
      return [
        { band: id, why: `begins at ${said(band.from)} and ends below ${said(band.below)}: nothing lies in it`, help: 'let `from` be less than `below`' },
      ];
    const next = bands[index + 1];
    if (!next) return [];
    const gap = band.below ? compare(band.below, next[1].from) : 1;
    if (gap > 0)
      return [{ band: next[0], why: `overlaps \`${id}\`: ${said(next[1].from)} lies in both`, help: 'let `below` of the lower one be `from` of the upper' }];
    const between = gap < 0 && band.amount > 0 && next[1].amount > 0;
    return between && band.below
      ? [
          {
            band: next[0],
            why: `leaves a gap above \`${id}\`: from ${said(band.below)} to below ${said(next[1].from)} it costs nothing`,
            help: 'let `below` of the lower one be `from` of the upper',
          },
        ]
      : [];
  });
}

function compare(a: Share, b: Share): number {
  return a[0] * b[1] - b[0] * a[1];
}

function said([numerator, denominator]: Share): string {
  return `${((numerator * 100) / denominator).toFixed(4).replace(/\.?0+$/, '')}%`;
}
