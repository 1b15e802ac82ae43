import type { Plan, PlanWho } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from './candidates.ts';
import { drawChart } from './draw-chart.ts';
import { positionsOf } from './positions-of.ts';

const position = (reportsTo?: string, more: object = {}) => ({ title: {}, satisfies: [], outside: false, ...(reportsTo ? { reportsTo } : {}), ...more });
const plan = (holders: 'host' | 'pack') =>
  ({
    organization: {
      holders,
      departments: { service: { head: 'manager' }, archive: {} },
      positions: {
        director: position(undefined, { atMost: 1 }),
        manager: position('director', { atMost: 2 }),
        clerk: position('manager'),
        owner: position(undefined, { outside: true }),
        loop: position('loop'),
        chicken: position('egg'),
        egg: position('chicken'),
        chick: position('egg'),
      },
      people: { lin: { name: {}, holds: ['manager', 'clerk'] }, sun: { name: {}, holds: ['director'] } },
    },
  }) as unknown as Plan;
const by = (...positions: readonly string[]): readonly PlanWho[] => positions.map((id) => ({ kind: 'position', position: id }));
const ids = (of: Plan, who: readonly PlanWho[]) => candidatesOf(of, who)?.map(({ id }) => id);

describe('who may be found', () => {
  it('follows the people of the pack where it lists them', () => {
    expect(ids(plan('pack'), by('manager', 'clerk', 'director'))).toEqual(['lin', 'sun']);
    expect(ids(plan('pack'), by('owner'))).toBeUndefined();
  });

  it('follows what positions have room for where the host knows who holds them', () => {
    expect(ids(plan('host'), by('manager'))).toEqual(['manager 1', 'manager 2']);
    expect(ids(plan('host'), by('manager', 'clerk'))).toBeUndefined();
    expect(ids(plan('host'), [{ kind: 'head-of', department: 'service' }])).toEqual(['manager 1', 'manager 2']);
    expect(ids(plan('host'), [{ kind: 'head-of', department: 'archive' }])).toEqual([]);
    expect(ids(plan('host'), [{ kind: 'person', person: 'lin' }])).toEqual(['lin']);
    expect(ids(plan('host'), [{ kind: 'superior', level: 1 }])).toBeUndefined();
  });

  it('names positions only where everybody is found by one', () => {
    expect([...positionsOf(plan('host'), [...by('clerk'), { kind: 'head-of', department: 'service' }])!]).toEqual(['clerk', 'manager']);
    expect(positionsOf(plan('host'), [...by('clerk'), { kind: 'requester' }])).toBeUndefined();
    expect(positionsOf(plan('host'), [])).toBeUndefined();
  });
});

describe('the drawing of an organization', () => {
  it('puts superiors above, those below them indented, and leaves out who is not in it', () => {
    const held = { clerk: ['B'], director: ['A'], owner: [] };
    expect(drawChart(plan('host'), { held, notes: ['A stands in for B'] })).toBe(
      ['director  A', '└─ clerk  B', 'owner     (nobody)', 'A stands in for B'].join('\n'),
    );
  });

  it('comes to an end where somebody reports to themselves', () => {
    expect(drawChart(plan('host'), { held: { loop: ['A'], '(superior)': ['B'] }, notes: [] })).toBe('loop        A\n(superior)  B');
    expect(drawChart(plan('host'), { held: { chick: ['A'] }, notes: [] })).toBe('chick  A');
  });
});
