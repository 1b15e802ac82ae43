import { describe, expect, it } from 'vitest';
import { baseDefinition, checkOverBase, review } from '../../../test-support/pack-over-base.ts';

const form = 'ticket';

/** The chain as the plan has it; nothing else may be wrong. */
function chainOf(approval: object) {
  const { plan, messages } = checkOverBase({ approval: { repeated: 'ask-again', ...approval } });
  expect(messages).toEqual([]);
  return plan!.approvals['expense']!;
}

const blockOf = (block: object) => chainOf({ blocks: { review: { ...review, ...block } } }).blocks['review']!;
const messagesOf = (approval: object) => checkOverBase({ approval: { repeated: 'ask-again', ...approval } }).messages;

describe('a chain in the plan', () => {
  it('has every default written out', () => {
    const chain = checkOverBase({ approval: { blocks: { review } } }).plan!.approvals['expense']!;
    expect(chain).toMatchObject({ form, repeated: 'ask-again', separate: {}, deputies: 'forbidden', withdraw: 'until-decided' });
    expect(chain).not.toHaveProperty('revoke');
    expect(chain).not.toHaveProperty('urge');
    expect(chain.blocks['review']).toMatchObject({
      ifTooFew: 'those-there-are',
      weights: {},
      groups: 'together',
      changeable: false,
      attachment: 'never',
      fields: {},
      may: {},
    });
  });

  it('keeps separate sets with their reason in every locale', () => {
    const separate = { eyes: { blocks: ['first', 'second', 'first'], reason: 'Two people' } };
    expect(chainOf({ separate, blocks: { first: review, second: review } }).separate).toEqual({
      eyes: { blocks: ['first', 'second'], reason: { en: 'Two people' } },
    });
    expect(messagesOf({ separate: { eyes: { blocks: ['first', 'thrid'], reason: 'x' } }, blocks: { first: review, third: review } })).toEqual([
      'no approve block `thrid`',
    ]);
  });

  it('keeps apart only blocks in which people decide', () => {
    const told = { kind: 'notify', title: 'Tell', who: [{ position: 'manager' }] };
    expect(messagesOf({ separate: { eyes: { blocks: ['a', 'told'], reason: 'x' } }, blocks: { a: review, told } })).toEqual(['no approve block `told`']);
  });

  it('counts days of revoking and urging by the calendar of workdays unless another is named', () => {
    const chain = { revoke: { within: '3 workdays', who: [{ position: 'manager' }] }, urge: { every: '4h', atMost: 3 }, blocks: { review } };
    const { stages } = baseDefinition('procedures/repair.procedure.json');
    const next = { ...stages['approval']!.next, back: { to: 'work', after: 'revoked', otherwise: true } };
    const { plan } = checkOverBase({ approval: chain, procedure: { stages: { ...stages, approval: { ...stages['approval'], next } } } });
    expect(plan?.approvals['expense']).toMatchObject({
      revoke: { within: { unit: 'workdays', count: 3 }, calendar: 'office', who: [{ kind: 'position', position: 'manager' }] },
      urge: { every: { unit: 'elapsed', ms: 14_400_000 }, atMost: 3 },
    });
    expect(plan?.approvals['expense']?.urge).not.toHaveProperty('calendar');
  });

  it('says of votes by share what becomes of abstentions', () => {
    expect(blockOf({ votes: { moreThan: '2/4', abstentions: 'left-out' } })).toMatchObject({
      votes: { kind: 'more-than', fraction: [1, 2], abstentions: 'left-out' },
    });
    expect(messagesOf({ blocks: { review: { ...review, votes: { atLeast: '2/3' } } } })).toEqual(['`abstentions` is missing']);
    expect(messagesOf({ blocks: { review: { ...review, votes: {} } } })).toEqual(['`votes` should be an object with one of `atLeast`, `moreThan`']);
  });

  it('asks what happens with too few where a number of seats is asked for, and not where a fraction is', () => {
    expect(messagesOf({ blocks: { review: { ...review, quorum: 2 } } })).toEqual(['`ifTooFew` is missing']);
    expect(messagesOf({ blocks: { review: { ...review, rejectQuorum: 2 } } })).toEqual(['`ifTooFew` is missing']);
    expect(blockOf({ quorum: '1/2', rejectQuorum: '1/3' })).toMatchObject({ quorum: [1, 2], rejectQuorum: [1, 3] });
    expect(blockOf({ quorum: 2, ifTooFew: 'wait' })).toMatchObject({ quorum: 2, ifTooFew: 'wait' });
  });

  it('knows the positions of weights and the fields of rights', () => {
    const votes = { atLeast: '1/2', abstentions: 'counted' };
    expect(blockOf({ votes, weights: { manager: 2 }, fields: { amount: 'write', content: 'hidden' } })).toMatchObject({
      weights: { manager: 2 },
      fields: { amount: 'write', content: 'hidden' },
    });
    expect(messagesOf({ blocks: { review: { ...review, votes, weights: { manger: 2 } } } })).toEqual(['no position `manger`']);
    expect(messagesOf({ blocks: { review: { ...review, fields: { amont: 'write' } } } })).toEqual(['no field `amont`']);
  });

  it('turns what a block may into lists of people, nobody named being anybody', () => {
    const may = {
      return: { to: ['requester', 'previous'], then: 'chosen', clocks: 'resume' },
      transfer: true,
      delegate: { to: [{ position: 'manager' }] },
      add: { places: ['before', 'beside'], from: [{ position: 'engineer' }] },
      remove: true,
      hold: true,
      takeBack: true,
      claim: true,
      bulk: true,
    };
    const chain = chainOf({ blocks: { first: review, second: { ...review, may } } });
    expect(chain.blocks['second']).toMatchObject({
      may: {
        return: { to: ['requester', 'previous'], then: 'chosen', clocks: 'resume' },
        transfer: { to: [] },
        delegate: { to: [{ kind: 'position', position: 'manager' }] },
        add: { places: ['before', 'beside'], votes: 'all', from: [{ kind: 'position', position: 'engineer' }], nested: false },
        remove: true,
        hold: true,
        takeBack: true,
        claim: true,
        bulk: true,
      },
    });
    const unknown = { ...review, may: { return: { to: ['frist'], then: 'replay', clocks: 'reset' } } };
    expect(messagesOf({ blocks: { first: review, second: unknown } })).toEqual(['no block `frist`']);
  });

  it('finds people by those the approver before chooses and by superiors in either order', () => {
    const who = [{ previousChooses: { from: 'engineer', atMost: 2 } }, { superiorsUpTo: 'manager', order: 'top-down' }, { superiorsUpTo: 'manager' }];
    expect(blockOf({ who })).toMatchObject({
      who: [
        { kind: 'previous-approver-chooses', from: 'engineer', atLeast: 1, atMost: 2 },
        { kind: 'superiors-up-to', position: 'manager', topDown: true },
        { kind: 'superiors-up-to', position: 'manager', topDown: false },
      ],
    });
    expect(messagesOf({ blocks: { review: { ...review, who: [{ position: 'manager', order: 'top-down' }] } } })).toContain('`superiorsUpTo` is missing');
    expect(messagesOf({ blocks: { review: { ...review, who: [{ position: 'manager', superior: 1 }] } } })).toEqual(['`who` has more than 1 entry']);
  });

  it('rests for a length of time, until an instant in a field, or until a condition', () => {
    const wait = { kind: 'wait', title: 'Rest' };
    const chain = chainOf({
      blocks: { a: { ...wait, for: '2 workdays' }, b: { ...wait, at: 'appointment' }, c: { ...wait, until: "now > timestamp('2026-01-01T00:00:00Z')" } },
    });
    expect(Object.values(chain.blocks)).toMatchObject([
      { wait: { kind: 'length', length: { unit: 'workdays', count: 2 }, calendar: 'office' } },
      { wait: { kind: 'field', field: 'appointment' } },
      { wait: { kind: 'condition' } },
    ]);
    expect(messagesOf({ blocks: { a: { ...wait, at: 'wanted' } } })).toEqual(['no date-time field `wanted`']);
    expect(messagesOf({ blocks: { a: { ...wait, at: 'appointment', for: '2h' } } })).toEqual(['`a` should be one of `at`, `for`, not several']);
    expect(messagesOf({ blocks: { a: { ...wait } } })).toEqual(['`a` should be an object with one of `until`, `for`, `at`']);
  });

  it('settles, opens other cases row by row, and asks for receipts', () => {
    const chain = chainOf({
      blocks: {
        told: { kind: 'notify', title: 'Tell', who: [{ position: 'manager' }], receipt: true },
        parts: { kind: 'open', title: 'Each', procedure: 'repair', wait: true, each: 'parts', values: { content: 'row.name', amount: 'row.price' } },
        end: { kind: 'settle', title: 'End', outcome: 'approved', reason: 'Small' },
      },
    });
    expect(chain.blocks['told']).toMatchObject({ receipt: true });
    expect(chain.blocks['parts']).toMatchObject({ kind: 'open', procedure: 'repair', wait: true, each: 'parts', value: { content: { source: 'row.name' } } });
    expect(chain.blocks['end']).toMatchObject({ kind: 'settle', outcome: 'approved', reason: { en: 'Small' } });
  });

  it('opens other cases only with values their form has', () => {
    const open = { kind: 'open', title: 'Each', procedure: 'repair', wait: true };
    const refused = (more: object) => messagesOf({ blocks: { parts: { ...open, ...more } } });
    expect(refused({ each: 'content' })).toEqual(['no table `content`']);
    expect(refused({ values: { contnt: 'form.content' } })).toEqual(['no field `contnt`']);
    expect(refused({ values: { content: 'form.amount' } })).toHaveLength(1);
    expect(refused({ procedure: 'repiar' })).toContain('no procedure `repiar`');
  });

  it('keeps what follows the last reminder', () => {
    const sla = { within: '4h', onBreach: 'remind', remindEvery: '1h', remindAtMost: 2, then: { transfer: { position: 'engineer' } } };
    expect(blockOf({ sla })).toMatchObject({
      sla: { onBreach: { kind: 'remind' }, then: { kind: 'transfer', to: { kind: 'position', position: 'engineer' } } },
    });
    expect(blockOf({ sla: { within: '4h', onBreach: 'close' } })).toMatchObject({ sla: { onBreach: { kind: 'close' } } });
    expect(messagesOf({ blocks: { review: { ...review, sla: { within: '4h', onBreach: 'remind', then: 'close' } } } })).toEqual(['`remindEvery` is missing']);
  });

  it('lets parallel ways have conditions', () => {
    const way = { title: 'Way', blocks: { told: { kind: 'notify', title: 'Tell', who: [{ position: 'manager' }] } } };
    const branches = { large: { ...way, when: "form.amount > money('5.00')", blocks: { review } }, other: { ...way, otherwise: true } };
    const both = chainOf({ blocks: { both: { kind: 'parallel', join: 'all', branches } } }).blocks['both'];
    expect(both).toMatchObject({ branches: { large: { when: { source: "form.amount > money('5.00')" } }, other: { otherwise: true } } });
  });

  it('names the administrators of a procedure', () => {
    expect(checkOverBase({ procedure: { administrators: [{ position: 'manager' }] } }).plan?.procedures['repair']?.administrators).toEqual([
      { kind: 'position', position: 'manager' },
    ]);
  });
});
