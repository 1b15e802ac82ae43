import type { Instant } from '@guicheng/definition';
import type { Random } from './random.ts';

type Values = { readonly [field: string]: unknown };

/** An instant as forms of the reference pack write it. */
export function iso(at: Instant): string {
  return `${new Date(at + 480 * 60_000).toISOString().slice(0, 19)}+08:00`;
}

/** What somebody fills in at a stage of the reference pack; undefined for one the simulation leaves alone. */
export function stageValue(
  stage: string,
  { random, at, by, who }: { readonly random: Random; readonly at: Instant; readonly by: string; readonly who: (position: string) => string },
): Values | undefined {
  const person = (id: string) => ({ id, name: id });
  const signature = { name: 'Signed', at: iso(at) };
  const yuan = (minor: number) => ({ minor, currency: 'CNY' });
  const handling = {
    department: 'owner-services',
    cause: 'found',
    measure: 'mended',
    result: 'good',
    handledAt: iso(at),
    handledBy: person(by),
    departmentSignature: signature,
  };
  const work = random.oneIn(8)
    ? { outcome: 'unfinished', unfinishedReason: 'no part', laborFee: yuan(0) }
    : { outcome: 'finished', finishedAt: iso(at), laborFee: yuan(5000) };
  const satisfied = !random.oneIn(7);
  const values: { readonly [stage: string]: Values } = {
    'repair.ticket': {
      receivedAt: iso(at),
      receivedBy: person(by),
      channel: 'phone',
      unit: { id: 'a-1203', name: 'A 1203' },
      contact: 'Wang',
      phone: '13800138000',
      content: 'leak',
      category: 'water',
      urgency: random.weighted([
        ['urgent', 5],
        ['normal', 4],
        ['major', 1],
      ]),
      appointment: iso(at + 4 * 3_600_000),
    },
    'repair.dispatch': { dispatchedAt: iso(at), dispatchedTo: person(who('repair-technician')) },
    'repair.waiting': { dispatchedAt: iso(at), dispatchedTo: person(who('repair-technician')) },
    'repair.survey': { arrivedAt: iso(at), diagnosis: 'worn', estimate: yuan(random.oneIn(4) ? 20_000 + random.below(9_000) : random.below(20_000)) },
    'repair.cost': {
      equipment: 'pump',
      fault: 'dry',
      plan: 'replace',
      items: [{ item: 'pump', quantity: 1, price: yuan(15_000 + random.below(20_000)) }],
      payer: 'management-fee',
    },
    'repair.work': work,
    'repair.mend': { outcome: 'finished', finishedAt: iso(at), laborFee: yuan(0) },
    'repair.inspection': {
      ticket: 'WX',
      checkedAt: iso(at),
      checkedBy: person(by),
      items: ['function'],
      grade: random.oneIn(9) ? 'failed' : 'good',
      defects: 'loose',
      signature,
    },
    'repair.acceptance': { acceptance: random.oneIn(9) ? 'rework' : 'accepted', acceptanceNote: 'noted', satisfaction: 4, acceptedAt: iso(at), signature },
    'repair.done': revisit(satisfied, at, person(by)),
    'complaint.intake': {
      receivedAt: iso(at),
      receivedBy: person(by),
      channel: 'phone',
      firstContact: person(by),
      unit: { id: 'b-2', name: 'B 2' },
      owner: 'Li',
      phone: '13800138001',
      subject: random.pick(['fees', 'building', 'security', 'cleaning', 'attitude']),
      severity: random.oneIn(6) ? 'major' : 'general',
      content: 'noise',
      needsSuperior: random.oneIn(6),
    },
    'complaint.report': { reportedAt: iso(at), reportedBy: person(by), summary: 'what', handling: 'how', result: 'good', reaction: 'calm' },
    'complaint.promise': { promisedBy: iso(at + 72 * 3_600_000), limitTold: true },
    'complaint.revisit': revisit(satisfied, at, person(by)),
  };
  const handled = ['fees', 'building', 'security', 'cleaning', 'attitude', 'explanation', 'again'].map((id) => `complaint.${id}`);
  return handled.includes(stage) ? handling : values[stage];
}

function revisit(satisfied: boolean, at: Instant, by: Values): Values {
  const more = satisfied ? {} : { opinion: 'slow', measure: 'again', mendBy: iso(at + 5 * 86_400_000).slice(0, 10) };
  return { visitedAt: iso(at), visitedBy: by, method: 'phone', person: 'Wang', satisfied, score: satisfied ? 5 : 2, ...more };
}
