import { CanonicalFormError, type CaseEvent, type Decided } from '@guicheng/engine';
import { describe, expect, it } from 'vitest';
import { isOfCommand, recordEvents } from './record-events.ts';

const decided = (event: CaseEvent): Decided<CaseEvent> => ({ at: 5, by: { kind: 'clock' }, event });
const place = { stream: 'case/a', after: 3, command: { id: 'x.open', recordedAt: 7 } };

describe('recorded events', () => {
  it('are numbered without a gap and named after their command', () => {
    const events = recordEvents(place, [decided({ type: 'comment-added', text: 'a' }), decided({ type: 'case-closed', stage: 's' })]);
    expect(events.map(({ seq, id }) => [seq, id])).toEqual([
      [4, 'x.open.1'],
      [5, 'x.open.2'],
    ]);
    expect(events.every((recorded) => isOfCommand(recorded, 'x.open') && !isOfCommand(recorded, 'x'))).toBe(true);
  });

  it('share nothing with what the caller holds', () => {
    const value = { parts: [{ name: 'valve' }] };
    const [recorded] = recordEvents(place, [decided({ type: 'form-recorded', form: 'f', stage: 's', value, outcomes: {} })]);
    value.parts[0]!.name = 'pump';
    expect(recorded!.event).toMatchObject({ value: { parts: [{ name: 'valve' }] } });
  });

  it.each([
    ['NaN', Number.NaN],
    ['a lone surrogate', '\ud800'],
    ['a date', new Date(0)],
    ['a big integer', 1n],
  ])('cannot hold %s', (_, wrong) => {
    expect(() => recordEvents(place, [decided({ type: 'form-recorded', form: 'f', stage: 's', value: { wrong }, outcomes: {} })])).toThrow(CanonicalFormError);
  });
});
