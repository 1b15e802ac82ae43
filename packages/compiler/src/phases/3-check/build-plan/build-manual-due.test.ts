import { describe, expect, it } from 'vitest';
import { checkOverBase } from '../../../test-support/pack-over-base.ts';
import { softeningsOf } from '../../2-resolve/bounds/softenings.ts';

const sla = { id: 'by-hand', title: 'By hand', kind: 'duration', from: 'repair.opened', until: 'repair.closed', within: '2h', clock: 'wall' };

describe('a due set by hand', () => {
  it('names who may, and nobody where nothing is said', () => {
    const { plan, codes } = checkOverBase({ slas: [{ ...sla, manualDue: { who: [{ position: 'manager' }] } } as never, { ...sla, id: 'never' } as never] });
    expect(codes).not.toContain('unknown_reference');
    expect(plan?.slas['by-hand']).toMatchObject({ manualDue: { who: [{ kind: 'position', position: 'manager' }] } });
    expect(plan?.slas['never']).not.toHaveProperty('manualDue');
  });

  it('is a finding where it names a position that is not there', () => {
    expect(checkOverBase({ slas: [{ ...sla, manualDue: { who: [{ position: 'nobody' }] } } as never] }).messages.join()).toContain('`nobody`');
  });

  it('softens an SLA that is bounded, and taken away it does not', () => {
    const manualDue = { who: [{ position: 'manager' }] };
    const paths = (base: object, own: object) => softeningsOf(base as never, own as never, new Set(['within'])).map(({ path }) => path.join('.'));
    expect(paths(sla, { ...sla, manualDue })).toEqual(['manualDue']);
    expect(paths({ ...sla, manualDue }, sla)).toEqual([]);
  });
});

describe('how long after an act it may be written down', () => {
  it('is a day where the pack says nothing', () => {
    expect(checkOverBase({}).plan?.pack.sealedWithin).toBe(24 * 3_600_000);
  });
});
