import { describe, expect, it } from 'vitest';
import { approvalChain, approvalHistory, approvalPlan } from '../../test/approval-sample.ts';
import { pastReturns, returnsOnMap } from './chain-returns.ts';
import { allSteps, chainSteps } from './chain-steps.ts';
import { mapLayout } from './map-layout.ts';

const steps = chainSteps({ plan: approvalPlan, approval: 'costs', chain: approvalChain });

describe('the steps of a chain', () => {
  it('are numbered as they are read, and know which way was taken', () => {
    expect(allSteps(steps).map(({ path, number, standing }) => [path, number, standing])).toEqual([
      ['review', 1, 'approved'],
      ['amount', 0, 'waiting'],
      ['board', 2, 'waiting'],
      ['know', 3, 'notReached'],
      ['pay', 4, 'notReached'],
    ]);
    expect(steps[1]?.ways.map(({ id, taken }) => [id, taken])).toEqual([
      ['high', true],
      ['low', false],
    ]);
  });

  it('dissolve rows in rows, and go into other chains no deeper than can be drawn', () => {
    const inner = { id: 'again', kind: 'chain', chain: 'round', satisfies: [] } as const;
    const row = { id: 'row', kind: 'sequence', satisfies: [], blocks: { again: inner } } as const;
    const plan = { ...approvalPlan, approvals: { round: { ...approvalPlan.approvals['costs']!, blocks: { row } } } };
    const paths = allSteps(chainSteps({ plan, approval: 'round' })).map(({ path }) => path);
    expect(paths.slice(0, 2)).toEqual(['again', 'again/again']);
    expect(paths).toHaveLength(16);
  });

  it('are none where the plan does not know the approval', () => {
    expect(chainSteps({ plan: approvalPlan, approval: 'none' })).toEqual([]);
  });
});

describe('the map of a chain', () => {
  it('lays ways below one another, between where they part and where they meet', () => {
    const { nodes, end, width, height } = mapLayout(steps);
    expect(nodes.map(({ step, x, y, off }) => [step.path, x, y, off])).toEqual([
      ['review', 1, 0.5, false],
      ['amount', 2, 0.5, false],
      ['board', 3, 0, false],
      ['know', 3, 1, true],
      ['pay', 5, 0.5, false],
    ]);
    expect([end.x, width, height]).toEqual([6, 7, 2]);
  });

  it('never puts two steps in one place', () => {
    const places = mapLayout(steps).nodes.map(({ x, y }) => `${x}/${y}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it('draws each way back once: those gone before those that may be gone', () => {
    expect(returnsOnMap(steps, approvalChain, pastReturns(approvalHistory))).toEqual([
      { from: 'review', to: 'requester', happened: true },
      { from: 'board', to: 'requester', happened: false },
      { from: 'board', to: 'review', happened: false },
    ]);
    expect(pastReturns([...approvalHistory, { ...approvalHistory[0]!, seq: 9 }])).toEqual([]);
  });
});
