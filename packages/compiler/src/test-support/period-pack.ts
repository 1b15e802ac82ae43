import { fileURLToPath } from 'node:url';
import { readPack } from '../read-pack.ts';
import type { PackLayer } from '../source-file.ts';

const [layer] = (await readPack(fileURLToPath(new URL('../../../../test/samples/base-pack', import.meta.url)))).layers as [PackLayer];

/** SLAs of the base pack with everything that can be said of duties, shares, counts of a period and penalties. */
const SLAS: { readonly [id: string]: object } = {
  patrol: {
    title: 'Summaries a week',
    kind: 'frequency',
    of: 'summary.recorded',
    atLeast: 2,
    per: 'week',
    minGap: '1 day',
    distinct: 'text',
    season: { from: '05-01', until: '09-30' },
    proRata: true,
    who: 'front-desk',
    penalty: { short: { per: 'unit', amount: '500.00', unit: { of: 'missing' }, cap: { amount: '1000', per: 'event' } } },
  },
  'weekly-acceptance': {
    title: 'Weekly acceptance',
    kind: 'ratio',
    window: { rolling: '30 days' },
    cohort: 'repair.work.left',
    counted: 'repair.done.entered',
    by: 'case',
    atLeast: '80%',
    minSample: 10,
    ifEmpty: 'met',
    penalty: {
      bands: {
        per: 'period',
        bands: { short: { from: '92%', below: '95%', amount: '1000.00' }, poor: { below: '92%', amount: '3000.00' }, best: { from: '100%', reward: '200.00' } },
      },
    },
  },
  'daily-summary': {
    title: 'Daily summary',
    kind: 'clock',
    by: '17:30',
    opens: '16:00',
    lateUntil: '02:00',
    catchUp: 'next',
    publishes: ['weekly-acceptance'],
    every: 'service-day',
    calendar: 'office',
    who: 'front-desk',
    evidence: { form: 'summary' },
    penalty: {
      late: {
        per: 'unit',
        amount: '10.5',
        unit: { of: 'hour', counts: 'full' },
        repeat: { within: 'month', scope: 'sla' },
        cure: '2 days',
        deposit: { topUpWithin: '10 days' },
        cap: { amount: '100', per: 'month' },
      },
    },
  },
  checks: {
    title: 'Spot checks',
    kind: 'sampling',
    window: 'month',
    cohort: 'repair.opened',
    of: 'repair.done.entered',
    share: '10%',
    draws: 2,
    covers: "form.urgency == 'urgent'",
  },
  ahead: {
    title: 'Ahead',
    kind: 'frequency',
    of: 'three-rings.breached',
    atMost: 2,
    per: 'month',
    who: 'front-desk',
    penalty: { each: { per: 'event', amount: '100' }, kept: { per: 'period', amount: '5', reward: '7' } },
  },
  dispatch: {
    title: 'Quality',
    kind: 'composite',
    window: 'quarter',
    parts: { checks: { sla: 'checks', weight: 3 }, patrols: { sla: 'patrol' } },
    atLeast: '90%',
    who: 'front-desk',
    penalty: { head: { per: 'unit', amount: '2000', unit: { field: 'heads' }, repeat: { within: 'year', scope: 'subject' } } },
  },
};

/** The base pack with these SLAs in place of its own, some of them changed. */
export function periodPack(changes: { readonly [id: string]: object } = {}): PackLayer {
  const files = layer.files.map((file) => {
    // Its clock is gone, and with it the reason why it stood still.
    if (file.place.startsWith('locales/')) return { ...file, text: file.text.replace(/\s*"slas\/dispatch\/pause[^\n]*\n/, '\n') };
    const id = /^slas\/(.*)\.sla\.json$/.exec(file.place)?.[1];
    const said = id === undefined ? undefined : SLAS[id];
    return said === undefined || id === undefined ? file : { ...file, text: JSON.stringify({ id, ...said, ...changes[id] }, null, 2) };
  });
  return { ...layer, files };
}
