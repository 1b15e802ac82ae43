import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../event.ts';
import { eventNames } from './event-names.ts';

const names = (event: EngineEvent) =>
  eventNames({ stream: 'case/1', seq: 1, id: 'a.1', at: 0, recordedAt: 0, by: { kind: 'clock' }, event }, { procedure: 'repair' });

describe('a recorded event goes by', () => {
  it.each<[EngineEvent, readonly string[]]>([
    [{ type: 'case-opened', case: '1', number: 'N-1', procedure: 'repair', planHash: 'p', requester: 'ann' }, ['repair.opened']],
    [{ type: 'stage-entered', stage: 'survey', from: 'ticket' }, ['repair.ticket.left', 'repair.survey.entered']],
    [{ type: 'stage-entered', stage: 'ticket' }, ['repair.ticket.entered']],
    [{ type: 'case-closed', stage: 'closed' }, ['repair.closed']],
    [{ type: 'case-withdrawn', reason: 'x' }, ['repair.withdrawn']],
    [{ type: 'comment-added', text: 'x' }, ['repair.commented']],
    [{ type: 'responsibility-passed', to: 'ann' }, []],
    [{ type: 'responsibility-passed', from: 'ann', to: 'ben' }, ['repair.handed-over']],
    [{ type: 'form-recorded', form: 'revisit', stage: 'done', value: {}, outcomes: {} }, ['revisit.recorded']],
    [{ type: 'evidence-recorded', form: 'summary', value: {} }, ['summary.recorded']],
    [{ type: 'chain-started', approval: 'expense', stage: 'cost', requester: 'ann', own: [] }, ['expense.started']],
    [{ type: 'chain-decided', approval: 'expense', outcome: 'rejected' }, ['expense.rejected']],
    [{ type: 'approval-revoked', approval: 'expense', reason: 'x', from: 'work' }, ['repair.work.left']],
    [{ type: 'approval-revoked', approval: 'expense', reason: 'x' }, []],
    [{ type: 'sla-breached', sla: 'three-rings', key: 'c1', dueAt: 0, effects: [] }, ['three-rings.breached']],
    [{ type: 'fact-received', name: 'call.ringing', data: {} }, ['call.ringing']],
    [{ type: 'vote-cast', block: 'review', seat: '1', vote: 'approve' }, []],
  ])('%o', (event, expected) => {
    expect(names(event)).toEqual(expected);
  });
});
