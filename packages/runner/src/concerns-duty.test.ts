import type { PlanSla } from '@guicheng/definition';
import type { EngineEvent, Recorded } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { concernsDuty, procedureRead } from './concerns-duty.ts';

const opened: EngineEvent = { type: 'case-opened', case: '1', number: '1', procedure: 'patrol', planHash: 'p', requester: 'ann' };
const repair: EngineEvent = { ...opened, procedure: 'repair' };
const concerns = (sla: object, event: EngineEvent, first: EngineEvent = opened) =>
  concernsDuty({ kind: 'frequency', of: 'patrol.opened', exclude: {}, ...sla } as unknown as PlanSla, { event } as unknown as Recorded, first);
const when = { when: {} };

describe('an event concerns a frequency', () => {
  it('when it is what is counted, and not when it is anything else', () => {
    expect(concerns({}, opened)).toBe(true);
    expect(concerns({}, { type: 'comment-added', text: 'x' })).toBe(false);
    expect(concerns({}, repair, repair)).toBe(false);
  });

  it('when it reads the meter, or takes back a breach that is counted', () => {
    expect(concerns({ orEvery: { of: 'patrol.commented' } }, { type: 'comment-added', text: 'x' })).toBe(true);
    const withdrawn = { type: 'breach-withdrawn', sla: 'rings', key: 'k' } as unknown as EngineEvent;
    expect(concerns({ of: 'rings.breached' }, withdrawn)).toBe(true);
    expect(concerns({ of: 'calls.breached' }, withdrawn)).toBe(false);
  });

  it('when a condition may read it: in a case of the procedure it is about, or of any where it is about several', () => {
    const comment: EngineEvent = { type: 'comment-added', text: 'x' };
    expect(concerns({ ...when, procedure: 'patrol' }, comment)).toBe(true);
    expect(concerns({ exclude: { hall: {} }, procedure: 'patrol' }, comment)).toBe(true);
    expect(concerns({ ...when, procedure: 'patrol' }, comment, repair)).toBe(false);
    expect(concerns(when, comment, repair)).toBe(true);
    expect(concerns(when, comment, { type: 'duty-opened' } as unknown as EngineEvent)).toBe(false);
  });
});

it('whatever happens concerns several SLAs together', () => {
  expect(concerns({ kind: 'composite' }, { type: 'comment-added', text: 'x' })).toBe(true);
});

it('a share is concerned by who joins it and by what counts', () => {
  const share = { kind: 'ratio', cohort: 'patrol.opened', counted: 'patrol.commented' };
  expect([opened, { type: 'comment-added', text: 'x' } as EngineEvent].map((event) => concerns(share, event))).toEqual([true, true]);
  expect(concerns({ kind: 'sampling', cohort: 'patrol.opened', of: 'patrol.closed' }, { type: 'case-closed', stage: 'closed' })).toBe(true);
  expect(concerns(share, { type: 'case-closed', stage: 'closed' })).toBe(false);
});

describe('the cases an SLA looks at', () => {
  const read = (sla: object) => procedureRead({ procedure: 'patrol', ...sla } as unknown as PlanSla);

  it('are those of its own procedure, of a summary those it carries over', () => {
    expect(read({ kind: 'ratio' })).toBe('patrol');
    expect(read({ kind: 'sampling' })).toBe('patrol');
    expect(read({ kind: 'frequency', next: 'fixed' })).toBe('patrol');
    expect(read({ kind: 'clock', catchUp: 'none', carryOver: { procedure: 'repair' } })).toBe('repair');
  });

  it('are all, where it asks when the history began, looks at other duties, or puts several SLAs together', () => {
    const all = [
      { kind: 'frequency', next: 'floating' },
      { kind: 'frequency', next: 'fixed', orEvery: { of: 'meter.read' } },
      { kind: 'clock', catchUp: 'next', carryOver: { procedure: 'repair' } },
      { kind: 'clock', catchUp: 'none', publishes: ['share'], carryOver: { procedure: 'repair' } },
      { kind: 'clock', catchUp: 'none' },
      { kind: 'composite' },
      { kind: 'ratio', procedure: undefined },
    ];
    expect(all.map(read)).toEqual(all.map(() => undefined));
  });
});
