import type { Plan } from '@guicheng/definition';
import { describe, expect, it } from 'vitest';
import { baseDefinition, checkOverBase, review } from '../../../../test-support/pack-over-base.ts';
import { createBook } from '../book.ts';
import { createSpeech } from '../speech.ts';
import { approvalsChapter } from './approvals-chapter.ts';
import { proceduresChapter } from './procedures-chapter.ts';

const { stages } = baseDefinition('procedures/repair.procedure.json');
const back = { to: 'work', after: 'revoked', otherwise: true };
const procedure = {
  administrators: [{ position: 'manager' }],
  stages: { ...stages, approval: { ...stages['approval'], withdraw: true, next: { ...stages['approval']!.next, back } } },
};

function planOf(approval: object): Plan {
  const { plan, messages } = checkOverBase({
    approval: { repeated: 'ask-again', revoke: { within: '3 workdays', who: [{ position: 'manager' }] }, ...approval },
    procedure,
  });
  expect(messages).toEqual([]);
  return plan!;
}

/** What the book says of a chain, without markup. */
function said(approval: object): string {
  const [article] = approvalsChapter(createBook(planOf(approval), createSpeech('en'))).articles;
  return String(article!.body).replace(/<[^>]*>/g, '');
}

const block = (more: object) => said({ blocks: { a: { ...review, ...more } } });

describe('the policy book on a chain', () => {
  it('says what holds for the whole chain', () => {
    const text = said({
      repeated: 'consecutive',
      separate: { eyes: { blocks: ['a', 'b'], reason: 'Two people' } },
      deputies: 'allowed',
      withdraw: 'before-first-vote',
      urge: { every: '4h', atMost: 3 },
      blocks: { a: { ...review, title: 'First' }, b: { ...review, title: 'Second' } },
    });
    expect(text).toContain('Somebody who has just decided is not asked again right after.');
    expect(text).toContain('Nobody acts in more than one of “First” and “Second”, not for somebody else either; the reason: Two people.');
    expect(text).toContain('A standing deputy may act for somebody.');
    expect(text).toContain('The requester may withdraw it as long as nobody has decided.');
    expect(text).toContain('Within 3 workdays counted by Office after it was approved, the Manager may revoke it.');
    expect(text).toContain('at most 3 times in each clause and 4 hours apart');
  });

  it('says how votes count', () => {
    const text = block({
      votes: { moreThan: '1/2', abstentions: 'left-out' },
      weights: { manager: 2 },
      quorum: 2,
      rejectQuorum: '1/3',
      ifTooFew: 'wait',
      groups: 'each',
      changeable: true,
    });
    for (const sentence of [
      'More than 50% of the seats must agree.',
      'A seat that abstains is left out of the whole.',
      'The vote of the Manager counts 2 times.',
      'Each of these groups has to pass it.',
      'At least 2 seats must have voted.',
      'Rejections by 1/3 of the seats reject it.',
      'If there are too few people, it waits until there are enough.',
      'A vote may be changed until it is decided.',
    ])
      expect(text).toContain(sentence);
    expect(block({ quorum: '1/2' })).toContain('At least 50% of the seats must have voted.');
    expect(block({ quorum: '1/2' })).not.toContain('too few');
  });

  it('says what people may do beside deciding', () => {
    const may = {
      return: { to: ['requester', 'first'], then: 'straight-back', clocks: 'resume' },
      transfer: true,
      delegate: { to: [{ position: 'engineer' }] },
      add: { places: ['before', 'beside'], votes: 'any', from: [{ position: 'engineer' }], nested: true },
      takeBack: true,
    };
    const text = said({ blocks: { first: { ...review, title: 'First' }, a: { ...review, may } } });
    for (const sentence of [
      'It may be sent back to the requester or “First”.',
      'Once it comes again, it goes straight back to whoever sent it.',
      'Time limits then go on with what was left.',
      'It may be transferred to anybody.',
      'The opinion of the Engineer may be asked for; the decision stays.',
      'The Engineer may be added, before the one who adds them or beside the one who adds them.',
      'One agreement of those added before or after is enough.',
      'Those who are added may add others.',
      'An own decision may be taken back while nobody has acted after it.',
    ])
      expect(text).toContain(sentence);
    const beside = block({ may: { add: { places: ['beside'], from: [{ position: 'engineer' }] } } });
    expect(beside).not.toContain('added before or after');
  });

  it('says rights on fields, attachments and what follows the last reminder', () => {
    const sla = { within: '4h', onBreach: 'remind', remindEvery: '1h', remindAtMost: 2, then: { transfer: { position: 'engineer' } } };
    const text = block({ fields: { amount: 'required', content: 'hidden' }, attachment: 'on-reject', ifNobody: 'superior', ifRequester: 'head', sla });
    for (const sentence of [
      'Not shown here: “What is broken”.',
      'Has to be filled in before agreeing: “Amount”.',
      'A rejection needs something attached.',
      'If nobody is found, it goes to the nearest superior there is.',
      "An approver's own request goes to the head of the requester's department.",
      'When late, a reminder is sent every one hour, at most 2 times.',
      'After the last reminder, it is transferred to the Engineer.',
    ])
      expect(text).toContain(sentence);
    expect(block({ sla: { within: '4h', onBreach: 'close' } })).toContain('When late, the case is ended.');
  });

  it('says rests, settling, other cases and receipts', () => {
    const wait = { kind: 'wait', title: 'Rest' };
    const text = said({
      blocks: {
        told: { kind: 'notify', title: 'Tell', who: [{ position: 'manager' }], receipt: true },
        a: { ...wait, for: '2 workdays' },
        b: { ...wait, at: 'appointment' },
        c: { kind: 'open', title: 'Each', procedure: 'repair', wait: true, each: 'parts', values: { content: 'row.name' } },
        d: { kind: 'settle', title: 'End', outcome: 'approved', reason: 'Small' },
      },
    });
    for (const sentence of [
      'Whoever is told says that they have read it.',
      'It waits for 2 workdays counted by Office.',
      'It waits until the time in “Appointment”.',
      'A case of Repair is opened for each row of “Parts”.',
      'It goes on once every one of them has ended.',
      'It ends here as approved; the reason: Small.',
    ])
      expect(text).toContain(sentence);
  });

  it('says who administers a procedure, and where a case goes once its approval is revoked', () => {
    const [article] = proceduresChapter(createBook(planOf({ blocks: { a: review } }), createSpeech('en'))).articles;
    const text = String(article!.body).replace(/<[^>]*>/g, '');
    expect(text).toContain('The Manager may act outside these rules');
    expect(text).toContain('If the approval is revoked it goes to Work.');
  });
});
