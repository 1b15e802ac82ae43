import { describe, expect, it } from 'vitest';
import { checkOverBase } from '../../../test-support/pack-over-base.ts';

const duration = (id: string, from: string, until: string, within: string, rest: object = {}) => ({
  id,
  title: id,
  kind: 'duration',
  from,
  until,
  within,
  clock: 'working',
  calendar: 'office',
  ...rest,
});
const WHOLE = duration('whole', 'repair.opened', 'repair.work.left', '8h');
const inside = { inside: 'whole' };
const sent = (within: string, rest: object = inside) => duration('sent', 'repair.opened', 'repair.work.entered', within, rest);
const worked = (within: string, rest: object = inside) => duration('worked', 'repair.work.entered', 'repair.work.left', within, rest);
const found = (...slas: readonly ReturnType<typeof duration>[]) => {
  const { codes, messages } = checkOverBase({ slas: [WHOLE, ...slas] });
  return messages.filter((_, index) => codes[index] === 'sla_inner_longer');
};

describe('SLA row 20: a target inside another', () => {
  it('fits, alone and with what follows it', () => {
    expect(found(sent('8h'))).toEqual([]);
    expect(found(sent('2h'), worked('6h'))).toEqual([]);
  });

  it('is found where it is longer', () => {
    expect(found(sent('9h'))).toEqual(['the parts of `whole` (8h) do not fit into it: `sent` (9h)']);
  });

  it('is found where parts that follow one another are longer together', () => {
    expect(found(sent('2h'), worked('7h'))).toEqual(['the parts of `whole` (8h) do not fit into it: `sent` (2h), then `worked` (7h)']);
    expect(found(sent('2h'), worked('7h', {}))).toEqual([]);
  });

  it('takes the longest of those that follow', () => {
    expect(found(sent('2h'), worked('6h'), { ...worked('7h'), id: 'longer' })).toHaveLength(1);
  });

  it('does not go round in a circle', () => {
    expect(found(sent('2h'), duration('back', 'repair.work.entered', 'repair.opened', '3h', inside))).toEqual([]);
  });

  it('is compared only where both are counted alike', () => {
    expect(found(sent('1 workday'))).toHaveLength(1);
    expect(found(sent('2h', { ...inside, clock: 'wall' }))).toHaveLength(1);
    expect(
      found(sent('2h', { inside: 'wall-whole', clock: 'wall' }), duration('wall-whole', 'repair.opened', 'repair.work.left', '3h', { clock: 'wall' })),
    ).toEqual([]);
  });
});
